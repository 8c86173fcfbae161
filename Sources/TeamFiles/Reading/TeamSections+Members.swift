import TeamModel

extension TeamSections {
  /// Reads one of `members`.
  mutating func readMember(_ entry: Entry, number: Int) {
    let entryReader = reader.about(.entry(list: "members", number: number))
    guard case .table(let raw) = entry.content else {
      return entryReader.wrong(entry, key: "members", expected: .table)
    }
    let subject = TeamSections.id(in: raw).map { FindingSubject.member($0) } ?? entryReader.subject
    let reader = entryReader.about(subject)
    guard let fields = SectionFields(entry, section: .member, key: "members", reader: reader) else { return }
    fields.demandRequiredKeys(reader)

    let id = fields["id"].flatMap { reader.text($0, key: "id") }
    var member = Member(id: id ?? "", hours: 0)
    if let id, let place = fields["id"]?.place {
      if let first = draft.memberPlaces[id] {
        reader.error(.duplicateMember(id: id, first: first), at: place)
      } else {
        draft.memberPlaces[id] = place
      }
    }
    if let value = fields["name"], let name = reader.text(value, key: "name") { member.name = name }
    if let value = fields["hours"], let hours = reader.number(value, key: "hours", in: TeamRanges.hours) {
      member.hours = hours
    }
    readPresence(fields, reader, into: &member)
    if let value = fields["has"] { member.has = reader.levels(value, key: "has") }
    if let value = fields["wants"] { readWants(value, reader, into: &member) }
    readTastes(fields, reader, into: &member)
    if let value = fields["limits"],
      let limits = SectionFields(value, section: .limits, key: "limits", reader: reader)
    {
      readNumbers(limits, in: TeamRanges.strainLimit, into: &member.limits, reader: reader) {
        $0 == "mental" ? \.mental : \.physical
      }
    }
    draft.team.members.append(member)
  }

  /// The id in some fields, for findings about them.
  static func id(in fields: [Entry.Field]) -> String? {
    guard case .text(let id)? = fields.first(where: { $0.key == "id" })?.value.content, !id.isEmpty else { return nil }
    return Entry.shortened(id)
  }

  private func readPresence(_ fields: SectionFields, _ reader: ValueReader, into member: inout Member) {
    if let value = fields["absent"] {
      for item in reader.list(value, key: "absent") {
        guard let absence = SectionFields(item, section: .absence, key: "absent", reader: reader) else { continue }
        absence.demandRequiredKeys(reader)
        let from = absence["from"].flatMap { reader.date($0, key: "from") }
        let to = absence["to"].flatMap { reader.date($0, key: "to") }
        guard let from, let to else { continue }
        if from > to { reader.error(.daysReversed(key: "absent", from: from, to: to), at: item.place) }
        member.absent.append(DateSpan(from: from, to: to))
      }
    }
    if let value = fields["joins"] { member.joins = reader.date(value, key: "joins") }
    if let value = fields["leaves"] { member.leaves = reader.date(value, key: "leaves") }
    if let joins = member.joins, let leaves = member.leaves, leaves <= joins {
      reader.error(.leavesBeforeJoins(joins: joins, leaves: leaves), at: fields.place(of: "leaves"))
    }
  }

  private func readWants(_ entry: Entry, _ reader: ValueReader, into member: inout Member) {
    let wants = reader.byId(entry, key: "wants") { value, competency -> Want? in
      guard case .table = value.content else {
        return reader.level(value, key: competency, in: 1...4).map { Want(level: $0) }
      }
      guard let fields = SectionFields(value, section: .want, key: competency, reader: reader) else { return nil }
      fields.demandRequiredKeys(reader)
      guard let levelEntry = fields["level"], let level = reader.level(levelEntry, key: competency, in: 1...4) else {
        return nil
      }
      guard let weightEntry = fields["weight"] else { return Want(level: level) }
      let range = TeamRanges.leastWantWeight...TeamRanges.weight.upperBound
      return reader.number(weightEntry, key: "weight", in: range).map { Want(level: level, weight: $0) }
    }
    for want in wants {
      let has = member.has[want.id] ?? 0
      if want.value.level <= has {
        log.warning(
          .wantNotAbove(competency: want.id, has: has, wants: want.value.level), at: want.place, about: reader.subject)
      }
      member.wants[want.id] = want.value
    }
  }

  private mutating func readTastes(_ fields: SectionFields, _ reader: ValueReader, into member: inout Member) {
    func roles(_ key: String) -> [(id: String, place: FindingPlace)] {
      fields[key].map { reader.ids($0, key: key) } ?? []
    }
    let likes = roles("likes")
    let dislikes = roles("dislikes")
    let vetoes = roles("vetoes")
    member.likes = .init(likes.map(\.id))
    member.dislikes = .init(dislikes.map(\.id))
    member.vetoes = .init(vetoes.map(\.id))
    for role in dislikes where member.likes.contains(role.id) {
      reader.error(.likedAndDisliked(role: role.id), at: role.place)
    }
    for role in vetoes where member.likes.contains(role.id) {
      log.warning(.likedAndVetoed(role: role.id), at: role.place, about: reader.subject)
    }
    mention(likes + dislikes + vetoes, reader)
    if let value = fields["suits"] {
      let suits = reader.byId(value, key: "suits") { reader.number($0, key: $1, in: TeamRanges.share) }
      for suit in suits { member.suits[suit.id] = suit.value }
      mention(suits.map { ($0.id, $0.place) }, reader)
    }
    if let value = fields["hours-for"] {
      let hours = reader.byId(value, key: "hours-for") { reader.number($0, key: $1, in: TeamRanges.hours) }
      for hour in hours { member.hoursFor[hour.id] = hour.value }
      mention(hours.map { ($0.id, $0.place) }, reader)
    }
  }

  /// Remembers that roles were named, to be looked up once all are known.
  mutating func mention(_ roles: [(id: String, place: FindingPlace)], _ reader: ValueReader) {
    for role in roles {
      draft.roleMentions.append(.init(value: role.id, place: role.place, subject: reader.subject))
    }
  }
}
