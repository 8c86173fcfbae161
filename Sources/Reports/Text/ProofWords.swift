import TeamModel

extension Phrasebook {
  /// How sure one level is, in words; what is better is counted from the value in hand.
  func proof(of level: LevelOutcome) -> String {
    if level.proven { return provenBest }
    guard level.bound.isFinite, level.value.isFinite else { return notProven }
    switch level.aim {
    case .covered, .competent, .onTime, .changes, .thin:
      return atBest(number(max(0, (level.bound - 1e-9).rounded(.up)), decimals: 0))
    case .floor, .team, .fit, .together:
      guard level.value > 1e-9, level.bound >= level.value else { return notProven }
      return better((level.bound - level.value) / level.value)
    }
  }

  /// How sure a whole proposal is, in words.
  ///
  /// The gap is a share of the bound; people hear it as a share of what is in hand.
  func proof(of proposal: Proposal) -> String {
    let search = proposal.search
    if search.stop == .handMade && search.status == .none {
      return proposal.profile == nil ? madeByHand : notSearchedAgain
    }
    switch search.status {
    case .optimal: return allProvenBest
    case .feasible:
      guard let gap = search.gap, gap >= 0, gap < 1 else { return notProven }
      return better(gap / (1 - gap))
    case .none: return notProven
    }
  }

  /// How much better at most; beyond twice as good a number says nothing.
  private func better(_ share: Double) -> String { share > 1 ? muchBetter : atMostBetter(percentAtMost(share)) }
}
