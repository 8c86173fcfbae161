import TeamFiles
import TeamModel

/// Reads the short forms in which people write what-ifs: `an@2027-04-01`, `an@2027-04-01..2027-06-30`, `an:planner@2..3`.
///
/// Members and roles are named by id or by full name. Ids may hold `:` and `@` themselves; what the team knows decides.
public struct TeamChangeReader: Sendable {
  /// The option of the command line that a text belongs to.
  public enum Option: String, Sendable, Hashable, CaseIterable {
    /// `--without MEMBER[@DATE]`
    case without
    /// `--absent MEMBER@FROM..TO`
    case absent
    /// `--keep MEMBER:ROLE[@FROM..TO]`
    case keep
    /// `--forbid MEMBER:ROLE[@FROM..TO]`
    case forbid
    /// `--why MEMBER:ROLE[@FROM..TO]`
    case why
    /// `--why-not MEMBER:ROLE[@FROM..TO]`
    case whyNot = "why-not"
  }

  /// The team that the texts speak of.
  public let team: Team

  /// A reader of what-ifs about `team`.
  public init(team: Team) { self.team = team }

  /// The change that `text` asks for.
  ///
  /// - Throws: `WhatIfFailure` for a text of another form, or a member or role the team does not have.
  public func read(_ text: String, as option: Option) throws(WhatIfFailure) -> TeamChange {
    switch option {
    case .without: try without(text)
    case .absent: try absent(text)
    case .keep: .keep(try seatRule(text, option))
    case .forbid: .forbid(try seatRule(text, option))
    case .why, .whyNot: .keep(try seatRule(text, option))
    }
  }

  /// The seat that `text` asks about: `an:planner`, `an:planner@2..3`.
  ///
  /// - Throws: `WhatIfFailure` as `read` does.
  public func seat(_ text: String, as option: Option) throws(WhatIfFailure) -> SeatRule {
    try seatRule(text, option)
  }

  private func without(_ text: String) throws(WhatIfFailure) -> TeamChange {
    if let id = memberID(text) { return .without(member: id, from: nil) }
    guard let (name, day) = split(text, atLast: "@") else { throw unknownMember(text) }
    guard let date = CalendarDate(day) else { throw .malformed(option: .without, text: text) }
    guard let id = memberID(name) else { throw unknownMember(name) }
    return .without(member: id, from: date)
  }

  private func absent(_ text: String) throws(WhatIfFailure) -> TeamChange {
    guard let (name, days) = split(text, atLast: "@"), let (first, last) = bounds(days),
      let from = CalendarDate(first), let to = CalendarDate(last)
    else { throw .malformed(option: .absent, text: text) }
    guard let id = memberID(name) else { throw unknownMember(name) }
    guard from <= to else { throw .endsBeforeItBegins(DateSpan(from: from, to: to)) }
    return .absent(member: id, DateSpan(from: from, to: to))
  }

  private func seatRule(_ text: String, _ option: Option) throws(WhatIfFailure) -> SeatRule {
    let colons = text.indices.filter { text[$0] == ":" }
    guard let first = colons.first else { throw .malformed(option: option, text: text) }
    for colon in colons {
      guard let member = memberID(String(text[..<colon])) else { continue }
      let rest = String(text[text.index(after: colon)...])
      if let role = roleID(rest) { return SeatRule(member: member, role: role) }
      guard let (name, periods) = split(rest, atLast: "@"), let role = roleID(name) else { continue }
      guard let (from, to) = periodBounds(periods) else { throw .malformed(option: option, text: text) }
      guard from >= 1, from <= to, to <= team.horizon.periods else {
        throw .periodsOutside(from: from, to: to, periods: team.horizon.periods)
      }
      return SeatRule(member: member, role: role, from: from, to: to)
    }
    let name = String(text[..<first])
    guard memberID(name) != nil else { throw unknownMember(name) }
    let rest = String(text[text.index(after: first)...])
    throw unknownRole(split(rest, atLast: "@")?.0 ?? rest)
  }

  private func periodBounds(_ text: String) -> (Int, Int)? {
    if let single = Int(text) { return (single, single) }
    guard let (first, last) = bounds(text), let from = Int(first), let to = Int(last) else { return nil }
    return (from, to)
  }

  private func bounds(_ text: String) -> (String, String)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    return (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
  }

  private func split(_ text: String, atLast mark: Character) -> (String, String)? {
    guard let index = text.lastIndex(of: mark) else { return nil }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }

  private func memberID(_ text: String) -> String? {
    if team.member(text) != nil { return text }
    let named = team.members.filter { $0.name.lowercased() == text.lowercased() }
    return named.count == 1 ? named[0].id : nil
  }

  private func roleID(_ text: String) -> String? {
    if team.role(text) != nil { return text }
    let named = team.roles.filter { $0.name.lowercased() == text.lowercased() }
    return named.count == 1 ? named[0].id : nil
  }

  private func unknownMember(_ text: String) -> WhatIfFailure {
    .unknownMember(text, nearest: NearestWord.of(text, in: team.members.map(\.id)))
  }

  private func unknownRole(_ text: String) -> WhatIfFailure {
    .unknownRole(text, nearest: NearestWord.of(text, in: team.roles.map(\.id)))
  }
}
