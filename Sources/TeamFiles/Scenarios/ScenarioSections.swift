import TeamModel

/// Reads scenarios out of an entry: each is laid over the team's own file and read as a team.
struct ScenarioSections {
  let team: Team
  let log: FindingLog

  private var reader: ValueReader { ValueReader(log: log) }

  /// The scenarios of a whole file: a table with `scenarios`, or a list.
  func read(_ entry: Entry) -> [ReadScenario] {
    var list = entry
    if case .table = entry.content {
      guard let fields = SectionFields(entry, section: .scenarios, key: "scenarios", reader: reader) else { return [] }
      fields.demandRequiredKeys(reader)
      guard let value = fields["scenarios"] else { return [] }
      list = value
    }
    let entries = reader.list(list, key: "scenarios")
    if case .list = list.content, entries.isEmpty { reader.error(.emptyText(key: "scenarios"), at: list.place) }
    var names = Set<String>()
    return entries.enumerated().compactMap { index, item in
      let reader = reader.about(.entry(list: "scenarios", number: index + 1))
      guard let scenario = readScenario(item, reader) else { return nil }
      if !names.insert(scenario.name).inserted {
        reader.error(.namedTwice(id: scenario.name, key: "scenarios"), at: item.place)
      }
      return scenario
    }
  }

  private func readScenario(_ entry: Entry, _ reader: ValueReader) -> ReadScenario? {
    guard let fields = SectionFields(entry, section: .scenario, key: "scenarios", reader: reader) else { return nil }
    fields.demandRequiredKeys(reader)
    guard let name = fields["name"].flatMap({ reader.text($0, key: "name") }) else { return nil }
    let changed = changedTeam(fields, at: entry.place)
    let known = (changed ?? team).members.map(\.id)
    let absences =
      readLeavers(fields, known: known, reader) + readAbsentees(fields, known: known, reader)
    return changed.map { ReadScenario(name: name, team: $0, absences: absences) }
  }

  // MARK: - Changes laid over the team

  /// The team with the scenario's changes; nil when they cannot be, with findings in the log.
  private func changedTeam(_ fields: SectionFields, at place: FindingPlace) -> Team? {
    var parts = Self.fields(of: TeamTree(team: team).root, at: place)
    for key in ["members", "roles"] {
      guard let value = fields[key] else { continue }
      Self.change(key, in: &parts) { Self.laid(reader.list(value, key: key), over: $0) }
    }
    for key in ["keep", "forbid"] {
      guard let value = fields[key] else { continue }
      Self.change(key, in: &parts) { $0 + reader.list(value, key: key) }
    }
    for key in ["settings", "weights"] {
      guard let value = fields[key] else { continue }
      let old = parts.first { $0.key == key }?.value
      parts.removeAll { $0.key == key }
      parts.append(.init(key: key, place: value.place, value: old.map { Self.merged(value, over: $0) } ?? value))
    }
    let own = FindingLog()
    do throws(TeamFileFindings) {
      return try TeamReader.team(from: Entry(place: place, content: .table(parts)), log: own).team
    } catch {
      for finding in error.findings where finding.severity == .error {
        log.error(finding.kind, at: finding.place, about: finding.subject)
      }
      return nil
    }
  }

  private static func change(_ key: String, in parts: inout [Entry.Field], _ edit: ([Entry]) -> [Entry]) {
    let index = parts.firstIndex { $0.key == key }
    var old: [Entry] = []
    if let index, case .list(let entries) = parts[index].value.content { old = entries }
    let new = edit(old)
    guard let place = new.first?.place else { return }
    let field = Entry.Field(key: key, place: place, value: Entry(place: place, content: .list(new)))
    if let index { parts[index] = field } else { parts.append(field) }
  }

  /// Entries with ids laid over others: the same id changes key by key, another one is added.
  private static func laid(_ changes: [Entry], over old: [Entry]) -> [Entry] {
    var result = old
    for change in changes {
      if let id = id(of: change), let index = result.firstIndex(where: { self.id(of: $0) == id }) {
        result[index] = merged(change, over: result[index])
      } else {
        result.append(change)
      }
    }
    return result
  }

  private static func id(of entry: Entry) -> String? {
    guard case .table(let fields) = entry.content,
      case .text(let id)? = fields.first(where: { $0.key == "id" })?.value.content
    else { return nil }
    return id
  }

  /// The keys of one table laid over another; anything else takes the old one's place.
  private static func merged(_ change: Entry, over old: Entry) -> Entry {
    guard case .table(let new) = change.content, case .table(let before) = old.content else { return change }
    let kept = before.filter { field in !new.contains { $0.key == field.key } }
    return Entry(place: change.place, content: .table(kept + new))
  }

  private static func fields(of written: [Written.Field], at place: FindingPlace) -> [Entry.Field] {
    written.map { Entry.Field(key: $0.key, place: place, value: entry(of: $0.value, at: place)) }
  }

  private static func entry(of written: Written, at place: FindingPlace) -> Entry {
    switch written {
    case .text(let text), .bare(let text): Entry(place: place, content: .text(text))
    case .list(let list): Entry(place: place, content: .list(list.map { entry(of: $0, at: place) }))
    case .table(let list): Entry(place: place, content: .table(fields(of: list, at: place)))
    }
  }

  // MARK: - Who is not there

  private func readLeavers(
    _ fields: SectionFields, known: [String], _ reader: ValueReader
  ) -> [ReadScenario.Absence] {
    guard let value = fields["without"] else { return [] }
    return Self.entries(value).compactMap { item in
      if case .text = item.content {
        return member(item, known, reader).map { .leaves(member: $0, from: nil) }
      }
      guard let leaver = SectionFields(item, section: .leaver, key: "without", reader: reader) else { return nil }
      leaver.demandRequiredKeys(reader)
      let day = leaver["from"].flatMap { reader.date($0, key: "from") }
      return leaver["member"].flatMap { member($0, known, reader) }.map { .leaves(member: $0, from: day) }
    }
  }

  private func readAbsentees(
    _ fields: SectionFields, known: [String], _ reader: ValueReader
  ) -> [ReadScenario.Absence] {
    guard let value = fields["absent"] else { return [] }
    return Self.entries(value).compactMap { item in
      guard let away = SectionFields(item, section: .absentee, key: "absent", reader: reader) else { return nil }
      away.demandRequiredKeys(reader)
      let from = away["from"].flatMap { reader.date($0, key: "from") }
      let to = away["to"].flatMap { reader.date($0, key: "to") }
      let id = away["member"].flatMap { member($0, known, reader) }
      guard let from, let to, let id else { return nil }
      if from > to { reader.error(.daysReversed(key: "absent", from: from, to: to), at: item.place) }
      return .away(member: id, DateSpan(from: from, to: to))
    }
  }

  /// One entry, or several.
  private static func entries(_ value: Entry) -> [Entry] {
    if case .list(let entries) = value.content { return entries }
    return [value]
  }

  private func member(_ entry: Entry, _ known: [String], _ reader: ValueReader) -> String? {
    guard let id = reader.text(entry, key: "member") else { return nil }
    guard known.contains(id) else {
      reader.error(.unknownMember(id: id, nearest: NearestWord.of(id, in: known)), at: entry.place)
      return nil
    }
    return id
  }
}
