/// The weighted mean of the four pillars, with the profile's own weights.
///
///     wellbeing[m]  =  Σ weight[p] · p[m]  /  Σ weight[p]        p ∈ {workability, deployability, growth, connection}
extension Formulation {
  func wellbeing(_ m: Int) -> LinearExpression {
    once(Subject(word: .wellbeing, m: m)) {
      let weights = profile.weights(grid.team.weights)
      guard weights.total > 0 else { return LinearExpression() }
      var sum = LinearExpression()
      sum += weights.workability * WorkabilityPillar.value(self, m)
      sum += weights.deployability * DeployabilityPillar.value(self, m)
      sum += weights.growth * GrowthPillar.value(self, m)
      sum += weights.connection * ConnectionPillar.value(self, m)
      let name = naming.name("wellbeing", m: m)
      let wellbeing = program.share(name)
      program.require(name, wellbeing, equals: 1 / weights.total * sum)
      return wellbeing
    }
  }
}
