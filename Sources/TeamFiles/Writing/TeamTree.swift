import OrderedCollections
import TeamModel

/// A team as written values: keys in the order of the design, defaults left out.
struct TeamTree {
  typealias Fields = [Written.Field]

  let team: Team

  /// The whole team file.
  var root: Fields {
    var fields: Fields = [
      .init("team", .text(team.name)), .init("language", .text(team.language.rawValue)),
      .init("horizon", .table(horizon)),
    ]
    if !settings.isEmpty { fields.append(.init("settings", .table(settings))) }
    if let weights { fields.append(.init("weights", weights)) }
    fields.append(.init("members", .list(team.members.map { .table(member($0)) })))
    fields.append(.init("roles", .list(team.roles.map { .table(role($0)) })))
    addList("current", team.current.map { .table(current($0)) }, to: &fields)
    addList("apart", team.apart.map { .list([.text($0.first), .text($0.second)]) }, to: &fields)
    addList("together", team.together.map { .list([.text($0.first), .text($0.second)]) }, to: &fields)
    addList("keep", team.keep.map { .table(rule($0)) }, to: &fields)
    addList("forbid", team.forbid.map { .table(rule($0)) }, to: &fields)
    return fields
  }

  private func addList(_ key: String, _ values: [Written], to fields: inout Fields) {
    if !values.isEmpty { fields.append(.init(key, .list(values))) }
  }

  private var horizon: Fields {
    [
      .init("start", .bare(team.horizon.start.description)), .init("periods", .number(team.horizon.periods)),
      .init("months", .number(team.horizon.months)),
    ]
  }

  private var settings: Fields {
    let settings = team.settings
    let usual = Settings()
    var fields: Fields = []
    func add(_ key: String, _ path: KeyPath<Settings, Int>) {
      if settings[keyPath: path] != usual[keyPath: path] { fields.append(.init(key, .number(settings[keyPath: path]))) }
    }
    add("max-roles", \.maxRoles)
    add("max-new", \.maxNew)
    add("learn-as-understudy", \.learnAsUnderstudy)
    add("learn-as-holder", \.learnAsHolder)
    add("stretch", \.stretch)
    add("acting-gap", \.actingGap)
    if settings.understudyShare != usual.understudyShare {
      fields.append(.init("understudy-share", .number(settings.understudyShare)))
    }
    add("breadth", \.breadth)
    if settings.fairness != usual.fairness { fields.append(.init("fairness", .text(settings.fairness.rawValue))) }
    let weights = settings.teamWeights
    if weights != usual.teamWeights {
      fields.append(
        .init(
          "team-weights",
          .table([
            .init("backup", .number(weights.backup)), .init("handover", .number(weights.handover)),
            .init("calm", .number(weights.calm)),
          ])
        ))
    }
    if let most = settings.maxChanges { fields.append(.init("max-changes", .number(most))) }
    return fields
  }

  private var weights: Written? {
    let weights = team.weights
    if weights == PillarWeights() { return nil }
    if weights == .engagement { return .text("engagement") }
    return .table([
      .init("workability", .number(weights.workability)), .init("deployability", .number(weights.deployability)),
      .init("growth", .number(weights.growth)), .init("connection", .number(weights.connection)),
    ])
  }

  // MARK: - Members and roles

  private func member(_ member: Member) -> Fields {
    var fields: Fields = [.init("id", .text(member.id))]
    if member.name != member.id { fields.append(.init("name", .text(member.name))) }
    fields.append(.init("hours", .number(member.hours)))
    addList("absent", member.absent.map { .table(span($0)) }, to: &fields)
    if let joins = member.joins { fields.append(.init("joins", .bare(joins.description))) }
    if let leaves = member.leaves { fields.append(.init("leaves", .bare(leaves.description))) }
    addTable("has", member.has, to: &fields) { .number($0) }
    addTable("wants", member.wants, to: &fields) { want in
      want.weight == 1
        ? .number(want.level) : .table([.init("level", .number(want.level)), .init("weight", .number(want.weight))])
    }
    addList("likes", member.likes.map { .text($0) }, to: &fields)
    addList("dislikes", member.dislikes.map { .text($0) }, to: &fields)
    addList("vetoes", member.vetoes.map { .text($0) }, to: &fields)
    addTable("suits", member.suits, to: &fields) { .number($0) }
    addTable("hours-for", member.hoursFor, to: &fields) { .number($0) }
    let usual = StrainLimits()
    if member.limits != usual {
      fields.append(.init("limits", .table(strain(member.limits.mental, member.limits.physical, usual: usual.mental))))
    }
    return fields
  }

  private func role(_ role: Role) -> Fields {
    var fields: Fields = [.init("id", .text(role.id))]
    if role.name != role.id { fields.append(.init("name", .text(role.name))) }
    fields.append(.init("hours", .number(role.hours)))
    addTable("needs", role.needs, to: &fields) { .number($0) }
    let changes = role.needsFrom.map { change -> Written in
      .table([
        .init("from", .bare(change.from.description)),
        .init("needs", .table(change.needs.map { .init($0.key, .number($0.value)) })),
      ])
    }
    addList("needs-from", changes, to: &fields)
    if role.holders.min == role.holders.max {
      if role.holders.min != 1 { fields.append(.init("holders", .number(role.holders.min))) }
    } else {
      fields.append(
        .init("holders", .table([.init("min", .number(role.holders.min)), .init("max", .number(role.holders.max))])))
    }
    for (key, value) in [("understudies", role.understudies), ("backup", role.backup), ("critical", role.critical)]
    where value != 1 {
      fields.append(.init(key, .number(value)))
    }
    if role.strain != Strain() {
      fields.append(.init("strain", .table(strain(role.strain.mental, role.strain.physical, usual: 0))))
    }
    if role.tenure != Tenure() { fields.append(.init("tenure", .table(tenure(role.tenure)))) }
    addList("exclusive", role.exclusive.map { .text($0) }, to: &fields)
    return fields
  }

  private func addTable<Value>(
    _ key: String, _ values: OrderedDictionary<String, Value>, to fields: inout Fields, _ write: (Value) -> Written
  ) {
    if !values.isEmpty { fields.append(.init(key, .table(values.map { .init($0.key, write($0.value)) }))) }
  }

  private func strain(_ mental: Double, _ physical: Double, usual: Double) -> Fields {
    var fields: Fields = []
    if mental != usual { fields.append(.init("mental", .number(mental))) }
    if physical != usual { fields.append(.init("physical", .number(physical))) }
    return fields
  }

  private func tenure(_ tenure: Tenure) -> Fields {
    var fields: Fields = []
    if tenure.min != 1 { fields.append(.init("min", .number(tenure.min))) }
    if let most = tenure.max { fields.append(.init("max", .number(most))) }
    if tenure.rest != 1 { fields.append(.init("rest", .number(tenure.rest))) }
    return fields
  }

  private func span(_ span: DateSpan) -> Fields {
    [.init("from", .bare(span.from.description)), .init("to", .bare(span.to.description))]
  }

  // MARK: - Seats

  private func current(_ seat: CurrentSeat) -> Fields {
    var fields: Fields = [.init("member", .text(seat.member)), .init("role", .text(seat.role))]
    if seat.seat != .holder { fields.append(.init("seat", .text(seat.seat.rawValue))) }
    fields.append(.init("since", .bare(seat.since.description)))
    return fields
  }

  private func rule(_ rule: SeatRule) -> Fields {
    var fields: Fields = [.init("member", .text(rule.member)), .init("role", .text(rule.role))]
    if let seat = rule.seat { fields.append(.init("seat", .text(seat.rawValue))) }
    if let from = rule.from { fields.append(.init("from", .number(from))) }
    if let to = rule.to { fields.append(.init("to", .number(to))) }
    return fields
  }
}
