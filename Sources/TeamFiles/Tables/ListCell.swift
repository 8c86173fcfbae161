/// Lists in one cell: items separated by semicolons, ids in quotation marks where they would be misread.
enum ListCell {
  // MARK: - Single texts

  /// A text as the only thing in a cell; in quotation marks where blanks at its ends or quotation marks matter.
  static func single(_ text: String) -> String {
    let hasEdge = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return hasEdge || text.first == "\"" ? quoted(text) : text
  }

  /// The text of a cell that holds one: without blanks around it, or exactly what quotation marks hold.
  static func readSingle(_ cell: String) -> String {
    let text = trimmed(cell)
    guard text.first == "\"", let (inside, rest) = quotedPrefix(text), rest.isEmpty else { return String(text) }
    return inside
  }

  // MARK: - Lists

  /// Ids as a list.
  static func list(_ ids: some Sequence<String>) -> String { ids.map(item).joined(separator: "; ") }

  /// Ids with values as a list: `planning 3; digital 2`.
  static func pairs(_ pairs: some Sequence<(String, String)>) -> String {
    pairs.map { item($0.0) + " " + $0.1 }.joined(separator: "; ")
  }

  /// The items of a list; empty ones are left out.
  static func items(_ cell: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    for character in cell {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == ";" || character.isNewline {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    items.append(item)
    return items.map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// An item that is an id with a value behind it; the value is nil when there is none.
  static func pair(_ item: String) -> (id: String, value: String?) {
    if item.first == "\"", let (id, rest) = quotedPrefix(Substring(item)) {
      let value = trimmed(rest.first == ":" || rest.first == "=" ? String(rest.dropFirst()) : String(rest))
      return (id, value.isEmpty ? nil : String(value))
    }
    guard let cut = item.lastIndex(where: { $0.isWhitespace || $0 == ":" || $0 == "=" }) else { return (item, nil) }
    let value = trimmed(String(item[item.index(after: cut)...]))
    var id = trimmed(String(item[...cut]))
    if let last = id.last, last == ":" || last == "=" { id = trimmed(String(id.dropLast())) }
    return value.isEmpty ? (String(id), nil) : (String(id), String(value))
  }

  private static func item(_ id: String) -> String {
    let isPlain =
      !id.contains { ";\"".contains($0) || $0.isNewline }
      && !(id.first.map { $0.isWhitespace || "=+-@'".contains($0) } ?? true)
      && !(id.last.map { $0.isWhitespace || ":=".contains($0) } ?? true)
    return isPlain ? id : quoted(id)
  }

  private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// What stands in the quotation marks at the beginning, and what follows; nil when they do not close.
  private static func quotedPrefix(_ text: Substring) -> (inside: String, rest: Substring)? {
    var inside = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if character != "\"" {
        inside.append(character)
      } else if rest.first == "\"" {
        inside.append("\"")
        rest = rest.dropFirst()
      } else {
        return (inside, rest)
      }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
