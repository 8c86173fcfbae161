/// Texts in the XML of workbooks.
enum XmlText {
  /// A text that can stand in an element or an attribute. Characters that XML has not, and texts that look like their
  /// escapes, are written as `_x000B_`.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "_" where isEscape(scalars[index...]): result += "_x005F_"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "_x" + hex(scalar) + "_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text behind `_x000B_` and the like.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if isEscape(scalars[at...]), let value = UInt32(hexText(scalars[at + 2..<at + 6]), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(scalar)
        at += 7
      } else {
        result.append(scalars[at])
        at += 1
      }
    }
    return String(result)
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let first = scalars.startIndex
    guard scalars.count >= 7, scalars[first] == "_", scalars[first + 1] == "x", scalars[first + 6] == "_" else {
      return false
    }
    return scalars[first + 2..<first + 6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func hexText(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars.map(Character.init))
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
