import Foundation

/// New files, or folders, that take the place of others: all of them, or none.
///
/// Everything new is written beforehand, beside its place. What stood there is kept until all have come; when one cannot come,
/// the others go back.
struct FileReplacement {
  /// Moves a file or folder to another name in the same folder; what is a file there goes.
  typealias Move = (_ from: URL, _ to: URL) -> Bool

  /// What is written, and where it goes.
  let pairs: [(new: URL, place: URL)]
  private let move: Move

  /// A replacement of these, in this order.
  init(_ pairs: [(new: URL, place: URL)], move: @escaping Move = { rename($0.path, $1.path) == 0 }) {
    self.pairs = pairs
    self.move = move
  }

  /// Puts everything in its place.
  ///
  /// - Throws: when something cannot come; then every place is as it was.
  func commit() throws {
    var done: [(place: URL, old: URL?)] = []
    do {
      for pair in pairs {
        let old = try keep(pair.place, marked: pair.new)
        done.append((pair.place, old))
        guard move(pair.new, pair.place) else { throw CocoaError(.fileWriteUnknown) }
      }
    } catch {
      for step in done.reversed() { putBack(step.old, step.place) }
      throw error
    }
    for step in done { if let old = step.old { try? FileManager.default.removeItem(at: old) } }
  }

  /// Keeps what stands at a place under another name; nil when nothing does.
  ///
  /// A file stays at its place, too, so that it is never gone; a folder steps aside, as no folder can be put over another.
  private func keep(_ place: URL, marked new: URL) throws -> URL? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return nil }
    let old = new.appendingPathExtension("old")
    if isFolder.boolValue {
      guard move(place, old) else { throw CocoaError(.fileWriteUnknown) }
    } else {
      try FileManager.default.copyItem(at: place, to: old)
    }
    return old
  }

  private func putBack(_ old: URL?, _ place: URL) {
    guard let old else {
      try? FileManager.default.removeItem(at: place)
      return
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: old.path, isDirectory: &isFolder)
    if isFolder.boolValue { try? FileManager.default.removeItem(at: place) }
    _ = rename(old.path, place.path)
  }
}
