/// How many columns of a terminal a text takes.
enum DisplayWidth {
  /// The columns of a text: 2 for wide letters and emoji, 0 for marks and invisible signs, 1 for the rest.
  static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  /// The columns of one character as people see it (a grapheme cluster).
  static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 32 || ascii == 127 ? 0 : 1 }
    var width = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, width == 1 { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  /// The columns of one scalar.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator, .surrogate: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    let value = scalar.value
    return wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// East Asian wide and fullwidth ranges (Unicode annex 11), joined where only unassigned code points lie between.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18CFF, 0x1B000...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
