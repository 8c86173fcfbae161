import Checking
import TeamFiles
import TeamModel

/// Checks and scores proposals, ours or hand-made ones.
public struct Verifier: Sendable {
  private let checker: Checker

  /// A verifier for a valid team.
  public init(team: Team) { checker = Checker(team) }

  /// A proposal with its measures, and every way in which it breaks a rule.
  public func verify(_ proposal: ReadProposal) -> VerifiedProposal {
    VerifiedProposal(
      proposal: checker.proposal(profile: proposal.profile, seats: proposal.seats),
      violations: checker.check(proposal.seats).violations)
  }
}

/// A proposal that was checked, whoever made it.
public struct VerifiedProposal: Hashable, Sendable {
  /// The proposal with its measures and pillars, computed anew.
  public var proposal: Proposal
  /// Every way in which it breaks a rule; none when it keeps them all.
  public var violations: [Violation]

  /// Whether it keeps every rule.
  public var isLegal: Bool { violations.isEmpty }
}
