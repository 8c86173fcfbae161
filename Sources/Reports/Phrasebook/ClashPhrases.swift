import Search

/// What is said when no answer is possible.
protocol ClashPhrases: Sendable {
  /// Above the facts that leave a member without any role path.
  func noPath(member: String) -> String
  /// Above the facts that leave the team without any distribution of roles.
  var noDistribution: String { get }
  /// What to do about a clash.
  var clashAdvice: String { get }
  /// The time limit came before the first answer.
  var noAnswerInTime: String { get }
  /// What to do when the time limit came first.
  var noAnswerAdvice: String { get }
  /// The solver failed; its own message follows.
  func solverFailed(_ message: String) -> String
  /// When a member is away.
  func isAway(member: String, when: String) -> String
  /// The roles for which a member misses too many levels, and how many a holder and an understudy may miss, where that counts.
  func missesTooMuch(member: String, roles: [(role: String, gap: Int)], holder: Int?, understudy: Int?) -> String
  /// One fact of the team file that takes part in a clash, as a sentence.
  func sentence(for fact: ClashFact, _ names: TeamNames) -> String
}
