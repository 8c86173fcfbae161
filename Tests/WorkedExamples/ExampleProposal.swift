import TeamModel

/// A proposal of an example with the answers.
public struct ExampleProposal: Decodable, Sendable {
  /// The seats.
  public var seats: [ProposedSeat]
  /// The ids of the rules it breaks.
  public var broken: [String]
  /// The measures with the team's weights.
  public var measures: ExampleMeasures
  /// The pillars and levels of every member.
  public var members: [ExampleMember]
}
