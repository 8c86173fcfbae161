import LinearProgramming
import SyntheticTeams
import TeamModel
import Testing

@testable import CompactModel

/// Programs made smaller before GLPK sees them, against the same programs whole.
@Suite struct PresolveTests {
  /// A program by hand: whole columns from 0 to 1 with what each is worth, rows of (lower, coefficients, upper).
  private func program(
    worth: [Double], _ rows: [(Double, [Int: Double], Double)], continuous: Set<Int> = []
  ) -> CompactProgram {
    CompactProgram(
      title: "by hand", direction: .maximize,
      columns: worth.enumerated().map {
        CompactProgram.Column(
          name: "x\($0.offset)", lower: 0, upper: 1, isInteger: !continuous.contains($0.offset), objective: $0.element)
      },
      rows: rows.enumerated().map { i, row in
        CompactProgram.Row(
          name: "r\(i)", lower: row.0, upper: row.2,
          terms: row.1.sorted { $0.key < $1.key }.map { LinearExpression.Term(column: $0.key, value: $0.value) })
      })
  }

  @Test func `a sum that must be full settles all its columns`() {
    let small = PresolvedProgram(program(worth: [1, 1], [(2, [0: 1, 1: 1], .infinity)]), probing: 0)
    #expect(small.kept.isEmpty)
    #expect(small.restored([1]) == [1, 1])
  }

  @Test func `what follows from a column and from its absence holds`() {
    // x0 asks for x2, and so does 1 − x0 by way of x1; nobody says x2 outright.
    let whole = program(
      worth: [1, 0, -1, 1],
      [(0, [0: -1, 2: 1], .infinity), (1, [0: 1, 1: 1], .infinity), (0, [1: -1, 2: 1], .infinity)])
    #expect(PresolvedProgram(whole, probing: 0).fixed[2] == nil)
    #expect(PresolvedProgram(whole, probing: 1_000).fixed[2] == 1)
  }

  @Test func `a column that always goes against another is replaced by it`() {
    let whole = program(
      worth: [3, 2, 1], [(1, [0: 1, 1: 1], 1), (-.infinity, [0: 1, 1: 1, 2: 1], 2)])
    let small = PresolvedProgram(whole, probing: 0)
    #expect(!small.kept.contains(0) || !small.kept.contains(1))
  }

  @Test func `a coefficient larger than the row has use for shrinks, and the relaxation with it`() throws {
    // 5 x0 + x1 + x2 ≤ 6 forbids only all three.
    let whole = program(worth: [1, 1, 1], [(-.infinity, [0: 5, 1: 1, 2: 1], 6)])
    let small = PresolvedProgram(whole, probing: 0)
    #expect(try relaxed(whole.integerProgram) > 2.5)
    #expect(abs(try relaxed(small.program) - 2) < 1e-9)
  }

  @Test func `a program without a solution is told at once`() {
    let whole = program(
      worth: [1, 1, 1],
      [(1, [0: 1, 1: 1], 1), (1, [1: 1, 2: 1], 1), (1, [0: 1, 2: 1], 1), (2, [0: 1, 1: 1, 2: 1], 2)])
    #expect(PresolvedProgram(whole, probing: 1_000).isInfeasible)
  }

  @Test func `hundreds of random programs have the same best, and what comes back keeps every row`() throws {
    var (smaller, impossible) = (0, 0)
    for seed in 1...600 as ClosedRange<UInt64> {
      let whole = randomProgram(seed)
      let best = try whole.integerProgram.solve()
      let small = PresolvedProgram(whole, probing: 10_000)
      guard let value = best.incumbent?.objective else {
        impossible += 1
        let again = small.isInfeasible ? nil : try small.program.solve().incumbent
        #expect(again == nil, "seed \(seed)")
        continue
      }
      #expect(!small.isInfeasible, "seed \(seed)")
      guard let again = try small.program.solve().incumbent else {
        Issue.record("seed \(seed): no solution is left")
        continue
      }
      if small.kept.count < whole.columns.count { smaller += 1 }
      #expect(abs(again.objective - value) < 1e-6, "seed \(seed)")
      expectKept(whole, small.restored(again.values), "seed \(seed)")
      // The best of the whole, cut down, is a start for the small.
      let start = try #require(best.incumbent?.values)
      let started = try small.program.solve(start: small.reduced(start))
      #expect(abs((started.incumbent?.objective ?? .nan) - value) < 1e-6, "seed \(seed)")
    }
    #expect(smaller > 200 && impossible > 50, "\(smaller) smaller, \(impossible) without a solution")
  }

  @Test func `every level of random teams has the same best value, and its relaxation is no weaker`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 4, roles: 4, periods: 3)
      var fixed: [FixedLevel] = []
      let model = CompactModel(team: team)
      for aim in model.levels {
        let whole = model.program(level: aim, fixed: fixed)
        guard let best = try whole.integerProgram.solve().incumbent else { break }
        let small = PresolvedProgram(whole, probing: 1_000_000)
        let again = try #require(try small.program.solve().incumbent, "seed \(seed), \(aim)")
        #expect(abs(again.objective - best.objective) < 1e-6, "seed \(seed), \(aim)")
        expectKept(whole, small.restored(again.values), "seed \(seed), \(aim)")
        let sign = whole.direction == .maximize ? 1.0 : -1
        #expect(
          sign * (try relaxed(small.program)) <= sign * (try relaxed(whole.integerProgram)) + 1e-6,
          "seed \(seed), \(aim)")
        let value =
          aim == .floor
          ? (best.objective * 100).rounded() / 100 : aim == .team ? best.objective : best.objective.rounded()
        fixed.append(FixedLevel(aim, value))
      }
    }
  }

  private func relaxed(_ program: IntegerProgram) throws -> Double {
    let linear = try LinearProgram(direction: program.direction)
    try linear.addRows(program.rows)
    try linear.addColumns(program.columns)
    try #require(try linear.solve() == .optimal)
    return linear.objectiveValue
  }

  private func expectKept(_ program: CompactProgram, _ values: ContiguousArray<Double>, _ note: Comment) {
    for (column, value) in zip(program.columns, values) {
      #expect(value >= column.lower - 1e-5 && value <= column.upper + 1e-5, "\(note): \(column.name)")
      if column.isInteger { #expect(abs(value - value.rounded()) < 1e-5, "\(note): \(column.name)") }
    }
    for row in program.rows {
      let sum = row.terms.reduce(0) { $0 + $1.value * values[$1.column] }
      #expect(sum >= row.lower - 1e-5 && sum <= row.upper + 1e-5, "\(note): \(row.name)")
    }
  }

  /// Six to ten columns, most of them whole, in rows like those of a team: sums with a limit, equalities, larger coefficients.
  private func randomProgram(_ seed: UInt64) -> CompactProgram {
    var random = SplitMix64(seed: seed)
    func upTo(_ n: UInt64) -> Int { Int(random.next() % n) }
    let count = 6 + upTo(5)
    let continuous = Set((0..<count).filter { _ in upTo(4) == 0 })
    let worth = (0..<count).map { _ in Double(upTo(11)) - 5 }
    let rows = (0..<(2 + upTo(5))).map { _ -> (Double, [Int: Double], Double) in
      var terms: [Int: Double] = [:]
      for _ in 0..<(2 + upTo(3)) { terms[upTo(UInt64(count))] = [1, 1, 1, -1, 2, 3, -2][upTo(7)] }
      let bound = Double(upTo(4)) - (upTo(4) == 0 ? 1 : 0)
      switch upTo(5) {
      case 0: return (bound, terms, bound)
      case 1: return (bound, terms, .infinity)
      case 2: return (bound - 1, terms, bound + 1)
      default: return (-.infinity, terms, bound)
      }
    }
    return program(worth: worth, rows, continuous: continuous)
  }
}
