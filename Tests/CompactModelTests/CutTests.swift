import LinearProgramming
import SyntheticTeams
import TeamModel
import Testing

@testable import CompactModel

/// Rows that cut off what no portfolio is: by hand, against trying every set of seats, and in the levels of random teams.
@Suite struct CutTests {
  /// Seats 0, 1, … with hours, a limit of hours, and burdens or gains if wanted.
  private func portfolios(
    hours: [Double], limit: Double, burden: Portfolios.Row? = nil, countedOnce: [CompactProgram.CountedOnce] = []
  ) -> Portfolios {
    let row = Portfolios.Row(
      seats: hours.enumerated().map { (Int32($0.offset), $0.element) }, burden: nil, bound: limit)
    return Portfolios(
      [row] + (burden.map { [$0] } ?? []), countedOnce: countedOnce, lower: { _ in 0 }, upper: { _ in 1 })
  }

  /// The cut of a fractional solution, as coefficients of the columns with right side 1.
  private func cut(_ portfolios: Portfolios, _ values: ContiguousArray<Double>) throws -> [Double]? {
    var cuts = PortfolioCuts(portfolios)
    let costs = ContiguousArray<Double>(repeating: 0, count: values.count)
    guard let cut = try cuts.separate(values, costs: costs) else { return nil }
    var coefficients = [Double](repeating: 0, count: values.count)
    for entry in cut.entries { coefficients[entry.column] = (entry.value / cut.bound * 1e6).rounded() / 1e6 }
    return coefficients
  }

  @Test func `two and a half roles of four hours in ten hours are two roles at most`() throws {
    #expect(try cut(portfolios(hours: [4, 4, 4], limit: 10), [1, 1, 0.5]) == [0.5, 0.5, 0.5])
  }

  @Test func `roles that nobody is given a part of are in the cut as well`() throws {
    // With the role of eight hours no other one fits: it counts for both.
    #expect(try cut(portfolios(hours: [4, 4, 4, 8], limit: 10), [1, 1, 0.5, 0]) == [0.5, 0.5, 0.5, 1])
  }

  @Test func `a mixture of portfolios is not cut off`() throws {
    #expect(try cut(portfolios(hours: [4, 4, 4], limit: 10), [1, 0.5, 0.5]) == nil)
    #expect(try cut(portfolios(hours: [4, 4, 4], limit: 10), [1, 1, 0]) == nil)
  }

  @Test func `whoever takes two roles of five hours is overloaded, and most of both is much of that`() throws {
    // Overload is 1 at ten hours and begins at eight and a half, which most of both roles just stays under.
    let overload = Portfolios.Row(seats: [(0, 5), (1, 5)], burden: (2, 1.5), bound: 8.5)
    let two = portfolios(hours: [5, 5], limit: 10, burden: overload)
    #expect(try cut(two, [1, 0.7, 0]) == [1, 1, -1])
    #expect(try cut(two, [1, 0.7, 0.7]) == nil)
  }

  @Test func `what two roles bring once is not brought by half of both beside half of a third`() throws {
    // The third role leaves no room for the others; column 3 is what each of the others brings.
    let once = CompactProgram.CountedOnce(
      m: 0, t: 1, gains: [LinearExpression.Term(column: 3, value: 1)],
      seats: [LinearExpression.Term(column: 0, value: 1), LinearExpression.Term(column: 1, value: 1)])
    let three = portfolios(hours: [3, 3, 6], limit: 8, countedOnce: [once])
    #expect(try cut(three, [0.5, 0.5, 0.5, 1]) == [0, 0, 1, 1])
    #expect(try cut(three, [0.5, 0.5, 0.5, 0.5]) == nil)
  }

  @Test func `the portfolio worth the most is the one that trying every set finds`() {
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      func upTo(_ n: UInt64) -> Double { Double(random.next() % n) }
      let count = 3 + Int(upTo(6))
      func seats() -> [(column: Int32, value: Double)] { (0..<count).map { (Int32($0), upTo(6)) } }
      let overload = Portfolios.Row(seats: seats(), burden: (Int32(count), 1 + upTo(3)), bound: upTo(12))
      let strain = Portfolios.Row(seats: seats(), burden: nil, bound: 4 + upTo(8))
      let countedOnce = (0..<2).map { _ in
        CompactProgram.CountedOnce(
          m: 0, t: 1, gains: [],
          seats: (0..<count).filter { _ in upTo(2) == 0 }.map { LinearExpression.Term(column: $0, value: 1) })
      }
      let portfolios = Portfolios([strain, overload], countedOnce: countedOnce, lower: { _ in 0 }, upper: { _ in 9 })
      let worths = PortfolioMaximum.Worths(
        seats: ContiguousArray((0..<count).map { _ in upTo(9) - 2 }), burdens: [upTo(4)],
        gains: ContiguousArray(portfolios.gains.map { _ in upTo(4) }))
      var maximum = PortfolioMaximum(portfolios)
      let found = maximum.run(worths, seats: Array(0..<count))
      #expect(abs((found?.worth ?? .nan) - best(portfolios, worths)) < 1e-9, "seed \(seed)")
      #expect(abs(worth(found?.seats ?? [], portfolios, worths) - (found?.worth ?? .nan)) < 1e-9, "seed \(seed)")
    }
  }

  @Test func `levels of random teams have the same best with cuts, and a relaxation between that and the one without`()
    throws
  {
    var tighter = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 5, periods: 3)
      let model = CompactModel(team: team)
      var fixed: [FixedLevel] = []
      for aim in model.levels {
        let level = CompactLevel(model, aim, fixed: fixed)
        guard let value = try level.decide().value else { break }
        let sign = level.direction == .maximize ? 1.0 : -1
        let plain = try #require(try level.relaxed())
        let cut = try #require(try level.relaxed(cuts: true))
        #expect(sign * cut.value <= sign * plain.value + 1e-6, "seed \(seed), \(aim)")
        #expect(sign * cut.value >= sign * value - 1e-6, "seed \(seed), \(aim)")
        if abs(cut.value - plain.value) > 1e-4 { tighter += 1 }
        let again = try #require(try level.adding(cut).decide().value, "seed \(seed), \(aim)")
        #expect(abs(again - value) < 1e-6, "seed \(seed), \(aim)")
        fixed.append(FixedLevel(aim, value))
      }
    }
    #expect(tighter > 20, "\(tighter) tighter")
  }

  private func best(_ portfolios: Portfolios, _ worths: PortfolioMaximum.Worths) -> Double {
    let count = portfolios.seats.count
    return (0..<(1 << count)).map { set in (0..<count).filter { set >> $0 & 1 == 1 } }.filter { seats in
      portfolios.capacities.indices.allSatisfy { k in
        seats.reduce(0) { $0 + portfolios.uses[k * count + $1] } <= portfolios.capacities[k]
      }
    }.map { worth($0, portfolios, worths) }.max() ?? 0
  }

  private func worth(_ seats: [Int], _ portfolios: Portfolios, _ worths: PortfolioMaximum.Worths) -> Double {
    var sum = seats.reduce(0) { $0 + worths.seats[$1] }
    for (k, gain) in portfolios.gains.enumerated() where seats.contains(where: { gain.seats.contains($0) }) {
      sum += worths.gains[k]
    }
    for l in portfolios.rooms.indices {
      let load = seats.reduce(0) { $0 + portfolios.loads[l * portfolios.seats.count + $1] }
      sum -= worths.burdens[portfolios.burdenOf[l]] * max(0, load - portfolios.rooms[l])
    }
    return sum
  }
}
