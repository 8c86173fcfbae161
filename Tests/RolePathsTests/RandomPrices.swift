import SyntheticTeams
import TeamModel

@testable import RolePaths

extension PathPrices {
  /// Prices at random, of the signs that a master problem has.
  static func random(_ instance: TeamInstance, _ random: inout SplitMix64) -> PathPrices {
    func share() -> Double { Double(random.next() % 1_000) / 1_000 }
    var prices = PathPrices(instance, weights: instance.team.weights)
    prices.wellbeing = share()
    prices.acting = -0.2 * share()
    prices.overdue = -0.2 * share()
    for cell in prices.holder.indices {
      prices.holder[cell] = share() - 0.5
      prices.understudy[cell] = -0.1 * share()
      prices.qualified[cell] = 0.1 * share()
      prices.could[cell] = 0.1 * share()
      prices.fresh[cell] = -0.1 * share()
    }
    for t in prices.newSeat.indices { prices.newSeat[t] = -0.1 * share() }
    return prices
  }
}
