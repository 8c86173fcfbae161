import TeamFiles
import TeamModel

/// The sheets of one proposal.
struct ProposalSheets {
  let team: Team
  let proposal: Proposal
  let number: Int
  let title: String
  let words: any Phrasebook
  private let seatsByRole: [String: [ProposedSeat]]
  private let seatsByMember: [String: [ProposedSeat]]
  private let memberNames: [String: String]

  init(team: Team, proposal: Proposal, number: Int, title: String, words: any Phrasebook) {
    self.team = team
    self.proposal = proposal
    self.number = number
    self.title = title
    self.words = words
    seatsByRole = Dictionary(grouping: proposal.seats, by: \.role)
    seatsByMember = Dictionary(grouping: proposal.seats, by: \.member)
    memberNames = Dictionary(team.members.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private typealias Cell = WorkbookSheet.Cell

  /// Roles by members, roles by periods, what changes.
  var sheets: [WorkbookSheet] { [matrix, timeline, changes] }

  private func word(_ seat: SeatKind) -> String { words.name(of: seat) }

  private func name(_ id: String) -> String { memberNames[id] ?? id }

  private func seats(_ role: Role, _ t: Int) -> [ProposedSeat] {
    (seatsByRole[role.id] ?? []).filter { $0.from <= t && t <= $0.to }
  }

  private func sheet(_ title: String, _ rows: [[Cell]], _ widths: [Int]) -> WorkbookSheet {
    var sheet = WorkbookSheet(name: "\(number) \(title)", rows: rows, widths: widths)
    sheet.frozenColumns = 1
    return sheet
  }

  // MARK: - Roles by members

  private var matrix: WorkbookSheet {
    var rows = [([words.role, words.uncoveredColumn] + team.members.map(\.name)).map { Cell(.text($0), .heading) }]
    for role in team.roles {
      let open = (1...max(1, team.horizon.periods)).filter { missing(role, $0) > 0 }
      var row = [Cell(.text(role.name)), Cell(.list(open.map(String.init).joined(separator: ", ")), .wrapped)]
      let own = Dictionary(grouping: seatsByRole[role.id] ?? [], by: \.member)
      for member in team.members {
        let seats = (own[member.id] ?? []).sorted { $0.from < $1.from }
        row.append(Cell(.list(seats.map(text).joined(separator: "\n")), .wrapped))
      }
      rows.append(row)
    }
    var sheet = sheet(title, rows, [24, 11] + team.members.map { _ in 16 })
    let last = CellReference.name(column: team.members.count + 2, row: max(2, rows.count))
    let holder = "ISNUMBER(SEARCH(\"\(word(.holder)) \",C2))"
    sheet.colourings = [
      .init(range: "C2:\(last)", formula: holder, look: .holder),
      .init(range: "C2:\(last)", formula: "ISNUMBER(SEARCH(\"\(word(.understudy)) \",C2))", look: .understudy),
      .init(range: "B2:B\(max(2, rows.count))", formula: "LEN(B2)>0", look: .warning),
    ]
    sheet.tab = "6FBF9B"
    return sheet
  }

  /// A seat with its periods: `holder 1–4`.
  private func text(_ seat: ProposedSeat) -> String {
    let periods = seat.from == seat.to ? "\(seat.from)" : "\(seat.from)–\(seat.to)"
    return word(seat.seat) + " " + periods + (seat.acting ? " (\(words.actingShort))" : "")
  }

  private func missing(_ role: Role, _ t: Int) -> Int {
    role.holders.min - seats(role, t).count { $0.seat == .holder }
  }

  // MARK: - Roles by periods

  private var timeline: WorkbookSheet {
    let spans = team.horizon.spans
    var rows = [[Cell(.text(words.role), .heading)] + spans.map { Cell(.text(words.periodColumn($0)), .heading) }]
    for role in team.roles {
      rows.append([Cell(.text(role.name))] + spans.map { Cell(.list(people(role, $0.period)), .wrapped) })
    }
    var sheet = sheet(words.periodsSheet, rows, [24] + spans.map { _ in 22 })
    let last = CellReference.name(column: spans.count + 1, row: max(2, rows.count))
    sheet.colourings = [
      .init(
        range: "B2:\(last)", formula: "ISNUMBER(SEARCH(\"\(words.uncoveredCount(1).dropFirst(2))\",B2))", look: .warning
      )
    ]
    return sheet
  }

  /// Who has a role in a period: the holders, then the understudies, then what is missing.
  private func people(_ role: Role, _ t: Int) -> String {
    let seats = seats(role, t)
    var lines = seats.filter { $0.seat == .holder }.map {
      name($0.member) + ($0.acting ? " (\(words.actingShort))" : "")
    }
    lines += seats.filter { $0.seat == .understudy }.map { "+ \(name($0.member)) (\(word(.understudy)))" }
    if missing(role, t) > 0 { lines.append(words.uncoveredCount(missing(role, t))) }
    return lines.joined(separator: "\n")
  }

  // MARK: - What changes

  private var changes: WorkbookSheet {
    var rows = [[words.momentColumn, words.member, words.role, words.changeColumn].map { Cell(.text($0), .heading) }]
    let roles = Dictionary(team.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let today = Dictionary(grouping: team.current, by: \.member)
    for span in team.horizon.spans {
      for member in team.members {
        let seats = SeatsOfMember(today: today[member.id] ?? [], planned: seatsByMember[member.id] ?? [])
        for role in seats.roles.compactMap({ roles[$0] }).sorted().map({ team.roles[$0] }) {
          for text in change(seats, role.id, span.period) {
            rows.append(
              [.date(span.from), .text(member.name), .text(role.name), .text(text)].map { Cell($0) })
          }
        }
      }
    }
    if rows.count == 1 { rows.append([Cell(.text(words.nothingChanges))]) }
    return sheet(words.changesSheet, rows, [16, 24, 26, 30])
  }

  private func change(_ seats: SeatsOfMember, _ role: String, _ t: Int) -> [String] {
    let before = seats.kind(role, t - 1)
    let after = seats.kind(role, t)
    if before == after { return [] }
    if let after { return [words.starts(as: after)] }
    return before.map { [words.stops(as: $0)] } ?? []
  }
}

/// What one member has today and in a proposal.
private struct SeatsOfMember {
  let today: [CurrentSeat]
  let planned: [ProposedSeat]

  /// The roles that the member has at some time.
  var roles: Set<String> { Set(today.map(\.role) + planned.map(\.role)) }

  /// The seat in a role in a period, period 0 being today.
  func kind(_ role: String, _ t: Int) -> SeatKind? {
    if t == 0 { return today.first { $0.role == role }?.seat }
    return planned.first { $0.role == role && $0.from <= t && t <= $0.to }?.seat
  }
}
