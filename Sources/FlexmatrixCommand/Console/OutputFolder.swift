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

  /// Whether files can be written to a path, as far as can be told before: a folder, or a place in one, that is ours to write in.
  static func isWritable(_ path: String) -> Bool {
    guard !path.isEmpty else { return false }
    let store = FileManager.default
    var place = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    var isFolder: ObjCBool = false
    while !store.fileExists(atPath: place.path, isDirectory: &isFolder), place.pathComponents.count > 1 {
      place.deleteLastPathComponent()
    }
    return isFolder.boolValue && store.isWritableFile(atPath: place.path)
  }

  /// Writes every file, or throws and leaves everything as it was.
  func write() throws { try FolderWriter().write(files, to: url.standardizedFileURL) }
}
