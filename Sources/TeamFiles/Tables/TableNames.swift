/// The ids of a table, and the names that may stand for them.
struct TableNames {
  private(set) var ids: [String] = []
  private var known = Set<String>()
  private var idOfName: [String: String] = [:]

  init() {}

  /// The ids and names of members or roles.
  init(_ table: TableFields?) {
    guard let table else { return }
    var namesakes = Set<String>()
    for row in table.rows {
      guard let id = table.text("id", in: row).map(ListCell.readSingle) else { continue }
      if known.insert(id).inserted { ids.append(id) }
      guard let name = table.text("name", in: row).map(ListCell.readSingle) else { continue }
      if idOfName.updateValue(id, forKey: name) != nil { namesakes.insert(name) }
    }
    // A name that two share stands for neither.
    for name in namesakes { idOfName[name] = nil }
  }

  /// The id in a cell; a name stands for its id, anything else for itself.
  func id(_ cell: String) -> String { id(plain: ListCell.readSingle(cell)) }

  /// The id that a text without quotation marks means.
  func id(plain text: String) -> String { known.contains(text) ? text : idOfName[text] ?? text }

  /// Whether a cell means one of the ids.
  func knows(_ cell: String) -> Bool { known.contains(id(cell)) }
}
