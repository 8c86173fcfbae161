import Flexmatrix
import Foundation

/// What a folder of output has in it.
enum OutputItem: Equatable {
  /// A file.
  case file(String)
  /// A folder with many files.
  case folder(String, count: Int)
}

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

  /// What there is, in the order in which it was added: the names of files, and of folders with more files than people care to read the names of.
  var contents: [OutputItem] {
    let folders = Dictionary(grouping: files.map { ($0.path as NSString).deletingLastPathComponent }, by: { $0 })
    var items: [OutputItem] = []
    for file in files {
      let folder = (file.path as NSString).deletingLastPathComponent
      guard !folder.isEmpty, let count = folders[folder]?.count, count > Self.mostNames else {
        items.append(.file(file.path))
        continue
      }
      if items.last != .folder(folder, count: count) { items.append(.folder(folder, count: count)) }
    }
    return items
  }

  /// The most files of a folder that are named one by one.
  private static let mostNames = 10

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
