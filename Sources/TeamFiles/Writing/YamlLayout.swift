/// Lays written values out as YAML that people like to read: members and roles line by line, small things in brackets.
struct YamlLayout {
  /// Lines longer than this are broken after a comma.
  static let width = 110

  private(set) var text = ""

  /// The top level of a file; `comments` stand above the keys that they name.
  static func lay(_ fields: [Written.Field], comments: [String: String] = [:]) -> String {
    var layout = YamlLayout()
    for field in fields {
      if let comment = comments[field.key] {
        for line in comment.split(separator: "\n") { layout.text += "# \(line)\n" }
      }
      layout.top(field.key, field.value)
    }
    return layout.text
  }

  private mutating func top(_ key: String, _ value: Written) {
    guard case .list(let entries) = value, !entries.isEmpty else {
      return line("\(YamlText.key(key)):", value, indent: 0)
    }
    text += "\(YamlText.key(key)):\n"
    for entry in entries {
      if case .table(let fields) = entry, fields.first?.key == "id" {
        for (index, field) in fields.enumerated() {
          line((index == 0 ? "  - " : "    ") + "\(YamlText.key(field.key)):", field.value, indent: 4)
        }
      } else {
        line("  -", entry, indent: 4)
      }
    }
  }

  /// A key or dash with its value on the same line, broken where it grows long.
  private mutating func line(_ head: String, _ value: Written, indent: Int) {
    text += head
    var column = head.count
    for (index, piece) in pieces(value).enumerated() {
      if index > 0, column + 1 + piece.count > YamlLayout.width {
        text += "\n" + String(repeating: " ", count: indent + 2) + piece
        column = indent + 2 + piece.count
      } else {
        text += " " + piece
        column += 1 + piece.count
      }
    }
    text += "\n"
  }

  /// A value in brackets, cut where it may be broken.
  private func pieces(_ value: Written) -> [String] {
    switch value {
    case .text(let text): [YamlText.value(text)]
    case .bare(let letters): [letters]
    case .list(let entries): bracketed(entries.map { pieces($0) }, "[", "]")
    case .table(let fields):
      bracketed(
        fields.map { field in
          var inner = pieces(field.value)
          inner[0] = "\(YamlText.key(field.key)): " + inner[0]
          return inner
        }, "{", "}")
    }
  }

  private func bracketed(_ groups: [[String]], _ open: String, _ close: String) -> [String] {
    var result: [String] = []
    for (index, group) in groups.enumerated() {
      var group = group
      if index < groups.count - 1 { group[group.count - 1] += "," }
      result += group
    }
    guard !result.isEmpty else { return [open + close] }
    result[0] = open + result[0]
    result[result.count - 1] += close
    return result
  }
}
