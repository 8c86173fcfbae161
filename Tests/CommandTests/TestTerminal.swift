import Foundation

/// A terminal for the program to write to, with the test at its other end.
final class TestTerminal: Sendable {
  /// The end for the program. Closed here once a program has it, so that reading ends with the program.
  let end: FileHandle
  private let master: Int32

  init() throws {
    var (ours, theirs): (Int32, Int32) = (0, 0)
    guard openpty(&ours, &theirs, nil, nil, nil) == 0 else { throw CocoaError(.featureUnsupported) }
    master = ours
    end = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
  }

  deinit { close(master) }

  /// Reads until a text has been written; false when the program ends before.
  func wait(for text: String) -> Bool {
    var seen: [UInt8] = []
    while !String(decoding: seen, as: UTF8.self).contains(text) {
      guard let more = read() else { return false }
      seen += more
    }
    return true
  }

  /// Reads the rest on another thread, so that the program never waits for a reader.
  func drain() {
    let thread = Thread { while self.read() != nil {} }
    thread.start()
  }

  private func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(master, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }
}
