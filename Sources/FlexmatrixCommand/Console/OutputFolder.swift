import Flexmatrix
import Foundation

/// Files that appear all at once or not at all.
///
/// Only when every one is complete do they move to their place; when one cannot, all move back.
struct OutputFolder {
  /// Where the files will be.
  let url: URL
  private var files: [FolderWriter.File] = []

  /// An output folder at a path; nothing is written yet.
  init(path: String) { url = URL(fileURLWithPath: path, isDirectory: true) }

  /// Adds a file; `name` may have folders in it.
  mutating func add(_ name: String, _ bytes: Data) { files.append(FolderWriter.File(path: name, bytes: bytes)) }

  /// Adds a text file.
  mutating func add(_ name: String, _ text: String) { add(name, Data(text.utf8)) }

  /// The names of the files, in the order in which they were added.
  var names: [String] { files.map(\.path) }

  /// Writes every file, or throws and leaves everything as it was.
  func write() throws { try FolderWriter().write(files, to: url.standardizedFileURL) }
}
