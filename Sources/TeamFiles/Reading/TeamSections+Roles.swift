import TeamModel

extension TeamSections {
  /// Reads one of `roles`.
  mutating func readRole(_ entry: Entry, number: Int) {
    let entryReader = reader.about(.entry(list: "roles", number: number))
    guard case .table(let raw) = entry.content else {
      return entryReader.wrong(entry, key: "roles", expected: .table)
    }
    let subject = TeamSections.id(in: raw).map { FindingSubject.role($0) } ?? entryReader.subject
    let reader = entryReader.about(subject)
    guard let fields = SectionFields(entry, section: .role, key: "roles", reader: reader) else { return }
    fields.demandRequiredKeys(reader)

    let id = fields["id"].flatMap { reader.text($0, key: "id") }
    var role = Role(id: id ?? "", hours: 0)
    if let id, let place = fields["id"]?.place {
      if let first = draft.rolePlaces[id] {
        reader.error(.duplicateRole(id: id, first: first), at: place)
      } else {
        draft.rolePlaces[id] = place
      }
    }
    if let value = fields["name"], let name = reader.text(value, key: "name") { role.name = name }
    if let value = fields["hours"], let hours = reader.number(value, key: "hours", in: TeamRanges.hours) {
      role.hours = hours
    }
    if let value = fields["needs"] { role.needs = reader.levels(value, key: "needs") }
    if let value = fields["needs-from"] { readNeedsChanges(value, reader, into: &role) }
    readCounts(fields, reader, into: &role)
    if let value = fields["strain"],
      let strain = SectionFields(value, section: .strain, key: "strain", reader: reader)
    {
      readNumbers(strain, in: TeamRanges.strain, into: &role.strain, reader: reader) {
        $0 == "mental" ? \.mental : \.physical
      }
    }
    if let value = fields["tenure"] { readTenure(value, reader, into: &role) }
    if let value = fields["exclusive"] {
      let others = reader.ids(value, key: "exclusive")
      for other in others where other.id == id { reader.error(.exclusiveWithItself, at: other.place) }
      role.exclusive = .init(others.map(\.id))
      mention(others, reader)
    }
    draft.team.roles.append(role)
  }

  private func readNeedsChanges(_ entry: Entry, _ reader: ValueReader, into role: inout Role) {
    for item in reader.list(entry, key: "needs-from") {
      guard let change = SectionFields(item, section: .needsChange, key: "needs-from", reader: reader) else { continue }
      change.demandRequiredKeys(reader)
      let from = change["from"].flatMap { reader.date($0, key: "from") }
      let needs = change["needs"].map { reader.levels($0, key: "needs") }
      if let from, let needs { role.needsFrom.append(NeedsChange(from: from, needs: needs)) }
    }
  }

  private func readCounts(_ fields: SectionFields, _ reader: ValueReader, into role: inout Role) {
    if let value = fields["holders"] { readHolders(value, reader, into: &role) }
    if let value = fields["understudies"],
      let count = reader.whole(value, key: "understudies", in: TeamRanges.people)
    {
      role.understudies = count
    }
    if let value = fields["backup"], let count = reader.whole(value, key: "backup", in: TeamRanges.people) {
      role.backup = count
    }
    if let value = fields["critical"], let weight = reader.whole(value, key: "critical", in: TeamRanges.critical) {
      role.critical = weight
    }
  }

  private func readHolders(_ entry: Entry, _ reader: ValueReader, into role: inout Role) {
    switch entry.content {
    case .text(let text) where NumberText.number(text) != nil:
      if let count = reader.whole(entry, key: "holders", in: 1...TeamRanges.people.upperBound) {
        role.holders = HolderRange(min: count, max: count)
      }
    case .table:
      guard let fields = SectionFields(entry, section: .holders, key: "holders", reader: reader) else { return }
      let least = fields["min"].flatMap { reader.whole($0, key: "min", in: TeamRanges.people) }
      let most = fields["max"].flatMap { reader.whole($0, key: "max", in: 1...TeamRanges.people.upperBound) }
      let range = HolderRange(min: least ?? 1, max: most ?? Swift.max(least ?? 1, 1))
      if range.min > range.max {
        reader.error(.leastAboveMost(key: "holders", least: range.min, most: range.max), at: entry.place)
      }
      role.holders = range
    default: reader.wrong(entry, key: "holders", expected: .holders)
    }
  }

  private func readTenure(_ entry: Entry, _ reader: ValueReader, into role: inout Role) {
    guard let fields = SectionFields(entry, section: .tenure, key: "tenure", reader: reader) else { return }
    if let value = fields["min"], let least = reader.whole(value, key: "min", in: TeamRanges.tenure) {
      role.tenure.min = least
    }
    if let value = fields["max"] {
      role.tenure.max = reader.whole(value, key: "max", in: 1...TeamRanges.tenure.upperBound)
    }
    if let value = fields["rest"], let rest = reader.whole(value, key: "rest", in: TeamRanges.tenure) {
      role.tenure.rest = rest
    }
    if let most = role.tenure.max, role.tenure.min > most {
      reader.error(.leastAboveMost(key: "tenure", least: role.tenure.min, most: most), at: entry.place)
    }
  }
}
