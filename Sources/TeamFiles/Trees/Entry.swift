/// A value in a file, with its place: the common form of YAML, JSON and tables before they become a team.
struct Entry {
  /// What stands there.
  enum Content {
    /// Nothing: null, or a key without a value.
    case nothing
    /// One text, number or date, as written.
    case text(String)
    /// A list.
    case list([Entry])
    /// Keys with values, in the file's order.
    case table([Field])
  }

  /// One key with its value.
  struct Field {
    var key: String
    var place: FindingPlace
    var value: Entry
  }

  var place: FindingPlace
  var content: Content

  /// Whether nothing stands there.
  var isNothing: Bool {
    if case .nothing = content { return true }
    return false
  }

  /// Whether it is a table with that key.
  func hasKey(_ key: String) -> Bool {
    guard case .table(let fields) = content else { return false }
    return fields.contains { $0.key == key }
  }

  /// A short form for findings.
  var excerpt: String {
    switch content {
    case .nothing: ""
    case .text(let text): Entry.shortened(text)
    case .list(let entries): "[" + Entry.shortened(entries.prefix(3).map(\.excerpt).joined(separator: ", ")) + "]"
    case .table(let fields): "{" + Entry.shortened(fields.prefix(3).map(\.key).joined(separator: ", ")) + "}"
    }
  }

  /// At most 60 characters, without control characters.
  static func shortened(_ text: String) -> String {
    let clean = text.unicodeScalars.prefix(240).map { $0.properties.generalCategory == .control ? " " : Character($0) }
    let visible = String(clean)
    return visible.count > 60 ? visible.prefix(59) + "…" : visible
  }
}
