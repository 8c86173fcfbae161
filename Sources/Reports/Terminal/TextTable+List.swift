extension TextTable {
  /// The table as a list: what a row is about, and below it a line for each other column.
  func list(limit: Int, color: Bool) -> [String] {
    let edge = String(repeating: " ", count: indent)
    let room = limit - indent - 2
    var result: [String] = []
    for row in rows {
      let head = RichText(row.first?.plain ?? "", .strong).wrapped(to: max(1, limit - indent))
      result += head.map { edge + $0.printed(color: color) }
      for (column, cell) in zip(header, row).dropFirst() where !cell.plain.isEmpty {
        // The first line stands two columns further out than those that follow it.
        for (index, piece) in (column + RichText(": ") + cell.trimmed).wrapped(to: max(1, room - 2)).enumerated() {
          result.append(edge + (index == 0 ? "  " : "    ") + piece.printed(color: color))
        }
      }
    }
    return result
  }
}
