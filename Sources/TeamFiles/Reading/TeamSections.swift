import TeamModel

/// Reads a team out of an entry, part by part.
struct TeamSections {
  let log: FindingLog
  var draft = TeamDraft()

  var reader: ValueReader { ValueReader(log: log) }

  /// Reads the whole team file.
  mutating func readTeam(_ entry: Entry) {
    guard let fields = SectionFields(entry, section: .team, key: "team", reader: reader) else { return }
    fields.demandRequiredKeys(reader)
    if let value = fields["team"], let name = reader.text(value, key: "team") { draft.team.name = name }
    if let value = fields["language"], let language = reader.word(value, key: "language", as: Language.self) {
      draft.team.language = language
      draft.languageIsGiven = true
    }
    if let value = fields["horizon"] { readHorizon(value) }
    if let value = fields["settings"] { readSettings(value) }
    if let value = fields["weights"] { readWeights(value) }
    if let value = fields["members"] {
      let members = reader.list(value, key: "members")
      for (index, member) in members.enumerated() { readMember(member, number: index + 1) }
      if case .list = value.content, members.isEmpty { reader.error(.noMembers, at: fields.place(of: "members")) }
    }
    if let value = fields["roles"] {
      let roles = reader.list(value, key: "roles")
      for (index, role) in roles.enumerated() { readRole(role, number: index + 1) }
      if case .list = value.content, roles.isEmpty { reader.error(.noRoles, at: fields.place(of: "roles")) }
    }
    readAgreements(fields)
  }

  private mutating func readHorizon(_ entry: Entry) {
    guard let fields = SectionFields(entry, section: .horizon, key: "horizon", reader: reader) else { return }
    fields.demandRequiredKeys(reader)
    if let value = fields["start"], let start = reader.date(value, key: "start") {
      draft.team.horizon.start = start
      draft.startIsKnown = true
    }
    if let value = fields["periods"], let periods = reader.whole(value, key: "periods", in: TeamRanges.periods) {
      draft.team.horizon.periods = periods
      draft.periodsAreKnown = true
    }
    if let value = fields["months"], let months = reader.whole(value, key: "months", in: TeamRanges.months) {
      draft.team.horizon.months = months
    }
  }

  private mutating func readSettings(_ entry: Entry) {
    guard let fields = SectionFields(entry, section: .settings, key: "settings", reader: reader) else { return }
    var settings = draft.team.settings
    func whole(_ key: String, _ range: ClosedRange<Int>, _ path: WritableKeyPath<Settings, Int>) {
      if let value = fields[key], let number = reader.whole(value, key: key, in: range) {
        settings[keyPath: path] = number
      }
    }
    whole("max-roles", 1...TeamRanges.count.upperBound, \.maxRoles)
    whole("max-new", TeamRanges.count, \.maxNew)
    whole("learn-as-understudy", TeamRanges.learning, \.learnAsUnderstudy)
    whole("learn-as-holder", TeamRanges.learning, \.learnAsHolder)
    whole("stretch", TeamRanges.gap, \.stretch)
    whole("acting-gap", TeamRanges.gap, \.actingGap)
    whole("breadth", 1...TeamRanges.count.upperBound, \.breadth)
    if let value = fields["understudy-share"],
      let share = reader.number(value, key: "understudy-share", in: TeamRanges.share)
    {
      settings.understudyShare = share
    }
    if let value = fields["fairness"], let fairness = reader.word(value, key: "fairness", as: Fairness.self) {
      settings.fairness = fairness
    }
    if let value = fields["max-changes"] {
      settings.maxChanges = reader.whole(value, key: "max-changes", in: TeamRanges.count)
    }
    if let value = fields["team-weights"],
      let weights = SectionFields(value, section: .teamWeights, key: "team-weights", reader: reader)
    {
      readNumbers(weights, in: TeamRanges.weight, into: &settings.teamWeights) {
        switch $0 {
        case "backup": \.backup
        case "handover": \.handover
        default: \.calm
        }
      }
    }
    draft.team.settings = settings
  }

  private mutating func readWeights(_ entry: Entry) {
    if case .text(let preset) = entry.content {
      if preset.lowercased() == "engagement" {
        draft.team.weights = .engagement
      } else {
        reader.wrong(entry, key: "weights", expected: .weights)
      }
      return
    }
    guard let fields = SectionFields(entry, section: .weights, key: "weights", reader: reader) else { return }
    var weights = draft.team.weights
    readNumbers(fields, in: TeamRanges.weight, into: &weights) {
      switch $0 {
      case "workability": \.workability
      case "deployability": \.deployability
      case "growth": \.growth
      default: \.connection
      }
    }
    if weights.total <= 0 { reader.error(.allWeightsZero, at: entry.place) }
    draft.team.weights = weights
  }

  /// Reads every key of a section that holds only numbers.
  func readNumbers<Value>(
    _ fields: SectionFields, in range: ClosedRange<Double>, into value: inout Value, reader: ValueReader? = nil,
    path: (String) -> WritableKeyPath<Value, Double>
  ) {
    let reader = reader ?? self.reader
    for key in fields.section.keys {
      if let entry = fields[key], let number = reader.number(entry, key: key, in: range) {
        value[keyPath: path(key)] = number
      }
    }
  }
}
