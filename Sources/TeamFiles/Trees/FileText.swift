import Foundation

/// The text of a file, whatever its encoding and line ends.
enum FileText {
  /// The text in some bytes: UTF-8, or UTF-16 with a byte order mark; without the mark.
  static func decode(_ bytes: Data, place: FindingPlace) throws(Unreadable) -> String {
    guard bytes.count <= FileLimits.bytes else {
      throw Unreadable(kind: .tooLarge(bytes: bytes.count, limit: FileLimits.bytes), place: place)
    }
    let head = [UInt8](bytes.prefix(3))
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
      guard let text = String(data: bytes, encoding: .utf16) else { throw Unreadable(kind: .notText, place: place) }
      return text
    }
    let content = head == [0xEF, 0xBB, 0xBF] ? bytes.dropFirst(3) : bytes
    guard let text = String(validating: content, as: UTF8.self) else {
      var place = place
      place.line =
        1 + String(decoding: content, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }.count { $0 == "\n" }
      throw Unreadable(kind: .notText, place: place)
    }
    return text
  }

  /// The bytes of a file, looked at for their number before they are read.
  static func bytes(of url: URL, limit: Int = FileLimits.bytes, place: FindingPlace) throws(Unreadable) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw Unreadable(kind: .noSuchFile, place: place)
    }
    do {
      if isFolder.boolValue { throw Unreadable(kind: .unreadable, place: place) }
      guard let opened = OpenedFile(url) else { throw Unreadable(kind: .unreadable, place: place) }
      defer { try? opened.handle.close() }
      let bytes = opened.first + (try opened.handle.read(upToCount: limit + 1) ?? Data())
      if bytes.count > limit {
        let size = (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? bytes.count
        throw Unreadable(kind: .tooLarge(bytes: max(size, bytes.count), limit: limit), place: place)
      }
      return bytes
    } catch let error as Unreadable {
      throw error
    } catch {
      throw Unreadable(kind: .unreadable, place: place)
    }
  }
}
