/// Reads JSON text into entries with their places.
///
/// Strict JSON (RFC 8259), so that `\/`, surrogate pairs and tabs mean what they should; written apart from the YAML
/// path because YAML 1.1 parsers refuse surrogate pairs, and to name every key given twice.
struct JsonTree {
  private let bytes: [UInt8]
  private var at = 0
  private var place: FindingPlace
  private var entries = 0
  private let log: FindingLog

  /// The entry of a whole JSON text.
  static func read(_ text: String, place: FindingPlace, log: FindingLog) throws(Unreadable) -> Entry {
    var tree = JsonTree(bytes: Array(text.utf8), place: place, log: log)
    tree.skipBlanks()
    let entry = try tree.value(depth: 0)
    tree.skipBlanks()
    if let next = tree.next { throw tree.wrong(next) }
    return entry
  }

  private init(bytes: [UInt8], place: FindingPlace, log: FindingLog) {
    self.bytes = bytes
    self.place = place
    self.log = log
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func advance() {
    if bytes[at] == UInt8(ascii: "\n") {
      place.line += 1
      place.column = 1
    } else if at + 1 >= bytes.count || bytes[at + 1] & 0xC0 != 0x80 {
      place.column += 1
    }
    at += 1
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { advance() }
  }

  private func wrong(_ byte: UInt8?) -> Unreadable {
    guard byte != nil else { return Unreadable(kind: .syntax(.endOfText), place: place) }
    let rest = String(decoding: bytes[at..<min(at + 8, bytes.count)], as: UTF8.self)
    return Unreadable(kind: .syntax(.character(Entry.shortened(String(rest.prefix(1))))), place: place)
  }

  private mutating func value(depth: Int) throws(Unreadable) -> Entry {
    entries += 1
    if depth > FileLimits.depth { throw Unreadable(kind: .tooDeep(limit: FileLimits.depth), place: place) }
    if entries > FileLimits.entries { throw Unreadable(kind: .tooMany(limit: FileLimits.entries), place: place) }
    let start = place
    switch next {
    case UInt8(ascii: "{"): return Entry(place: start, content: .table(try table(depth: depth)))
    case UInt8(ascii: "["): return Entry(place: start, content: .list(try list(depth: depth)))
    case UInt8(ascii: "\""): return Entry(place: start, content: .text(try quoted()))
    default:
      let word = try bareWord()
      return Entry(place: start, content: word == "null" ? .nothing : .text(word))
    }
  }

  private mutating func table(depth: Int) throws(Unreadable) -> [Entry.Field] {
    var fields: [Entry.Field] = []
    var indexOfKey: [String: Int] = [:]
    advance()
    skipBlanks()
    if next == UInt8(ascii: "}") {
      advance()
      return fields
    }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw wrong(next) }
      let keyPlace = place
      let key = try quoted()
      skipBlanks()
      guard next == UInt8(ascii: ":") else {
        throw next == nil ? wrong(nil) : Unreadable(kind: .syntax(.colon), place: place)
      }
      advance()
      skipBlanks()
      let field = Entry.Field(key: key, place: keyPlace, value: try value(depth: depth + 1))
      if let first = indexOfKey[key] {
        log.error(.duplicateKey(key: Entry.shortened(key), first: fields[first].place), at: keyPlace)
      } else {
        indexOfKey[key] = fields.count
        fields.append(field)
      }
      guard try goesOn(until: UInt8(ascii: "}")) else { return fields }
    }
  }

  private mutating func list(depth: Int) throws(Unreadable) -> [Entry] {
    var entries: [Entry] = []
    advance()
    skipBlanks()
    if next == UInt8(ascii: "]") {
      advance()
      return entries
    }
    while true {
      skipBlanks()
      entries.append(try value(depth: depth + 1))
      guard try goesOn(until: UInt8(ascii: "]")) else { return entries }
    }
  }

  /// Whether a comma promises more; false after the closing bracket.
  private mutating func goesOn(until close: UInt8) throws(Unreadable) -> Bool {
    skipBlanks()
    switch next {
    case UInt8(ascii: ","):
      advance()
      return true
    case close:
      advance()
      return false
    default: throw wrong(next)
    }
  }

  private mutating func bareWord() throws(Unreadable) -> String {
    let start = at
    let startPlace = place
    while let byte = next,
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "+-.".utf8.contains(byte)
    {
      advance()
    }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word.isEmpty { throw wrong(next) }
    guard ["null", "true", "false"].contains(word) || Double(word) != nil else {
      throw Unreadable(kind: .syntax(.character(Entry.shortened(word))), place: startPlace)
    }
    return word
  }

  private mutating func quoted() throws(Unreadable) -> String {
    let start = place
    var out: [UInt8] = []
    advance()
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"):
        out.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20:
        throw Unreadable(kind: .syntax(.openQuote), place: start)
      default:
        out.append(byte)
        advance()
      }
    }
    throw Unreadable(kind: .syntax(.openQuote), place: start)
  }

  private mutating func escape() throws(Unreadable) -> Unicode.Scalar {
    let start = place
    advance()
    guard let letter = next else { throw wrong(nil) }
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = hexUnit() else { break }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard (0xD800...0xDBFF).contains(unit), next == UInt8(ascii: "\\") else { break }
      advance()
      guard next == UInt8(ascii: "u") else { break }
      advance()
      guard let low = hexUnit(), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
      else { break }
      return scalar
    default: break
    }
    throw Unreadable(kind: .syntax(.escape), place: start)
  }

  private mutating func hexUnit() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
      advance()
    }
    return unit
  }
}
