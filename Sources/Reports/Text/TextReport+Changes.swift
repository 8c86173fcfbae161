import TeamModel

extension TextReport {
  /// What changes for whom, change moment by change moment.
  func writeChanges(_ plan: PlannedRoles, to page: inout TextPage) {
    page.subheading(words.whatChanges)
    for span in plan.spans {
      let changes = plan.changes(openingPeriod: span.period)
      page.line(RichText(words.date(span.from), .strong), indent: 2)
      if changes.isEmpty { page.line(RichText(words.nothingChanges, .faint), indent: 4) }
      var member: String?
      var sentences: [String] = []
      func flush() {
        if let member, !sentences.isEmpty {
          page.line(
            RichText(plan.name(ofMember: member), .strong) + RichText(" " + sentences.joined(separator: "; ")),
            indent: 4)
        }
        sentences = []
      }
      for change in changes {
        if change.member != member { flush() }
        member = change.member
        sentences.append(words.sentence(for: change, in: plan))
      }
      flush()
    }
  }
}

extension ReportPhrases {
  /// A change as a sentence without its subject.
  func sentence(for change: SeatChange, in plan: PlannedRoles) -> String {
    let role = plan.name(ofRole: change.role)
    switch change.kind {
    case .starts(.holder, let from):
      return startsAsHolder(role: role, from: from.map(plan.name(ofMember:)), acting: change.acting)
    case .starts(.understudy, _): return startsAsUnderstudy(role: role)
    case .takesOver(let from):
      return takesOver(role: role, from: from.map(plan.name(ofMember:)), acting: change.acting)
    case .stepsBack: return stepsBack(role: role)
    case .stops(let seat, let to):
      return stops(role: role, seat: seat, to: to.map(plan.name(ofMember:)))
    }
  }
}
