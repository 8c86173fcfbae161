/// An upper bound on how deeply brackets are nested in a YAML text.
///
/// Every opening bracket counts, except in what is surely a comment. A closing bracket counts only where no reading of the text could
/// make it part of a comment or a quoted text; from the first line that is not that plain, none counts any more. So a text
/// passes only when it has few brackets, or when its lines are as plain as team files are.
struct YamlDepth {
  /// Brackets that may be open; more than this and the text is refused.
  static let limit = 1_000

  private let bytes: [UInt8]
  private var depth = 0
  private var isPlain = true
  private var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The first line on which the bound exceeds the limit; nil when it never does.
  mutating func lineAboveLimit() -> Int? {
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      read(bytes[at..<end])
      if depth > YamlDepth.limit { return line }
      if end < bytes.count, !(bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A) { line += 1 }
      at = end + 1
    }
    return nil
  }

  private mutating func read(_ text: ArraySlice<UInt8>) {
    var quote: UInt8?
    var isComment = false
    var lastSolid: UInt8?
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      let previous = at > text.startIndex ? text[at - 1] : 0x20
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if !isComment || !isPlain { depth += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isPlain, quote == nil, !isComment { depth = max(0, depth - 1) }
      case UInt8(ascii: "#") where quote == nil && !isComment:
        if previous == 0x20 || previous == 0x09 { isComment = true } else { isPlain = false }
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): at += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isComment { break }
        if let open = quote {
          guard open == byte else { break }
          if byte == UInt8(ascii: "'"), at + 1 < text.endIndex, text[at + 1] == byte { at += 1 } else { quote = nil }
        } else if beginsValue(after: lastSolid, previous: previous) {
          quote = byte
        } else if lastSolid == nil || !isWordByte(lastSolid) {
          isPlain = false
        }
      case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"):
        if quote == nil, !isComment, !isWordByte(lastSolid) { isPlain = false }
      case 0xC2, 0xE2:
        if isLineBreak(at, in: text) { isPlain = false }
      default: break
      }
      if at < text.endIndex, byte != 0x20, byte != 0x09 { lastSolid = byte }
      at += 1
    }
    if quote != nil { isPlain = false }
  }

  private func beginsValue(after last: UInt8?, previous: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): true
    case UInt8(ascii: ":"): previous == 0x20 || previous == 0x09
    default: false
    }
  }

  private func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      || byte == UInt8(ascii: "'")
  }

  /// The line breaks that YAML knows beside CR and LF: U+0085, U+2028, U+2029.
  private func isLineBreak(_ at: Int, in text: ArraySlice<UInt8>) -> Bool {
    if text[at] == 0xC2 { return at + 1 < text.endIndex && text[at + 1] == 0x85 }
    return at + 2 < text.endIndex && text[at + 1] == 0x80 && (text[at + 2] == 0xA8 || text[at + 2] == 0xA9)
  }
}
