import Foundation

/// A folder of its own for the files of one test; gone with the object.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("flexmatrix-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The place of a file.
  func place(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file.
  func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: place(name)) }

  /// The text of a file, nil when there is none.
  func read(_ name: String) -> String? {
    (try? Data(contentsOf: place(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in the folder.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}
