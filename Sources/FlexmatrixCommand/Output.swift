import Flexmatrix
import Foundation

/// Results that go to standard output or to one file.
enum Output {
  /// Prints `text`, or writes it to the file at `path` all at once.
  ///
  /// - Throws: `CommandFailure` when the file cannot be written; then it is as it was.
  static func text(_ text: String, to path: String?, phrases: any CommandPhrases) throws(CommandFailure) {
    try bytes(Data(text.utf8), to: path, phrases: phrases)
  }

  /// Prints `bytes`, or writes them to the file at `path` all at once.
  static func bytes(_ bytes: Data, to path: String?, phrases: any CommandPhrases) throws(CommandFailure) {
    guard let path, path != "-" else { return Console.print(bytes: bytes) }
    do {
      try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(code: .noSuchFile, text: phrases.cannotWrite(path))
    }
  }
}
