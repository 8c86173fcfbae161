/// Rows of a table as fields under the headings' keys.
struct TableFields {
  let table: ReadTable
  /// Columns by key.
  private var columns: [(key: String, column: Int)] = []
  let headings: ReadTable.Row?
  let rows: [ReadTable.Row]

  /// Reads the headings; unknown ones and ones given twice become findings.
  init(_ table: ReadTable, log: FindingLog) {
    self.table = table
    headings = table.rows.first
    rows = Array(table.rows.dropFirst())
    guard let headings else { return }
    let known = table.kind.columns
    for (column, heading) in headings.cells.sorted(by: { $0.key < $1.key }) {
      let place = table.place(row: headings.number, column: column)
      guard let key = TableWords.key(of: heading, in: known) else {
        let words = known.flatMap { [$0.english, $0.dutch] }
        let nearest = NearestWord.of(heading, in: words)
        log.error(.unknownHeading(heading: Entry.shortened(heading), nearest: nearest), at: place)
        continue
      }
      if let first = columns.first(where: { $0.key == key }) {
        let firstPlace = table.place(row: headings.number, column: first.column)
        log.error(.duplicateKey(key: Entry.shortened(heading), first: firstPlace), at: place)
      } else {
        columns.append((key, column))
      }
    }
  }

  /// The text at a key; nil when blank or when there is no such column.
  func text(_ key: String, in row: ReadTable.Row) -> String? {
    columns.first { $0.key == key }.flatMap { row.cells[$0.column] }
  }

  /// Where a key's cell stands in a row; the row's first cell when there is no such column.
  func place(_ key: String, in row: ReadTable.Row) -> FindingPlace {
    table.place(row: row.number, column: columns.first { $0.key == key }?.column ?? 1)
  }

  /// The entry of a cell as its reader makes it, blank cells too, so that what is missing has a place.
  func field(_ key: String, as name: String? = nil, in row: ReadTable.Row, _ content: (String) -> Entry.Content)
    -> Entry.Field?
  {
    guard columns.contains(where: { $0.key == key }) else { return nil }
    let place = place(key, in: row)
    let value = Entry(place: place, content: text(key, in: row).map(content) ?? .nothing)
    return Entry.Field(key: name ?? key, place: place, value: value)
  }

  /// Several cells as one table, such as `limits.mental` and `limits.physical`; nil when all are blank.
  func group(_ name: String, _ keys: [String], in row: ReadTable.Row) -> Entry.Field? {
    let fields = keys.compactMap { field(name + "." + $0, as: $0, in: row) { .text($0) } }.filter {
      !$0.value.isNothing
    }
    guard let place = fields.first?.place else { return nil }
    return Entry.Field(key: name, place: place, value: Entry(place: place, content: .table(fields)))
  }
}
