/// Makes one entry out of the tables of a team, in the form of the team file, so that both are read by the same rules.
struct TableTeam {
  let log: FindingLog
  let start: FindingPlace
  private var tables: [TableKind: TableFields] = [:]
  private var people = TableNames()
  private var roles = TableNames()

  /// The entry of a team in some tables.
  static func entry(_ tables: [ReadTable], start: FindingPlace, log: FindingLog) -> Entry {
    var reading = TableTeam(log: log, start: start)
    for table in tables where table.kind != .help {
      if table.kind == .fleximatrix {
        reading.matrix = table
      } else {
        reading.tables[table.kind] = TableFields(table, log: log)
      }
    }
    return reading.entry()
  }

  private var matrix: ReadTable?
  /// The rows of changing needs by role.
  private var changes: [String: [ReadTable.Row]] = [:]

  private init(log: FindingLog, start: FindingPlace) {
    self.log = log
    self.start = start
  }

  private mutating func entry() -> Entry {
    for kind in [TableKind.settings, .members, .roles] where tables[kind] == nil {
      log.error(.missingTable(name: kind.tableName), at: start)
    }
    people = TableNames(tables[.members])
    roles = TableNames(tables[.roles])
    if let table = tables[.needsFrom] {
      changes = Dictionary(grouping: table.rows) { row in table.text("role", in: row).map { roles.id($0) } ?? "" }
    }
    var fields = settings()
    let levels = TableMatrix(matrix, order: tables[.order], people: people, log: log)
    addRows("members", .members, to: &fields) { member($0, $1, levels) }
    addRows("roles", .roles, to: &fields) { role($0, $1) }
    addRows("current", .current, to: &fields) { current($0, $1) }
    addAgreements(to: &fields)
    return Entry(place: start, content: .table(fields))
  }

  private func addRows(
    _ key: String, _ kind: TableKind, to fields: inout [Entry.Field],
    _ read: (TableFields, ReadTable.Row) -> [Entry.Field]
  ) {
    guard let table = tables[kind] else {
      // Found missing already; a place for it keeps the reader from saying so again.
      if kind == .members || kind == .roles { fields.append(placeholder(key)) }
      return
    }
    let rows = table.rows.map { row in
      Entry(place: table.table.place(row: row.number, column: 1), content: .table(read(table, row)))
    }
    let place = table.table.place(row: table.headings?.number ?? 1, column: 1)
    fields.append(Entry.Field(key: key, place: place, value: Entry(place: place, content: .list(rows))))
  }

  private func placeholder(_ key: String) -> Entry.Field {
    Entry.Field(
      key: key, place: start, value: Entry(place: start, content: .list([.init(place: start, content: .table([]))])))
  }

  // MARK: - Settings

  private func settings() -> [Entry.Field] {
    guard let table = tables[.settings] else { return [] }
    var tree = FieldTree(place: table.table.place(row: table.headings?.number ?? 1, column: 1))
    var firstPlaces: [String: FindingPlace] = [:]
    for row in table.rows {
      guard let label = table.text("setting", in: row) else { continue }
      let labelPlace = table.place("setting", in: row)
      guard let key = SettingRow.key(of: label) ?? (TableWords.folded(label) == "weights" ? "weights" : nil) else {
        let words = SettingRow.all.flatMap { [$0.english, $0.dutch] }
        let nearest = NearestWord.of(label, in: words)
        log.error(.unknownHeading(heading: Entry.shortened(label), nearest: nearest), at: labelPlace)
        continue
      }
      if let first = firstPlaces[key] {
        log.error(.duplicateKey(key: Entry.shortened(label), first: first), at: labelPlace)
        continue
      }
      firstPlaces[key] = labelPlace
      let place = table.place("value", in: row)
      let content = table.text("value", in: row).map { text -> Entry.Content in
        key == "horizon.start"
          ? .text(DayFirst.iso(text, if: table.table.isDayFirst)) : .text(ListCell.readSingle(text))
      }
      tree.add(key.split(separator: ".").map(String.init)[...], Entry(place: place, content: content ?? .nothing))
    }
    return tree.fields
  }

  // MARK: - Rows

  private func member(_ table: TableFields, _ row: ReadTable.Row, _ levels: TableMatrix) -> [Entry.Field] {
    var fields = ["id", "name", "hours"].compactMap { single($0, table, row) }
    fields += ["joins", "leaves"].compactMap { date($0, table, row) }
    fields += [table.field("absent", in: row) { absences($0, at: table.place("absent", in: row)) }].compactMap { $0 }
    for key in ["likes", "dislikes", "vetoes"] { fields += ids(key, table, row) }
    for key in ["suits", "hours-for"] { fields += pairs(key, table, row, of: roles) }
    fields += [table.group("limits", ["mental", "physical"], in: row)].compactMap { $0 }
    if let id = table.text("id", in: row) { fields += levels.fields(of: ListCell.readSingle(id)) }
    return fields
  }

  private func role(_ table: TableFields, _ row: ReadTable.Row) -> [Entry.Field] {
    var fields = ["id", "name", "hours", "understudies", "backup", "critical"].compactMap { single($0, table, row) }
    fields += pairs("needs", table, row, of: nil)
    for (name, keys) in [
      ("holders", ["min", "max"]), ("strain", ["mental", "physical"]), ("tenure", ["min", "max", "rest"]),
    ] {
      fields += [table.group(name, keys, in: row)].compactMap { $0 }
    }
    fields += ids("exclusive", table, row)
    if let id = table.text("id", in: row) { fields += needsChanges(of: ListCell.readSingle(id)) }
    return fields
  }

  private func needsChanges(of role: String) -> [Entry.Field] {
    guard let table = tables[.needsFrom] else { return [] }
    let entries = (changes[role] ?? []).map { row -> Entry in
      var needs = pairs("needs", table, row, of: nil).first
      if needs?.value.isNothing ?? true {
        // Nothing is needed from that day on, or the column is missing.
        let place = needs?.place ?? table.place("role", in: row)
        needs = Entry.Field(key: "needs", place: place, value: Entry(place: place, content: .table([])))
      }
      let fields = [date("from", table, row), needs].compactMap { $0 }
      return Entry(place: table.place("role", in: row), content: .table(fields))
    }
    guard let place = entries.first?.place else { return [] }
    return [Entry.Field(key: "needs-from", place: place, value: Entry(place: place, content: .list(entries)))]
  }

  private func current(_ table: TableFields, _ row: ReadTable.Row) -> [Entry.Field] {
    [
      named("member", table, row, people), named("role", table, row, roles), seat(table, row),
      date("since", table, row),
    ]
    .compactMap { $0 }
  }

  private func addAgreements(to fields: inout [Entry.Field]) {
    if let changes = tables[.needsFrom] {
      for row in changes.rows {
        guard let role = changes.text("role", in: row), !roles.knows(role) else { continue }
        let nearest = NearestWord.of(role, in: roles.ids)
        log.error(.unknownRole(id: Entry.shortened(role), nearest: nearest), at: changes.place("role", in: row))
      }
    }
    guard let table = tables[.agreements] else { return }
    var lists: [TableWords.Agreement: [Entry]] = [:]
    for row in table.rows {
      let place = table.place("agreement", in: row)
      let word = table.text("agreement", in: row) ?? ""
      guard let agreement = TableWords.Agreement.named(word) else {
        let allowed = TableWords.Agreement.allCases.flatMap { [$0.word(.english), $0.word(.dutch)] }
        let nearest = NearestWord.of(word, in: allowed)
        log.error(
          .notOneOf(key: "agreement", value: Entry.shortened(word), allowed: allowed, nearest: nearest), at: place)
        continue
      }
      lists[agreement, default: []].append(entry(agreement, table, row, place))
    }
    for agreement in TableWords.Agreement.allCases {
      guard let entries = lists[agreement], let place = entries.first?.place else { continue }
      fields.append(
        Entry.Field(key: agreement.rawValue, place: place, value: Entry(place: place, content: .list(entries))))
    }
  }

  private func entry(
    _ agreement: TableWords.Agreement, _ table: TableFields, _ row: ReadTable.Row, _ place: FindingPlace
  ) -> Entry {
    switch agreement {
    case .apart, .together:
      let both = [named("member", table, row, people), named("other", table, row, people)].compactMap { $0?.value }
      return Entry(place: place, content: .list(both.filter { !$0.isNothing }))
    case .keep, .forbid:
      let fields = [
        named("member", table, row, people), named("role", table, row, roles), seat(table, row),
        single("from", table, row), single("to", table, row),
      ]
      return Entry(place: place, content: .table(fields.compactMap { $0 }))
    }
  }

  // MARK: - Cells

  private func single(_ key: String, _ table: TableFields, _ row: ReadTable.Row) -> Entry.Field? {
    table.field(key, in: row) { .text(ListCell.readSingle($0)) }
  }

  private func date(_ key: String, _ table: TableFields, _ row: ReadTable.Row) -> Entry.Field? {
    table.field(key, in: row) { .text(DayFirst.iso($0, if: table.table.isDayFirst)) }
  }

  private func named(_ key: String, _ table: TableFields, _ row: ReadTable.Row, _ names: TableNames) -> Entry.Field? {
    table.field(key, in: row) { .text(names.id($0)) }
  }

  private func seat(_ table: TableFields, _ row: ReadTable.Row) -> Entry.Field? {
    table.field("seat", in: row) { .text(TableWords.canonicalSeat(ListCell.readSingle($0))) }
  }

  private func ids(_ key: String, _ table: TableFields, _ row: ReadTable.Row) -> [Entry.Field] {
    let place = table.place(key, in: row)
    let field = table.field(key, in: row) { text in
      .list(ListCell.items(text).map { Entry(place: place, content: .text(roles.id($0))) })
    }
    return [field].compactMap { $0 }
  }

  private func pairs(_ key: String, _ table: TableFields, _ row: ReadTable.Row, of names: TableNames?) -> [Entry.Field]
  {
    let place = table.place(key, in: row)
    let field = table.field(key, in: row) { text in
      .table(
        ListCell.items(text).map { item in
          let pair = ListCell.pair(item)
          let value = Entry(place: place, content: pair.value.map { .text($0) } ?? .nothing)
          return Entry.Field(key: names?.id(plain: pair.id) ?? pair.id, place: place, value: value)
        })
    }
    return [field].compactMap { $0 }
  }

  private func absences(_ text: String, at place: FindingPlace) -> Entry.Content {
    .list(
      ListCell.items(text).map { item in
        let days = item.replacing("–", with: "..").split(separator: "..", maxSplits: 1).map {
          String($0.filter { !$0.isWhitespace })
        }
        let fields = zip(["from", "to"], days).map { key, day in
          Entry.Field(key: key, place: place, value: Entry(place: place, content: .text(day)))
        }
        return Entry(place: place, content: .table(fields))
      })
  }
}
