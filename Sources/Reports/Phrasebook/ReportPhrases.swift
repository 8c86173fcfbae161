import TeamModel

/// What a report on proposals says.
protocol ReportPhrases: Sendable {
  /// The title above the proposals for a team.
  func proposalsFor(team: String) -> String
  /// The time that the proposals cover.
  func horizon(from: String, to: String, periods: String, months: String) -> String
  /// The name of a profile, nil for a hand-made proposal.
  func name(of profile: Profile?) -> String
  /// What a profile aims at, in one short sentence.
  func aim(of profile: Profile?) -> String
  /// The heading of one proposal.
  func proposalHeading(number: Int, profile: String) -> String
  /// A proposal has the same seats as another one, or nearly.
  func coincides(_ profile: String, with other: String, exactly: Bool) -> String
  /// A proposal is left out because another one beats it.
  func leftOut(_ profile: String, beatenBy other: String) -> String
  /// A profile has no proposal because the search was stopped.
  func unanswered(_ profile: String) -> String
  /// What became of the wish for more proposals, in a sentence or two.
  func more(_ more: RunNotes.More) -> String
  /// The search was stopped by the user.
  var interrupted: String { get }
  /// The search was stopped by its time limit.
  var outOfTime: String { get }

  /// The heading above what needs attention.
  var firstThis: String { get }
  /// Every role has its holders in every period.
  var allCovered: String { get }
  /// No holder misses levels.
  var noneActing: String { get }
  /// Nobody stays past a rotation deadline.
  var noneOverdue: String { get }
  /// A role has too few holders in some periods.
  func uncovered(role: String, missing: Int, when: String) -> String
  /// A holder still misses levels.
  func acting(member: String, role: String, missing: [String], when: String) -> String
  /// A level that is missing: what is there, and what is needed.
  func missing(competency: String, level: Int, need: Int) -> String
  /// A holder stays past the rotation deadline.
  func overdue(member: String, role: String, periods: String, when: String) -> String

  /// The heading above the table of roles and periods.
  var whoTakesWhat: String { get }
  /// "Role", as a column heading.
  var role: String { get }
  /// "Member", as a column heading.
  var member: String { get }
  /// The seat kinds, in one word.
  func name(of seat: SeatKind) -> String
  /// "acting holder", in one or two words.
  var actingHolder: String { get }
  /// In a cell: nobody has the role.
  var nobody: String { get }
  /// In a cell: so many holders are missing beside those named.
  func stillMissing(_ count: Int) -> String
  /// The sign of an understudy, explained.
  var legendUnderstudy: String { get }
  /// The sign of an acting holder, explained.
  var legendActing: String { get }
  /// The sign of a new seat, explained.
  var legendNew: String { get }
  /// The sign of a holder past the deadline, explained.
  var legendOverdue: String { get }
  /// Above a table that leaves out the roles that are as in another proposal.
  func onlyDifferent(from profile: String, same: Int) -> String

  /// The heading above the changes.
  var whatChanges: String { get }
  /// Nothing changes at a change moment.
  var nothingChanges: String { get }
  /// A member starts as holder.
  func startsAsHolder(role: String, from: [String], acting: Bool) -> String
  /// A member starts as understudy.
  func startsAsUnderstudy(role: String) -> String
  /// An understudy becomes holder.
  func takesOver(role: String, from: [String], acting: Bool) -> String
  /// A holder becomes understudy.
  func stepsBack(role: String) -> String
  /// A member leaves a seat; `to` names who comes in as holder.
  func stops(role: String, seat: SeatKind, to: [String]) -> String

  /// The heading above the pillars of members.
  var whoGains: String { get }
  /// Whose wellbeing is lowest.
  func lowest(member: String, value: String) -> String
  /// The heading above the wellbeing of every member in every proposal.
  var wellbeingPerMember: String { get }
  /// The weighted mean of the four pillars.
  var wellbeing: String { get }
  /// The pillar workability.
  var workability: String { get }
  /// The pillar deployability.
  var deployability: String { get }
  /// The pillar growth.
  var growth: String { get }
  /// The pillar connection.
  var connection: String { get }
}
