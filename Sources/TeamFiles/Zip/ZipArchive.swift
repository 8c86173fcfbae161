import CZlib
import Foundation

/// Reads ZIP archives: the entries of the central directory, stored or deflated.
///
/// Sizes are looked at before anything is unpacked, and nothing unpacks to more than it said.
struct ZipArchive {
  /// Bytes that all entries together may have, unpacked.
  static let limit = 128 << 20

  private struct Entry {
    var method: Int
    var crc: UInt32
    var packed: Int
    var size: Int
    var offset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// Reads the directory of an archive.
  init(_ data: Data) throws(ZipProblem) {
    bytes = [UInt8](data)
    guard let end = directoryEnd() else { throw .notAnArchive }
    let count = word(end + 10)
    var at = long(end + 16)
    var total = 0
    for _ in 0..<count {
      guard at + 46 <= bytes.count, long(at) == 0x0201_4B50 else { throw .damaged }
      let nameLength = word(at + 28)
      guard at + 46 + nameLength <= bytes.count else { throw .damaged }
      let name = String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self)
      if word(at + 8) & 1 != 0 { throw .encrypted }
      let entry = Entry(
        method: word(at + 10), crc: UInt32(truncatingIfNeeded: long(at + 16)), packed: long(at + 20),
        size: long(at + 24), offset: long(at + 42))
      total += entry.size
      if total > ZipArchive.limit { throw .tooLarge }
      entries[name.replacing("\\", with: "/")] = entry
      at += 46 + nameLength + word(at + 30) + word(at + 32)
    }
  }

  /// Whether there is an entry with that name.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of an entry; nil when there is none.
  func contents(of name: String) throws(ZipProblem) -> Data? {
    guard let entry = entries[name] else { return nil }
    // The local header says where the data begins; its own sizes may be blank.
    guard entry.offset + 30 <= bytes.count, long(entry.offset) == 0x0403_4B50 else { throw .damaged }
    let start = entry.offset + 30 + word(entry.offset + 26) + word(entry.offset + 28)
    guard start <= bytes.count, entry.packed <= bytes.count - start else { throw .damaged }
    let packed = bytes[start..<start + entry.packed]
    var unpacked: [UInt8]
    switch entry.method {
    case 0:
      unpacked = Array(packed)
    case 8:
      // Deflate packs at most 1 to 1032: what says more lies.
      guard entry.size <= (entry.packed + 64) * 1040 else { throw .damaged }
      unpacked = [UInt8](repeating: 0, count: entry.size)
      let written = packed.withUnsafeBufferPointer { source in
        unpacked.withUnsafeMutableBufferPointer { target in
          czlib_inflate(source.baseAddress, source.count, target.baseAddress, target.count)
        }
      }
      guard written == entry.size else { throw .damaged }
    default: throw .damaged
    }
    guard unpacked.count == entry.size, czlib_crc32(unpacked, unpacked.count) == entry.crc else { throw .damaged }
    return Data(unpacked)
  }

  /// Where the end-of-directory record begins: searched from the end, before a comment of at most 65,535 bytes.
  private func directoryEnd() -> Int? {
    guard bytes.count >= 22 else { return nil }
    var at = bytes.count - 22
    let first = max(0, at - 65_535)
    while at >= first {
      if bytes[at] == 0x50, long(at) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  private func word(_ at: Int) -> Int { at + 1 < bytes.count ? Int(bytes[at]) | Int(bytes[at + 1]) << 8 : 0 }

  private func long(_ at: Int) -> Int { word(at) | word(at + 2) << 16 }
}

/// Why an archive cannot be read.
enum ZipProblem: Error, Hashable {
  case notAnArchive
  case damaged
  case encrypted
  case tooLarge
}
