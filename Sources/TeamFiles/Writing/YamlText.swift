/// Texts in YAML: plain where every reader agrees what they mean, else in quotation marks.
enum YamlText {
  /// A text as a value.
  static func value(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A text as a key.
  static func key(_ text: String) -> String { value(text) }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetterOrDigit(first), let last = text.unicodeScalars.last,
      last != " ",
      text.unicodeScalars.allSatisfy({ isLetterOrDigit($0) || " ._-'/()+".unicodeScalars.contains($0) })
    else { return false }
    if NumberText.number(text) != nil || NumberText.writtenDay(text) != nil { return false }
    // Words and numbers that some YAML readers take for something else.
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    if words.contains(text.lowercased()) { return false }
    return
      !(first.properties.numericType != nil
      && text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.isASCII })
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
      .spacingMark:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += escaped(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    // Format characters hold emoji and right-to-left texts together; the byte order mark is the one that is not.
    default: scalar.value != 0xFEFF && scalar.value & 0xFFFE != 0xFFFE
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value <= 0xFFFF ? 4 : 8
    return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - hex.count) + hex
  }
}
