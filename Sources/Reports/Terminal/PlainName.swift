/// Names from a team file, made safe for terminals and plain files.
enum PlainName {
  /// The text without control characters, escape sequences and direction overrides; breaks become one space.
  ///
  /// Text with right-to-left letters is put between isolates, so that it cannot reorder what stands beside it.
  /// A name of which nothing is left becomes "?".
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    var rightToLeft = false
    for scalar in withoutEscapes(text) {
      if isSpace(scalar) {
        pendingSpace = !result.isEmpty
        continue
      }
      if isDangerous(scalar) { continue }
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
      if isRightToLeft(scalar) { rightToLeft = true }
    }
    if result.isEmpty { return "?" }
    return rightToLeft ? "\u{2068}" + String(result) + "\u{2069}" : String(result)
  }

  /// The scalars with whole ANSI escape sequences taken out: CSI, OSC and the other strings, and two-byte escapes.
  private static func withoutEscapes(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var i = 0
    while i < scalars.count {
      let value = scalars[i].value
      var kind: UInt32?
      if value == 0x1B {
        kind = i + 1 < scalars.count ? scalars[i + 1].value : 0
        i += 2
      } else if (0x80...0x9F).contains(value) {
        kind = value - 0x40
        i += 1
      }
      switch kind {
      case nil:
        result.append(scalars[i])
        i += 1
      case 0x5B:  // CSI: parameters, then one final byte.
        while i < scalars.count, (0x20...0x3F).contains(scalars[i].value) { i += 1 }
        if i < scalars.count, (0x40...0x7E).contains(scalars[i].value) { i += 1 }
      case 0x5D, 0x50, 0x58, 0x5E, 0x5F:  // A string that ends with BEL or ST; without an end only its opening goes.
        if let end = endOfString(scalars, from: i) { i = end }
      default: break
      }
    }
    return result
  }

  private static func endOfString(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var i = start
    while i < scalars.count {
      if scalars[i].value == 0x07 || scalars[i].value == 0x9C { return i + 1 }
      if scalars[i].value == 0x1B, i + 1 < scalars.count, scalars[i + 1].value == 0x5C { return i + 2 }
      i += 1
    }
    return nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Controls, and the signs that change the direction of what follows. Joiners stay: emoji and scripts need them.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    default: scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .surrogate
    }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
