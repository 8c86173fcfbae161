import TeamModel

extension TextReport {
  /// Roles against periods; in blocks of as many periods as fit the width.
  func writeRoles(_ plan: PlannedRoles, isFirst: Bool, to page: inout TextPage) {
    page.subheading(words.whoTakesWhat)
    var rows = Array(plan.cells.indices)
    if !isFirst, !everything, let first = plans.first {
      rows = rows.filter { !plan.cells[$0].sameSeats(as: first.cells[$0]) }
      let same = plan.cells.count - rows.count
      if same > 0 {
        page.line(
          RichText(words.onlyDifferent(from: words.name(of: first.proposal.profile), same: same)), indent: 2)
      }
    }
    guard !rows.isEmpty else { return }
    let cells = rows.map { role in plan.cells[role].map { cell($0, plan) } }
    let headings = plan.spans.map { RichText(words.span($0.from, $0.to)) }
    let names = rows.map { RichText(plan.name(ofRole: team.roles[$0].id)) }
    let nameWidth = min(30, names.map(\.width).max() ?? 0)
    var start = 0
    while start < plan.spans.count {
      var end = start + 1
      var used = nameWidth + 4 + columnWidth(start, headings, cells)
      while end < plan.spans.count, used + 2 + columnWidth(end, headings, cells) <= style.width {
        used += 2 + columnWidth(end, headings, cells)
        end += 1
      }
      var table = TextTable([RichText(words.role)] + headings[start..<end])
      table.rows = zip(names, cells).map { [$0] + $1[start..<end] }
      if start > 0 { page.blank() }
      page.table(table)
      start = end
    }
    writeLegend(rows.flatMap { plan.cells[$0] }, to: &page)
  }

  /// The width a column asks for: whole where short; longer cells wrap between names.
  private func columnWidth(_ column: Int, _ headings: [RichText], _ cells: [[RichText]]) -> Int {
    let natural = max(headings[column].width, cells.map { $0[column].width }.max() ?? 0)
    return min(natural, max(headings[column].width, 16))
  }

  private func cell(_ cell: PlannedRole, _ plan: PlannedRoles) -> RichText {
    func unbroken(_ seat: PlannedSeat) -> String {
      plan.name(ofMember: seat.member).replacing(" ", with: "\u{A0}")
    }
    let last = cell.holders.count - 1
    var pieces: [RichText] = cell.holders.enumerated().map { index, seat in
      let tone: Tone = seat.overdue > 0 || seat.acting ? .caution : .plain
      let marks = (seat.acting ? "*" : "") + (seat.overdue > 0 ? "!" : "")
      return RichText((seat.isNew ? "›" : "") + unbroken(seat) + marks + (index < last ? "," : ""), tone)
    }
    pieces += cell.understudies.map {
      RichText("(" + ($0.isNew ? "›" : "") + unbroken($0) + ")", .accent)
    }
    if cell.missing > 0 {
      pieces.insert(
        RichText("✗ " + (cell.holders.isEmpty ? words.nobody : words.stillMissing(cell.missing)), .bad), at: 0)
    }
    return pieces.dropFirst().reduce(pieces.first ?? "–") { $0 + RichText(" ") + $1 }
  }

  private func writeLegend(_ cells: [PlannedRole], to page: inout TextPage) {
    let seats = cells.flatMap { $0.holders + $0.understudies }
    var legend: [String] = []
    if seats.contains(where: { $0.kind == .understudy }) { legend.append(words.legendUnderstudy) }
    if seats.contains(where: \.isNew) { legend.append(words.legendNew) }
    if seats.contains(where: \.acting) { legend.append(words.legendActing) }
    if seats.contains(where: { $0.overdue > 0 }) { legend.append(words.legendOverdue) }
    for line in legend { page.line(RichText(line, .faint), indent: 2) }
  }
}

extension [PlannedRole] {
  /// Whether the same members have the same seats in every period.
  func sameSeats(as other: [PlannedRole]) -> Bool {
    self == other
  }
}
