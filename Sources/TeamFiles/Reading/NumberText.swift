/// Numbers, levels and days as people write them.
enum NumberText {
  /// A finite decimal number: digits with a point or a comma, a sign, an exponent. Nil for anything else.
  ///
  /// A comma counts as decimal only with at most two digits after it: `1,000` could mean a thousand.
  static func number(_ text: String) -> Double? {
    let trimmed = text.filter { $0 != " " }
    guard !trimmed.isEmpty, trimmed.utf8.count <= 40 else { return nil }
    var plain = trimmed
    if let comma = trimmed.firstIndex(of: ",") {
      let decimals = trimmed[trimmed.index(after: comma)...]
      guard (1...2).contains(decimals.count), decimals.utf8.allSatisfy(isDigit) else { return nil }
      plain = trimmed[..<comma] + "." + decimals
    }
    guard plain.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }), plain.utf8.contains(where: isDigit),
      let value = Double(plain), value.isFinite
    else { return nil }
    return value
  }

  /// The level that a letter of ILUO names.
  static func levelOfLetter(_ text: String) -> Int? {
    switch text {
    case "I", "i": 1
    case "L", "l": 2
    case "U", "u": 3
    case "O", "o": 4
    default: nil
    }
  }

  /// The part of a text that has the form of a day, `dddd-dd-dd`, a midnight after it left out.
  static func writtenDay(_ text: String) -> Substring? {
    let day = text.prefix(10)
    guard day.utf8.count == 10 else { return nil }
    for (index, byte) in day.utf8.enumerated() {
      guard index == 4 || index == 7 ? byte == UInt8(ascii: "-") : isDigit(byte) else { return nil }
    }
    let rest = text.dropFirst(10)
    let isMidnight = ["", "T00:00:00", " 00:00:00", "T00:00:00Z"].contains(rest)
    return isMidnight ? day : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
