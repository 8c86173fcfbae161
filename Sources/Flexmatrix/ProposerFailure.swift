import Checking
import Search
import TeamModel

/// Why there are no proposals.
public enum ProposerFailure: Error, Sendable {
  /// The search has no answer: a clash of rules, no time, or a fault of the solver.
  case search(SearchFailure)
  /// The search gave an answer that the checker does not pass. A fault of ours; the rules it breaks.
  case notPassed(profile: Profile, broken: [RuleID])
}
