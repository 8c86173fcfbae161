import CZlib
import Foundation

/// Writes ZIP archives: every entry deflated, every date the same, so that equal contents give equal archives.
struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry.
  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    var packed = [UInt8](repeating: 0, count: czlib_deflate_bound(content.count))
    let written = packed.withUnsafeMutableBufferPointer { target in
      czlib_deflate(content, content.count, target.baseAddress, target.count)
    }
    let isDeflated = written >= 0 && written < content.count
    let stored = isDeflated ? Array(packed[..<written]) : content
    let nameBytes = Array(name.utf8)
    var header: [UInt8] = []
    // Version 2.0, names in UTF-8, 1980-01-01.
    ZipWriter.append([(20, 2), (0x0800, 2), (isDeflated ? 8 : 0, 2), (0, 2), (0x0021, 2)], to: &header)
    ZipWriter.append(
      [(Int(czlib_crc32(content, content.count)), 4), (stored.count, 4), (content.count, 4)], to: &header)
    ZipWriter.append([(nameBytes.count, 2), (0, 2)], to: &header)
    let offset = body.count
    ZipWriter.append([(0x0403_4B50, 4)], to: &body)
    body += header + nameBytes + stored
    ZipWriter.append([(0x0201_4B50, 4), (20, 2)], to: &directory)
    directory += header
    ZipWriter.append([(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)], to: &directory)
    directory += nameBytes
    count += 1
  }

  /// The whole archive.
  var data: Data {
    var end: [UInt8] = []
    ZipWriter.append(
      [(0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (body.count, 4), (0, 2)],
      to: &end)
    return Data(body + directory + end)
  }

  /// Numbers in little-endian order, each with its bytes.
  private static func append(_ numbers: [(value: Int, bytes: Int)], to target: inout [UInt8]) {
    for number in numbers {
      for byte in 0..<number.bytes { target.append(UInt8(truncatingIfNeeded: number.value >> (8 * byte))) }
    }
  }
}
