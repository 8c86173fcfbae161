import TeamModel

extension TeamSections {
  /// Reads today's seats, the pairs, and the kept and forbidden seats.
  mutating func readAgreements(_ fields: SectionFields) {
    if let value = fields["current"] {
      for (index, item) in reader.list(value, key: "current").enumerated() { readCurrent(item, number: index + 1) }
    }
    draft.apart = readPairs(fields, "apart")
    draft.together = readPairs(fields, "together")
    draft.keep = readRules(fields, .keep)
    draft.forbid = readRules(fields, .forbid)
    draft.team.current = draft.current.map(\.value)
    draft.team.apart = draft.apart.map(\.value)
    draft.team.together = draft.together.map(\.value)
    draft.team.keep = draft.keep.map(\.value)
    draft.team.forbid = draft.forbid.map(\.value)
  }

  private mutating func readCurrent(_ entry: Entry, number: Int) {
    let reader = reader.about(.entry(list: "current", number: number))
    guard let fields = SectionFields(entry, section: .current, key: "current", reader: reader) else { return }
    fields.demandRequiredKeys(reader)
    let (member, role) = memberAndRole(fields, reader)
    let seat = fields["seat"].flatMap { reader.word($0, key: "seat", as: SeatKind.self) } ?? .holder
    let since = fields["since"].flatMap { reader.date($0, key: "since") }
    guard let member, let role, let since else { return }
    let current = CurrentSeat(member: member, role: role, seat: seat, since: since)
    if draft.startIsKnown, since > draft.team.horizon.start {
      reader.error(
        .sinceAfterStart(since: since, start: draft.team.horizon.start), at: fields["since"]?.place ?? entry.place)
    }
    let seatPath = TeamDraft.path(member, role)
    if let first = draft.currentPlaces[seatPath] {
      reader.error(.currentTwice(member: member, role: role, first: first), at: entry.place)
    } else {
      draft.currentPlaces[seatPath] = entry.place
    }
    draft.current.append(.init(value: current, place: entry.place, subject: reader.subject))
  }

  /// The member and the role that an entry names.
  private mutating func memberAndRole(_ fields: SectionFields, _ reader: ValueReader) -> (String?, String?) {
    let member = fields["member"].flatMap { reader.text($0, key: "member") }
    let role = fields["role"].flatMap { reader.text($0, key: "role") }
    if let member, let place = fields["member"]?.place {
      draft.memberMentions.append(.init(value: member, place: place, subject: reader.subject))
    }
    if let role, let place = fields["role"]?.place { mention([(role, place)], reader) }
    return (member, role)
  }

  private mutating func readPairs(_ fields: SectionFields, _ key: String) -> [TeamDraft.Placed<MemberPair>] {
    guard let value = fields[key] else { return [] }
    var pairs: [TeamDraft.Placed<MemberPair>] = []
    for (index, item) in reader.list(value, key: key).enumerated() {
      let reader = reader.about(.entry(list: key, number: index + 1))
      guard case .list(let both) = item.content, both.count == 2 else {
        reader.wrong(item, key: key, expected: .pair)
        continue
      }
      guard let first = reader.text(both[0], key: key), let second = reader.text(both[1], key: key) else { continue }
      for (id, entry) in [(first, both[0]), (second, both[1])] {
        draft.memberMentions.append(.init(value: id, place: entry.place, subject: reader.subject))
      }
      if first == second { reader.error(.pairWithItself(id: first), at: item.place) }
      pairs.append(.init(value: MemberPair(first, second), place: item.place, subject: reader.subject))
    }
    return pairs
  }

  private mutating func readRules(_ fields: SectionFields, _ section: FileSection) -> [TeamDraft.Placed<SeatRule>] {
    let key = section.rawValue
    guard let value = fields[key] else { return [] }
    var rules: [TeamDraft.Placed<SeatRule>] = []
    for (index, item) in reader.list(value, key: key).enumerated() {
      let reader = reader.about(.entry(list: key, number: index + 1))
      guard let fields = SectionFields(item, section: section, key: key, reader: reader) else { continue }
      fields.demandRequiredKeys(reader)
      let (member, role) = memberAndRole(fields, reader)
      let seat = fields["seat"].flatMap { reader.word($0, key: "seat", as: SeatKind.self) }
      let from = fields["from"].flatMap { period($0, key: "from", reader) }
      let to = fields["to"].flatMap { period($0, key: "to", reader) }
      if let from, let to, from > to {
        reader.error(.periodsReversed(key: key, from: from, to: to), at: fields.place(of: "to"))
      }
      guard let member, let role else { continue }
      let rule = SeatRule(member: member, role: role, seat: seat, from: from, to: to)
      rules.append(.init(value: rule, place: item.place, subject: reader.subject))
    }
    return rules
  }

  /// A period of the horizon.
  private func period(_ entry: Entry, key: String, _ reader: ValueReader) -> Int? {
    guard let period = reader.whole(entry, key: key, in: 1...TeamRanges.count.upperBound) else { return nil }
    let periods = draft.team.horizon.periods
    if draft.periodsAreKnown, period > periods {
      reader.error(.beyondHorizon(key: key, period: period, periods: periods), at: entry.place)
    }
    return period
  }
}
