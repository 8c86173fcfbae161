import LinearProgramming
import RolePaths
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// What is known of a bound says where to look for a lower one.
struct PriceModelTests {
  /// Level 5 of a small team with the rules held at nothing missing.
  private func level5(_ seed: UInt64) throws -> Master {
    let team = SyntheticTeam(family: .leaver, members: 5, roles: 8, periods: 3, seed: seed).make()
    let master = try Master(SearchSpace(team), profile: .balanced)
    try master.begin(Stage(aim: .team))
    return master
  }

  /// The members' best paths under prices, as far as so many nodes tell, and the bound.
  private func look(_ master: Master, _ prices: [Double], limit: Int) -> (sum: Double, answers: [SplitMember.Answer]) {
    let dual = ContiguousArray(prices)
    let shared = master.prices(dual)
    let answers = master.space.members.indices.map { slot in
      let member = SplitMember(
        master.space.instance, master.space.members[slot], weights: master.weights, limits: PathLimits())
      let own = [Double](repeating: 0, count: member.priceCount)
      var slope = own
      return member.joint(master.own(shared, slot: slot, dual), own: own, floor: 0, limit: limit, slope: &slope)
    }
    return (answers.reduce(master.rowsAndSlack(dual)) { $0 + $1.bound }, answers)
  }

  private func projected(_ prices: [Double], _ master: Master) -> [Double] {
    var dual = ContiguousArray(prices)
    master.project(&dual)
    return Array(dual)
  }

  @Test(arguments: [30, 1_000_000])
  func `where it was looked the model says what was found, elsewhere never more than is found there`(limit: Int) throws
  {
    let master = try level5(4)
    let model = try PriceModel(master, paths: [])
    var random = SplitMix64(seed: 9)
    for _ in 0..<12 {
      let prices = projected(master.rowLower.map { _ in Double(random.next() % 200) / 1_000 - 0.1 }, master)
      let (sum, answers) = look(master, prices, limit: limit)
      if answers.allSatisfy(\.isExact) { #expect(model.value(prices) <= sum + 1e-6) }
      for (slot, answer) in answers.enumerated() { try model.learn(slot, answer, prices) }
      #expect(abs(model.value(prices) - sum) < 1e-5, "\(model.value(prices)), not \(sum)")
    }
  }

  @Test func `box by box the model and the bound come together`() throws {
    let master = try level5(2)
    let model = try PriceModel(master, paths: [])
    var center = projected(master.rowLower.map { _ in 0.0 }, master)
    var prices = center
    var best = Double.infinity
    var promised = -Double.infinity
    for _ in 0..<120 {
      let (sum, answers) = look(master, prices, limit: 1_000_000)
      for (slot, answer) in answers.enumerated() { try model.learn(slot, answer, prices) }
      if sum < best { (best, center) = (sum, prices) }
      let next = try #require(try model.least(around: center, reach: 0.05, seconds: nil))
      promised = next.value
      for (r, price) in next.prices.enumerated() where !master.rows.member.contains(r) && price != 0 {
        #expect(abs(price - center[r]) <= 0.05 + 1e-9)
      }
      if best - promised < 1e-4 { break }
      prices = projected(Array(next.prices), master)
    }
    #expect(best - promised < 1e-4, "\(best), \(promised)")
  }
}
