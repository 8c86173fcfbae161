import TeamModel

/// What is said about two proposals beside each other.
protocol ComparisonPhrases: PlainSeatWords {
  /// The title.
  func twoProposals(team: String) -> String
  /// A proposal breaks so many agreements of the team.
  func breaksAgreements(_ plan: String, count: Int) -> String
  /// On which measures a proposal is better, each worded by `against`.
  func isBetterOn(_ plan: String, _ measures: [String]) -> String
  /// Who is better off with a proposal, each worded by `against`.
  func isBetterFor(_ plan: String, _ members: [String]) -> String
  /// A name, and what the better proposal has beside what the other has.
  func against(_ name: String, _ better: String, _ worse: String) -> String
  /// Both are worth the same on every measure.
  var worthTheSame: String { get }
  /// Nobody is better off with one than with the other.
  var nobodyBetterOff: String { get }
  /// Both have the very same seats.
  var sameSeatsInBoth: String { get }
  /// So many seats, each period counted on its own, are in both, only in the one, only in the other.
  func seatsShared(_ both: Int, first: String, _ onlyFirst: Int, second: String, _ onlySecond: Int) -> String
  /// The heading above who does what, member by member.
  var differsPerMember: String { get }
  /// The heading above who does what, role by role.
  var differsPerRole: String { get }
  /// Those for whom nothing differs: members or roles.
  func theSameFor(_ names: [String]) -> String
}

extension English: ComparisonPhrases {
  func twoProposals(team: String) -> String { "\(team): two proposals beside each other" }
  func breaksAgreements(_ plan: String, count: Int) -> String {
    count == 1
      ? "“\(plan)” breaks one agreement of the team. “flexmatrix verify” says which."
      : "“\(plan)” breaks \(count) agreements of the team. “flexmatrix verify” says which."
  }
  func isBetterOn(_ plan: String, _ measures: [String]) -> String { "“\(plan)” is better on: \(list(measures))." }
  func isBetterFor(_ plan: String, _ members: [String]) -> String {
    "Better off with “\(plan)”: \(list(members))."
  }
  func against(_ name: String, _ better: String, _ worse: String) -> String { "\(name) (\(better), not \(worse))" }
  var worthTheSame: String { "Both are worth the same on every measure." }
  var nobodyBetterOff: String { "Nobody is better off with the one than with the other." }
  var sameSeatsInBoth: String { "Both have the very same seats." }
  func seatsShared(_ both: Int, first: String, _ onlyFirst: Int, second: String, _ onlySecond: Int) -> String {
    "Seats, each period counted on its own: \(both) in both, \(onlyFirst) only in “\(first)”, \(onlySecond) only in “\(second)”."
  }
  var differsPerMember: String { "Who does something else" }
  var differsPerRole: String { "Which roles are in other hands" }
  func theSameFor(_ names: [String]) -> String { "The same in both: \(list(names))." }
}

extension Dutch: ComparisonPhrases {
  func twoProposals(team: String) -> String { "\(team): twee voorstellen naast elkaar" }
  func breaksAgreements(_ plan: String, count: Int) -> String {
    count == 1
      ? "“\(plan)” gaat in tegen één afspraak van het team. “flexmatrix verify” zegt welke."
      : "“\(plan)” gaat in tegen \(count) afspraken van het team. “flexmatrix verify” zegt welke."
  }
  func isBetterOn(_ plan: String, _ measures: [String]) -> String { "“\(plan)” is beter op: \(list(measures))." }
  func isBetterFor(_ plan: String, _ members: [String]) -> String { "Beter af met “\(plan)”: \(list(members))." }
  func against(_ name: String, _ better: String, _ worse: String) -> String { "\(name) (\(better), niet \(worse))" }
  var worthTheSame: String { "Op elke maat zijn ze evenveel waard." }
  var nobodyBetterOff: String { "Niemand is met het ene beter af dan met het andere." }
  var sameSeatsInBoth: String { "In beide heeft iedereen precies dezelfde plaatsen." }
  func seatsShared(_ both: Int, first: String, _ onlyFirst: Int, second: String, _ onlySecond: Int) -> String {
    "Plaatsen, elke periode apart geteld: \(both) in beide, \(onlyFirst) alleen in “\(first)”, \(onlySecond) alleen in “\(second)”."
  }
  var differsPerMember: String { "Wie iets anders doet" }
  var differsPerRole: String { "Welke rollen in andere handen zijn" }
  func theSameFor(_ names: [String]) -> String { "In beide hetzelfde: \(list(names))." }
}
