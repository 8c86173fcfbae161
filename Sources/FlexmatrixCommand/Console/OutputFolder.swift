import Foundation

/// Files that appear all at once or not at all.
///
/// They are written to a hidden folder beside the target; only when every one is complete do they move to their place.
struct OutputFolder {
  /// Where the files will be.
  let url: URL
  private var files: [(name: String, bytes: Data)] = []

  /// An output folder at a path; nothing is written yet.
  init(path: String) { url = URL(fileURLWithPath: path, isDirectory: true) }

  /// Adds a file; `name` may have folders in it.
  mutating func add(_ name: String, _ bytes: Data) { files.append((name, bytes)) }

  /// Adds a text file.
  mutating func add(_ name: String, _ text: String) { add(name, Data(text.utf8)) }

  /// The names of the files, in the order in which they were added.
  var names: [String] { files.map(\.name) }

  /// Writes every file, or throws and leaves everything as it was.
  func write() throws {
    let store = FileManager.default
    let target = url.standardizedFileURL
    let parent = target.deletingLastPathComponent()
    try store.createDirectory(at: parent, withIntermediateDirectories: true)
    let staging = parent.appendingPathComponent(
      ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)", isDirectory: true)
    defer { try? store.removeItem(at: staging) }
    for file in files {
      let place = staging.appendingPathComponent(file.name)
      try store.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.bytes.write(to: place)
    }
    var isFolder: ObjCBool = false
    if !store.fileExists(atPath: target.path, isDirectory: &isFolder) {
      try store.moveItem(at: staging, to: target)
      return
    }
    guard isFolder.boolValue else { throw CocoaError(.fileWriteFileExists) }
    for file in files {
      let place = target.appendingPathComponent(file.name)
      try store.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      guard rename(staging.appendingPathComponent(file.name).path, place.path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
  }
}
