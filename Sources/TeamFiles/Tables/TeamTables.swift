import OrderedCollections
import TeamModel

/// A team as tables, with headings in the team's language.
struct TeamTables {
  let team: Team
  private var language: Language { team.language }

  /// Competencies in the order of the matrix, and the place of each.
  private let competencies: [String]
  private let placeOf: [String: Int]

  init(_ team: Team) {
    self.team = team
    competencies = team.competencies
    placeOf = Dictionary(uniqueKeysWithValues: competencies.enumerated().map { ($1, $0) })
  }

  /// All tables, in the order of the sheets; that of the order of levels only where it is needed.
  var tables: [WrittenTable] {
    let changes = team.roles.flatMap { role in role.needsFrom.map { change(role.id, $0) } }
    var tables = [
      matrix, table(.members, team.members.map(member)), table(.roles, team.roles.map(role)),
      table(.current, team.current.map(current)), table(.agreements, agreements), table(.needsFrom, changes),
      table(.settings, settings),
    ]
    let order = team.members.compactMap(orderRow)
    if !order.isEmpty { tables.append(table(.order, order)) }
    return tables
  }

  private func table(_ kind: TableKind, _ rows: [[TableValue]]) -> WrittenTable {
    WrittenTable(kind: kind, rows: [kind.columns.map { .text($0.heading(language)) }] + rows)
  }

  private func id(_ id: String) -> TableValue { .text(ListCell.single(id)) }

  // MARK: - The matrix

  private var matrix: WrittenTable {
    var table = table(.fleximatrix, [])
    table.rows[0] += team.members.map { id($0.id) }
    for competency in competencies {
      var row = [id(competency)]
      for member in team.members {
        let has = member.has[competency]
        let wants = member.wants[competency]
        if let has, wants == nil {
          row.append(.whole(has))
        } else {
          row.append(.list(MatrixCell.text(has: has, wants: wants)))
        }
      }
      table.rows.append(row)
    }
    return table
  }

  /// The order of a member's levels, where it is not the order of the matrix.
  private func orderRow(_ member: Member) -> [TableValue]? {
    func inOrder(_ ids: some Sequence<String>) -> TableValue {
      let places = ids.compactMap { placeOf[$0] }
      return places == places.sorted() ? .blank : .text(ListCell.list(ids))
    }
    let has = inOrder(member.has.keys)
    let wants = inOrder(member.wants.keys)
    return has == .blank && wants == .blank ? nil : [id(member.id), has, wants]
  }

  // MARK: - Rows

  private func member(_ member: Member) -> [TableValue] {
    let limits = member.limits == StrainLimits() ? nil : member.limits
    return [
      id(member.id), member.name == member.id ? .blank : id(member.name), .number(member.hours),
      .list(member.absent.map { "\($0.from)..\($0.to)" }.joined(separator: "; ")), date(member.joins),
      date(member.leaves), .list(ListCell.list(member.likes)), .list(ListCell.list(member.dislikes)),
      .list(ListCell.list(member.vetoes)), numbers(member.suits), numbers(member.hoursFor),
      limits.map { .number($0.mental) } ?? .blank, limits.map { .number($0.physical) } ?? .blank,
    ]
  }

  private func role(_ role: Role) -> [TableValue] {
    let usual = Role(id: "", hours: 0)
    let holders = role.holders == usual.holders ? nil : role.holders
    func count(_ path: KeyPath<Role, Int>) -> TableValue {
      role[keyPath: path] == usual[keyPath: path] ? .blank : .whole(role[keyPath: path])
    }
    let strain = role.strain == usual.strain ? nil : role.strain
    return [
      id(role.id), role.name == role.id ? .blank : id(role.name), .number(role.hours), levels(role.needs),
      holders.map { .whole($0.min) } ?? .blank, holders.map { .whole($0.max) } ?? .blank, count(\.understudies),
      count(\.backup), count(\.critical), strain.map { .number($0.mental) } ?? .blank,
      strain.map { .number($0.physical) } ?? .blank, count(\.tenure.min), role.tenure.max.map { .whole($0) } ?? .blank,
      count(\.tenure.rest), .list(ListCell.list(role.exclusive)),
    ]
  }

  private func change(_ role: String, _ change: NeedsChange) -> [TableValue] {
    [id(role), .date(change.from), levels(change.needs)]
  }

  private func current(_ seat: CurrentSeat) -> [TableValue] {
    [id(seat.member), id(seat.role), .text(TableWords.seat(seat.seat, language)), .date(seat.since)]
  }

  private var agreements: [[TableValue]] {
    func pair(_ agreement: TableWords.Agreement, _ pair: MemberPair) -> [TableValue] {
      [.text(agreement.word(language)), id(pair.first), id(pair.second), .blank, .blank, .blank, .blank]
    }
    func rule(_ agreement: TableWords.Agreement, _ rule: SeatRule) -> [TableValue] {
      [
        .text(agreement.word(language)), id(rule.member), .blank, id(rule.role),
        rule.seat.map { .text(TableWords.seat($0, language)) } ?? .blank, rule.from.map { .whole($0) } ?? .blank,
        rule.to.map { .whole($0) } ?? .blank,
      ]
    }
    return team.apart.map { pair(.apart, $0) } + team.together.map { pair(.together, $0) }
      + team.keep.map { rule(.keep, $0) } + team.forbid.map { rule(.forbid, $0) }
  }

  private var settings: [[TableValue]] {
    SettingRow.all.map { row in
      let label = language == .dutch ? row.dutch : row.english
      let about = language == .dutch ? row.aboutDutch : row.aboutEnglish
      return [.text(label), setting(row.key), .text(about)]
    }
  }

  private func setting(_ key: String) -> TableValue {
    let settings = team.settings
    switch key {
    case "team": return id(team.name)
    case "language": return .text(team.language.rawValue)
    case "horizon.start": return .date(team.horizon.start)
    case "horizon.periods": return .whole(team.horizon.periods)
    case "horizon.months": return .whole(team.horizon.months)
    case "settings.max-roles": return .whole(settings.maxRoles)
    case "settings.max-new": return .whole(settings.maxNew)
    case "settings.max-changes": return settings.maxChanges.map { .whole($0) } ?? .blank
    case "settings.learn-as-understudy": return .whole(settings.learnAsUnderstudy)
    case "settings.learn-as-holder": return .whole(settings.learnAsHolder)
    case "settings.stretch": return .whole(settings.stretch)
    case "settings.acting-gap": return .whole(settings.actingGap)
    case "settings.understudy-share": return .number(settings.understudyShare)
    case "settings.breadth": return .whole(settings.breadth)
    case "settings.fairness": return .text(settings.fairness.rawValue)
    case "settings.team-weights.backup": return .number(settings.teamWeights.backup)
    case "settings.team-weights.handover": return .number(settings.teamWeights.handover)
    case "settings.team-weights.calm": return .number(settings.teamWeights.calm)
    case "weights.workability": return .number(team.weights.workability)
    case "weights.deployability": return .number(team.weights.deployability)
    case "weights.growth": return .number(team.weights.growth)
    case "weights.connection": return .number(team.weights.connection)
    default: return .blank
    }
  }

  // MARK: - Cells

  private func date(_ date: CalendarDate?) -> TableValue { date.map { .date($0) } ?? .blank }

  private func levels(_ levels: OrderedDictionary<String, Int>) -> TableValue {
    .list(ListCell.pairs(levels.map { ($0.key, String($0.value)) }))
  }

  private func numbers(_ numbers: OrderedDictionary<String, Double>) -> TableValue {
    .list(ListCell.pairs(numbers.map { ($0.key, TableValue.plain($0.value)) }))
  }
}
