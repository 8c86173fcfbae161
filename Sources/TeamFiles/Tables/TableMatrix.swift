/// The fleximatrix as each member's levels and wishes.
struct TableMatrix {
  private var has: [String: [Entry.Field]] = [:]
  private var wants: [String: [Entry.Field]] = [:]

  /// Reads the matrix; members it does not know and competencies given twice become findings.
  init(_ matrix: ReadTable?, order: TableFields?, people: TableNames, log: FindingLog) {
    guard let matrix, let headings = matrix.rows.first else { return }
    var memberOf: [Int: String] = [:]
    var firstColumns: [String: Int] = [:]
    for (column, heading) in headings.cells.sorted(by: { $0.key < $1.key }) where column > 1 {
      let place = matrix.place(row: headings.number, column: column)
      let member = people.id(heading)
      if !people.knows(heading) {
        let nearest = NearestWord.of(member, in: people.ids)
        log.error(.unknownMember(id: Entry.shortened(member), nearest: nearest), at: place)
      } else if let first = firstColumns[member] {
        let firstPlace = matrix.place(row: headings.number, column: first)
        log.error(.duplicateKey(key: Entry.shortened(heading), first: firstPlace), at: place)
      } else {
        firstColumns[member] = column
        memberOf[column] = member
      }
    }
    readRows(matrix, memberOf, log)
    sort(order, people)
  }

  /// `has` and `wants` of a member.
  func fields(of member: String) -> [Entry.Field] {
    [("has", has[member]), ("wants", wants[member])].compactMap { key, fields in
      guard let fields, let place = fields.first?.place else { return nil }
      return Entry.Field(key: key, place: place, value: Entry(place: place, content: .table(fields)))
    }
  }

  private mutating func readRows(_ matrix: ReadTable, _ memberOf: [Int: String], _ log: FindingLog) {
    var firstPlaces: [String: FindingPlace] = [:]
    for row in matrix.rows.dropFirst() {
      guard let cell = row.cells[1] else {
        let column = row.cells.keys.min() ?? 1
        log.error(.missingCompetency, at: matrix.place(row: row.number, column: column))
        continue
      }
      let competency = ListCell.readSingle(cell)
      let rowPlace = matrix.place(row: row.number, column: 1)
      if let first = firstPlaces[competency] {
        log.error(.duplicateKey(key: Entry.shortened(competency), first: first), at: rowPlace)
        continue
      }
      firstPlaces[competency] = rowPlace
      for (column, text) in row.cells.sorted(by: { $0.key < $1.key }) {
        guard let member = memberOf[column] else { continue }
        add(MatrixCell(text), competency, of: member, at: matrix.place(row: row.number, column: column))
      }
    }
  }

  private mutating func add(_ cell: MatrixCell, _ competency: String, of member: String, at place: FindingPlace) {
    func field(_ key: String, _ text: String) -> Entry.Field {
      Entry.Field(key: key, place: place, value: Entry(place: place, content: .text(text)))
    }
    if let level = cell.has { has[member, default: []].append(field(competency, level)) }
    guard let level = cell.wants else { return }
    var want = field(competency, level)
    if let weight = cell.weight {
      want.value.content = .table([field("level", level), field("weight", weight)])
    }
    wants[member, default: []].append(want)
  }

  private mutating func sort(_ order: TableFields?, _ people: TableNames) {
    guard let order else { return }
    for row in order.rows {
      guard let member = order.text("member", in: row).map({ people.id($0) }) else { continue }
      if let ids = order.text("has", in: row) { has[member] = TableMatrix.sorted(has[member], by: ids) }
      if let ids = order.text("wants", in: row) { wants[member] = TableMatrix.sorted(wants[member], by: ids) }
    }
  }

  /// Fields in the order of a list; those it does not name come last, as they were.
  private static func sorted(_ fields: [Entry.Field]?, by list: String) -> [Entry.Field]? {
    var rank: [String: Int] = [:]
    for (index, item) in ListCell.items(list).enumerated() { rank[ListCell.readSingle(item)] = index }
    return fields?.enumerated().sorted { a, b in
      (rank[a.element.key] ?? Int.max, a.offset) < (rank[b.element.key] ?? Int.max, b.offset)
    }.map(\.element)
  }
}
