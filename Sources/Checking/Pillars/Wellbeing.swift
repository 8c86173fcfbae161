import TeamModel

/// The weighted mean of the four pillars.
///
///     wellbeing[m]  =  Σ weight[p] · p[m]  /  Σ weight[p]        p ∈ {workability, deployability, growth, connection}
///
/// Weights are the team's (1 each unless told otherwise); profile `growth` counts growth four times.
package enum Wellbeing {
  /// The four pillars of a member's path and their mean with these weights.
  package static func score(of path: MemberPath, weights: PillarWeights) -> MemberScore {
    score(
      member: path.member.id, workability: Workability.value(of: path), deployability: Deployability.value(of: path),
      growth: Growth.value(of: path), connection: Connection.value(of: path), weights: weights)
  }

  /// The same pillars with other weights.
  package static func reweighed(_ score: MemberScore, weights: PillarWeights) -> MemberScore {
    self.score(
      member: score.member, workability: score.workability, deployability: score.deployability, growth: score.growth,
      connection: score.connection, weights: weights)
  }

  private static func score(
    member: String, workability: Double, deployability: Double, growth: Double, connection: Double,
    weights: PillarWeights
  ) -> MemberScore {
    let sum =
      weights.workability * workability + weights.deployability * deployability + weights.growth * growth
      + weights.connection * connection
    return MemberScore(
      member: member, workability: workability, deployability: deployability, growth: growth, connection: connection,
      wellbeing: Share.of(sum, weights.total))
  }
}
