import Foundation

/// Writes several files of a folder so that all of them change or none does.
///
/// Every file is first written whole into a hidden folder inside the target; what is replaced or removed moves there too, and
/// moves back when a later step fails. Nothing is deleted before everything is in its place.
public struct FolderWriter {
  /// A file to write.
  public struct File {
    /// The path below the folder, with `/` between folders.
    public var path: String
    /// Everything in the file.
    public var bytes: Data

    /// A file with what is in it.
    public init(path: String, bytes: Data) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// How a file moves; a test may let it fail.
  var move: (_ from: URL, _ to: URL) throws -> Void = { try FileManager.default.moveItem(at: $0, to: $1) }

  /// A writer.
  public init() {}

  /// Writes files into a folder, which is made when it is not there, and removes others from it.
  ///
  /// - Parameters:
  ///   - files: what to write; a file that is there already is replaced, a folder never.
  ///   - obsolete: names of files in the folder that go.
  ///   - folder: the folder.
  /// - Throws: what the file system says; then the folder is as it was.
  public func write(_ files: [File], removing obsolete: [String] = [], to folder: URL) throws {
    let store = FileManager.default
    let isNew = !store.fileExists(atPath: folder.path)
    try store.createDirectory(at: folder, withIntermediateDirectories: true)
    let hidden = folder.appending(path: ".flexmatrix-\(UUID().uuidString)", directoryHint: .isDirectory)
    var done: [(from: URL, to: URL)] = []
    do {
      for (index, file) in files.enumerated() {
        try place(hidden, "new/\(index)") { try file.bytes.write(to: $0) }
      }
      let replaced = files.map(\.path) + obsolete.filter { name in !files.contains { $0.path == name } }
      for (index, path) in replaced.enumerated() {
        let old = folder.appending(path: path)
        if Self.isFile(old) {
          try place(hidden, "old/\(index)") { try move(old, $0) }
          done.append((old, hidden.appending(path: "old/\(index)")))
        }
        guard index < files.count else { continue }
        let new = hidden.appending(path: "new/\(index)")
        try store.createDirectory(at: old.deletingLastPathComponent(), withIntermediateDirectories: true)
        try move(new, old)
        done.append((new, old))
      }
    } catch {
      for step in done.reversed() { try? store.moveItem(at: step.to, to: step.from) }
      let isBack = done.allSatisfy { store.fileExists(atPath: $0.from.path) }
      // What could not move back stays in the hidden folder: better untidy than lost.
      if isBack { try? store.removeItem(at: isNew ? folder : hidden) }
      throw error
    }
    try? store.removeItem(at: hidden)
  }

  private func place(_ folder: URL, _ path: String, _ body: (URL) throws -> Void) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try body(url)
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
