import Foundation

/// A folder of its own for the files of one test; gone with the object.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("flexmatrix-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file.
  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
  }

  /// The text of a file, nil when there is none.
  func read(_ name: String) -> String? {
    (try? Data(contentsOf: url.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in the folder or in one inside it, hidden files too, in order.
  func names(in inner: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(inner).path)) ?? []).sorted()
  }
}
