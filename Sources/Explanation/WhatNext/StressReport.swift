import TeamModel

/// What every absence in a period would do to a team.
public struct StressReport: Hashable, Codable, Sendable {
  /// A role that stays uncovered in some absences and is covered with everyone there.
  public struct VulnerableRole: Hashable, Codable, Sendable {
    /// The role's id.
    public var role: String
    /// How much the role matters, 1…5.
    public var critical: Int
    /// Who is away then, absence by absence.
    public var whenAway: [[String]]
  }

  /// The period, with its days.
  public var period: PeriodSpan
  /// The best plan with everyone there.
  public var undisturbed: AbsenceOutcome
  /// Every absence, the heaviest first: most uncovered, then most levels missing, then most seats that move.
  public var absences: [AbsenceOutcome]
  /// The roles that fall, the heaviest first: Σ critical over the absences, then the order of the team.
  public var vulnerable: [VulnerableRole]
  /// Absences that were not tried, because someone stopped the test.
  public var untried: Int

  /// Absences that leave more uncovered than with everyone there.
  public var failures: [AbsenceOutcome] { absences.filter { $0.uncoveredWeight > undisturbed.uncoveredWeight } }

  init(period: PeriodSpan, undisturbed: AbsenceOutcome, absences: [AbsenceOutcome], untried: Int, team: Team) {
    self.period = period
    self.undisturbed = undisturbed
    self.untried = untried
    self.absences = absences.enumerated().sorted { a, b in
      let first = (-a.element.uncoveredWeight, -a.element.actingWeight, -a.element.moves, a.offset)
      let second = (-b.element.uncoveredWeight, -b.element.actingWeight, -b.element.moves, b.offset)
      return first < second
    }.map(\.element)
    var roles: [VulnerableRole] = []
    for role in team.roles {
      func missing(_ outcome: AbsenceOutcome) -> Int { outcome.uncovered.first { $0.role == role.id }?.missing ?? 0 }
      let falls = absences.filter { missing($0) > missing(undisturbed) }
      guard !falls.isEmpty else { continue }
      roles.append(VulnerableRole(role: role.id, critical: role.critical, whenAway: falls.map(\.away)))
    }
    vulnerable = roles.enumerated().sorted { a, b in
      let first = (-a.element.critical * a.element.whenAway.count, a.offset)
      let second = (-b.element.critical * b.element.whenAway.count, b.offset)
      return first < second
    }.map(\.element)
  }
}
