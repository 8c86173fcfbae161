/// Comma-separated values (RFC 4180), with the line of every row.
///
/// Our own reader, since findings must name lines and columns, which SwiftCSV does not know. It reads what spreadsheets
/// write: separated by commas, semicolons or tabs, lines ended by CR LF, LF or CR, with a `sep=` line or without.
struct CsvText {
  /// A row that is not blank: the line on which it begins, and its cells by column, blank ones left out.
  struct Row {
    var line: Int
    var cells: [Int: String]
  }

  private(set) var rows: [Row] = []
  /// What separates the cells.
  let separator: UInt8

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private let place: FindingPlace

  /// Reads a whole text.
  init(_ text: String, place: FindingPlace) throws(Unreadable) {
    var bytes = Array(text.utf8)
    self.place = place
    var firstLine = 1
    if bytes.count > 4, bytes.starts(with: Array("sep=".utf8)) {
      separator = bytes[4]
      let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      bytes.removeFirst(min(bytes.count, end + (isPair ? 2 : 1)))
      firstLine = 2
    } else {
      separator = CsvText.separator(of: bytes)
    }
    self.bytes = bytes
    line = firstLine
    var cells = 0
    while at < bytes.count {
      let row = try row()
      cells += row.cells.count
      if cells > FileLimits.entries {
        throw Unreadable(kind: .tooMany(limit: FileLimits.entries), place: here(line, 1))
      }
      if !row.cells.isEmpty { rows.append(row) }
    }
  }

  /// The separator that stands most often in the first line, outside quotation marks.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  private func here(_ line: Int, _ column: Int) -> FindingPlace {
    var place = place
    place.line = line
    place.column = column
    return place
  }

  private mutating func row() throws(Unreadable) -> Row {
    var row = Row(line: line, cells: [:])
    var column = 1
    while true {
      let cell = try cell(column)
      if !cell.allSatisfy(\.isWhitespace) { row.cells[column] = CsvText.withoutGuard(cell) }
      guard at < bytes.count else { return row }
      if bytes[at] == separator {
        at += 1
        column += 1
        continue
      }
      endLine()
      return row
    }
  }

  private mutating func endLine() {
    if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func cell(_ column: Int) throws(Unreadable) -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    let opening = here(line, column)
    var content: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
          guard at == bytes.count || isEnd(bytes[at]) else {
            throw Unreadable(kind: .syntax(.openQuote), place: opening)
          }
          return String(decoding: content, as: UTF8.self)
        }
      } else if byte == 0x0A || (byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)) {
        line += 1
      }
      content.append(byte)
      at += 1
    }
    throw Unreadable(kind: .syntax(.openQuote), place: opening)
  }

  // MARK: - Formulas

  /// The characters with which spreadsheets begin a formula.
  private static let formulaSigns: Set<Character> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\r\n",
  ]

  /// A text that no spreadsheet takes for a formula: an apostrophe goes before what would be one.
  static func guarded(_ text: String) -> String {
    guard let first = text.first else { return text }
    let isGuardLike = first == "'" && text.dropFirst().first.map { formulaSigns.contains($0) || $0 == "'" } == true
    return formulaSigns.contains(first) || isGuardLike ? "'" + text : text
  }

  /// The text as it was before `guarded`.
  static func withoutGuard(_ cell: String) -> String {
    guard cell.first == "'", let second = cell.dropFirst().first, formulaSigns.contains(second) || second == "'" else {
      return cell
    }
    return String(cell.dropFirst())
  }
}
