import TeamModel

/// Reads proposals out of an entry, part by part.
struct ProposalSections {
  let log: FindingLog
  private(set) var teamName: String?
  private let team: Team
  private let members: Set<String>
  private let roles: Set<String>
  private var nearestMember: NearestId
  private var nearestRole: NearestId

  init(team: Team, log: FindingLog) {
    self.team = team
    self.log = log
    members = Set(team.members.map(\.id))
    roles = Set(team.roles.map(\.id))
    nearestMember = NearestId(team.members.map(\.id))
    nearestRole = NearestId(team.roles.map(\.id))
  }

  private var reader: ValueReader { ValueReader(log: log) }

  /// The proposals of a whole file.
  mutating func read(_ entry: Entry) -> [ReadProposal] {
    switch entry.content {
    case .list(let entries):
      // A list of seats, or a list of proposals.
      if entries.contains(where: { $0.hasKey("seats") }) { return entries.compactMap { readProposal($0) } }
      return [proposal(profile: nil, seats: readSeats(entry))]
    case .table where entry.hasKey("proposals") || !entry.hasKey("seats"):
      guard let fields = SectionFields(entry, section: .proposals, key: "proposals", reader: reader) else { return [] }
      fields.demandRequiredKeys(reader)
      if case .text(let name)? = fields["team"]?.content { teamName = name }
      guard let value = fields["proposals"] else { return [] }
      let entries = reader.list(value, key: "proposals")
      if case .list = value.content, entries.isEmpty { reader.error(.noProposals, at: value.place) }
      return entries.compactMap { readProposal($0) }
    default:
      return readProposal(entry).map { [$0] } ?? []
    }
  }

  private mutating func readProposal(_ entry: Entry) -> ReadProposal? {
    guard let fields = SectionFields(entry, section: .proposal, key: "proposals", reader: reader) else { return nil }
    fields.demandRequiredKeys(reader)
    let profile = fields["profile"].flatMap { reader.word($0, key: "profile", as: Profile.self) }
    var found = proposal(profile: profile, seats: fields["seats"].map { readSeats($0) } ?? [])
    found.seconds = fields["search"].flatMap(seconds)
    return found
  }

  /// How long a search took, where that is told; nobody writes it by hand, so nothing is said where it is not.
  private func seconds(_ search: Entry) -> Double? {
    guard case .table(let fields) = search.content, let value = fields.first(where: { $0.key == "seconds" })?.value,
      case .text(let text) = value.content, let seconds = NumberText.number(text), seconds >= 0
    else { return nil }
    return seconds
  }

  private func proposal(profile: Profile?, seats: [(seat: ProposedSeat, saysActing: Bool)]) -> ReadProposal {
    ReadProposal(profile: profile, seats: seats.map(\.seat), saysActing: seats.allSatisfy(\.saysActing))
  }

  private mutating func readSeats(_ entry: Entry) -> [(seat: ProposedSeat, saysActing: Bool)] {
    var seats: [(seat: ProposedSeat, saysActing: Bool)] = []
    var firstPlaces: [String: FindingPlace] = [:]
    for (index, item) in reader.list(entry, key: "seats").enumerated() {
      let reader = reader.about(.entry(list: "seats", number: index + 1))
      guard let seat = readSeat(item, reader) else { continue }
      // One member has one kind of seat of a role in a period.
      for period in seat.seat.from..<max(seat.seat.from, min(seat.seat.to, team.horizon.periods) + 1) {
        let cell = TeamDraft.path(seat.seat.member, seat.seat.role, String(period))
        if let first = firstPlaces[cell] {
          let kind = FindingKind.seatTwice(
            member: seat.seat.member, role: seat.seat.role, period: period, first: first)
          reader.error(kind, at: item.place)
          break
        }
        firstPlaces[cell] = item.place
      }
      seats.append(seat)
    }
    return seats
  }

  private mutating func readSeat(_ entry: Entry, _ reader: ValueReader) -> (seat: ProposedSeat, saysActing: Bool)? {
    guard let fields = SectionFields(entry, section: .seat, key: "seats", reader: reader) else { return nil }
    fields.demandRequiredKeys(reader)
    let member = fields["member"].flatMap { reader.text($0, key: "member") }
    let role = fields["role"].flatMap { reader.text($0, key: "role") }
    if let member, !members.contains(member) {
      let kind = FindingKind.unknownMember(id: member, nearest: nearestMember.nearest(to: member))
      reader.error(kind, at: fields["member"]?.place ?? entry.place)
    }
    if let role, !roles.contains(role) {
      let kind = FindingKind.unknownRole(id: role, nearest: nearestRole.nearest(to: role))
      reader.error(kind, at: fields["role"]?.place ?? entry.place)
    }
    let kind = fields["seat"].map { reader.word($0, key: "seat", as: SeatKind.self) } ?? .holder
    let from = fields["from"].flatMap { period($0, key: "from", reader) }
    let to = fields["to"].flatMap { period($0, key: "to", reader) }
    if let from, let to, from > to {
      reader.error(.periodsReversed(key: "seats", from: from, to: to), at: fields.place(of: "to"))
    }
    var acting: Bool?
    if let value = fields["acting"] { acting = reader.yesOrNo(value, key: "acting") }
    guard let member, let role, let kind, let from, let to else { return nil }
    let seat = ProposedSeat(member: member, role: role, seat: kind, from: from, to: to, acting: acting ?? false)
    return (seat, acting != nil)
  }

  private func period(_ entry: Entry, key: String, _ reader: ValueReader) -> Int? {
    guard let period = reader.whole(entry, key: key, in: 1...TeamRanges.count.upperBound) else { return nil }
    let periods = team.horizon.periods
    if period > periods {
      reader.error(.beyondHorizon(key: key, period: period, periods: periods), at: entry.place)
      return nil
    }
    return period
  }
}
