import Flexmatrix
import Foundation

/// Standard output and standard error, and what is at the other end of them.
enum Console {
  /// Lets a write to a closed pipe fail instead of ending the process.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard output. A reader who has gone away (`| head`) ends the program quietly.
  static func print(_ text: String, terminator: String = "\n") { write(Data((text + terminator).utf8), to: 1) }

  /// Writes bytes to standard output.
  static func print(bytes: Data) { write(bytes, to: 1) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { write(Data((text + "\n").utf8), to: 2) }

  /// Writes to standard error without ending the line.
  static func murmur(_ text: String) { write(Data(text.utf8), to: 2) }

  /// Ends the program.
  static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }

  /// Ends the program with an exit code of its own.
  static func exit(_ code: Int32) -> Never { Foundation.exit(code) }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// How text on standard output looks.
  static var style: Style { Style(color: outputIsTerminal && allowsColour, width: width) }

  /// How text on standard error looks.
  static var errorStyle: Style { Style(color: errorIsTerminal && allowsColour, width: width) }

  /// Whether the environment allows colour: not when NO_COLOR is set (<https://no-color.org>) or the terminal is dumb.
  private static var allowsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal; COLUMNS or 100 where there is none.
  static var width: Int {
    var size = winsize()
    for descriptor: Int32 in [1, 2] where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100
  }

  private static func write(_ bytes: Data, to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR && errno != EAGAIN {
          guard descriptor == 1 else { return }
          exit(errno == EPIPE ? .done : .fault)
        }
      }
    }
  }
}
