/// Lays written values out as JSON: members and roles line by line, small things on one line.
enum JsonLayout {
  /// The top level of a file, ending with a line break.
  static func lay(_ fields: [Written.Field]) -> String {
    let lines = fields.map { "  \(quoted($0.key)): " + block($0.value, indent: 2) }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private static func block(_ value: Written, indent: Int) -> String {
    guard case .list(let entries) = value, !entries.isEmpty else { return inline(value) }
    let margin = String(repeating: " ", count: indent + 2)
    let blocks = entries.map { entry -> String in
      guard case .table(let fields) = entry, fields.first?.key == "id" else { return margin + inline(entry) }
      let lines = fields.map { margin + "  \(quoted($0.key)): " + inline($0.value) }
      return margin + "{\n" + lines.joined(separator: ",\n") + "\n" + margin + "}"
    }
    return "[\n" + blocks.joined(separator: ",\n") + "\n" + String(repeating: " ", count: indent) + "]"
  }

  private static func inline(_ value: Written) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .bare(let letters): isNumber(letters) ? letters : quoted(letters)
    case .list(let entries): "[" + entries.map(inline).joined(separator: ", ") + "]"
    case .table(let fields):
      "{" + fields.map { "\(quoted($0.key)): \(inline($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func isNumber(_ letters: String) -> Bool { Double(letters)?.isFinite == true }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
