import TeamModel

/// What a proposal file holds.
public struct ReadProposals: Hashable, Sendable {
  /// The team's name, where the file gives it.
  public var team: String?
  /// The proposals, at least one, in the file's order.
  public var proposals: [ReadProposal]
  /// Findings that do not keep the proposals from being used, in order of place.
  public var warnings: [Finding]

  /// The proposals of a file.
  public init(team: String? = nil, proposals: [ReadProposal], warnings: [Finding] = []) {
    self.team = team
    self.proposals = proposals
    self.warnings = warnings
  }
}
