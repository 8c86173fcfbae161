import RolePaths
import TeamModel

/// The best dual prices known for the objective in work: pricing stays near them, so that prices do not jump from round to round
/// (smoothing after Wentges 1997).
struct StabilityCenter {
  /// How much of the center goes into the prices, 0…1.
  var share: Double { dual.isEmpty ? 0 : 0.6 }
  /// The prices; none yet when empty.
  private(set) var dual: ContiguousArray<Double> = []
  /// What they bound the objective by.
  private(set) var bound = Double.infinity
  private var stage: Key?

  private struct Key: Equatable {
    var aim: LevelOutcome.Aim
    var rank: Int
    var isGuide: Bool
    var feasibilityOnly: Bool
    var penalty: Double
    var rows: Int
  }

  /// Keeps the center as long as the objective stays what it was.
  mutating func begin(_ master: Master) {
    let key = Key(
      aim: master.stage.aim, rank: master.stage.rank, isGuide: master.stage.isGuide,
      feasibilityOnly: master.feasibilityOnly, penalty: master.penalty, rows: master.rowLower.count)
    if key != stage { forget() }
    stage = key
    bound = .infinity
  }

  /// Forgets the center.
  mutating func forget() {
    dual = []
    bound = .infinity
  }

  /// Takes prices whose bound is the best so far; the members' own prices become what their best paths are worth.
  mutating func offer(_ prices: ContiguousArray<Double>, own: [Double], rows: [Int], bound: Double) {
    guard bound < self.bound else { return }
    self.bound = bound
    dual = prices
    for (row, worth) in zip(rows, own) where worth.isFinite { dual[row] = worth }
  }

  /// Moves prices towards the center.
  func blend(_ prices: inout ContiguousArray<Double>, _ share: Double) {
    guard dual.count == prices.count else { return }
    for i in prices.indices { prices[i] += share * (dual[i] - prices[i]) }
  }
}
