import LinearProgramming
import Testing

/// Integer programs: why the search stopped, what is in hand, how good at most.
@Suite struct IntegerProgramTests {
  @Test(arguments: 1...12)
  func `small knapsacks come out as by trying everything`(seed: Int) throws {
    let program = knapsack(items: 9, limits: 3, seed: UInt64(seed))
    let outcome = try program.solve()
    #expect(outcome.stop == .proven)
    #expect(outcome.incumbent?.objective == bestByTrying(program))
    #expect(outcome.bound == outcome.incumbent?.objective)
  }

  @Test func `a row more on the columns of a program may cost it its best solution`() throws {
    var columns = SparseColumns()
    columns.append(objective: 3, upper: 1, entries: [(row: 0, value: 1)])
    columns.append(objective: 2, upper: 1, entries: [(row: 0, value: 1)])
    let program = IntegerProgram(
      direction: .maximize, rows: [(lower: 0, upper: 2)], columns: columns, integer: [true, true])
    var rows = SparseRows()
    rows.append(lower: -.infinity, upper: 1, entries: [(column: 0, value: 1), (column: 1, value: 1)])
    #expect(try program.solve().incumbent?.objective == 5)
    #expect(try program.adding(rows).solve().incumbent?.objective == 3)
    #expect(try program.adding(SparseRows()).solve().incumbent?.objective == 5)
  }

  @Test(arguments: [true, false])
  func `presolve and the choice of cuts do not change the answer`(presolve: Bool) throws {
    let program = knapsack(items: 9, limits: 4, seed: 7)
    var options = IntegerOptions()
    options.presolve = presolve
    options.cliqueCuts = false
    options.gomoryCuts = false
    options.mixedIntegerCuts = false
    options.branching = .driebeckTomlin
    options.backtracking = .depthFirst
    #expect(try program.solve(options: options).incumbent?.objective == bestByTrying(program))
  }

  @Test(arguments: [true, false])
  func `what cannot be whole is infeasible and has neither answer nor bound`(presolve: Bool) throws {
    var columns = SparseColumns()
    columns.append(objective: 1, upper: 10, entries: [(row: 0, value: 2)])
    let program = IntegerProgram(direction: .minimize, rows: [(3, 3)], columns: columns, integer: [true])
    var options = IntegerOptions()
    options.presolve = presolve
    let outcome = try program.solve(options: options)
    #expect(outcome.stop == .infeasible)
    #expect(outcome.incumbent == nil)
    #expect(outcome.bound == nil)
  }

  @Test(arguments: [true, false])
  func `a missing fence is unbounded`(presolve: Bool) throws {
    var columns = SparseColumns()
    columns.append(objective: 1, entries: [(row: 0, value: 1)])
    let program = IntegerProgram(direction: .maximize, rows: [(1, .infinity)], columns: columns, integer: [true])
    var options = IntegerOptions()
    options.presolve = presolve
    #expect(try program.solve(options: options).stop == .unbounded)
  }

  @Test func `continuous columns stay continuous`() throws {
    var columns = SparseColumns()
    columns.append(objective: 2, entries: [(row: 0, value: 2)])
    columns.append(objective: 0.5, entries: [(row: 0, value: 1)])
    let program = IntegerProgram(
      direction: .maximize, rows: [(-.infinity, 3.5)], columns: columns, integer: [true, false])
    let outcome = try program.solve()
    #expect(outcome.incumbent?.values == [1, 1.5])
    #expect(outcome.incumbent?.objective == 2.75)
  }

  @Test func `a start that fits is in hand at once, even when nothing is searched`() throws {
    let program = knapsack(items: 60, limits: 5, seed: 3)
    let nothing = ContiguousArray<Double>(repeating: 0, count: 60)
    var options = IntegerOptions(timeLimit: 0)
    var outcome = try program.solve(start: nothing, options: options)
    #expect(outcome.stop == .timeLimit)
    #expect(outcome.startAccepted)
    #expect(outcome.incumbent == IntegerSolution(objective: 0, values: nothing))
    options.timeLimit = nil
    options.nodeLimit = 30
    outcome = try program.solve(start: nothing, options: options)
    #expect(try #require(outcome.incumbent).objective > 0)
  }

  @Test func `a start that breaks a limit, is not whole or is no number is left aside`() throws {
    let program = knapsack(items: 9, limits: 2, seed: 4)
    let best = bestByTrying(program)
    let starts: [ContiguousArray<Double>] = [
      .init(repeating: 1, count: 9), [0.5, 0, 0, 0, 0, 0, 0, 0, 0], [.nan, 0, 0, 0, 0, 0, 0, 0, 0],
    ]
    for start in starts {
      let outcome = try program.solve(start: start)
      #expect(!outcome.startAccepted)
      #expect(outcome.incumbent?.objective == best)
    }
  }

  @Test func `the best answer handed over as a start is proven and comes back`() throws {
    let program = knapsack(items: 25, limits: 4, seed: 5)
    let best = try #require(try program.solve().incumbent)
    let again = try program.solve(start: best.values)
    #expect(again.startAccepted)
    #expect(again.stop == .proven)
    #expect(again.incumbent?.objective == best.objective)
  }

  @Test func `a gap, a node limit and an interruption stop with an honest bound`() throws {
    let program = knapsack(items: 45, limits: 5, seed: 6)
    let best = try #require(try program.solve().incumbent).objective
    var options = IntegerOptions(relativeGap: 0.05)
    let close = try program.solve(options: options)
    #expect(close.stop == .gapLimit)
    let found = try #require(close.incumbent).objective
    let bound = try #require(close.bound)
    #expect(found <= best && best <= bound + 1e-6)
    #expect(bound - found <= 0.05 * found + 1e-9)

    options = IntegerOptions()
    options.nodeLimit = 3
    let short = try program.solve(options: options)
    #expect(short.stop == .nodeLimit)
    #expect(try #require(short.bound) >= best - 1e-6)

    let stopped = try program.solve(progress: { $0.nodes >= 5 && $0.incumbent != nil })
    #expect(stopped.stop == .interrupted)
    #expect(try #require(stopped.bound) >= best - 1e-6)
    #expect(stopped.incumbent != nil)
  }

  @Test func `progress reports never get worse`() throws {
    var reports: [IntegerProgress] = []
    let outcome = try knapsack(items: 40, limits: 5, seed: 8).solve(progress: {
      reports.append($0)
      return false
    })
    #expect(!reports.isEmpty)
    for (earlier, later) in zip(reports, reports.dropFirst()) {
      #expect((later.bound ?? .infinity) <= (earlier.bound ?? .infinity))
      #expect((later.incumbent ?? -.infinity) >= (earlier.incumbent ?? -.infinity))
    }
    #expect(reports.last?.incumbent == outcome.incumbent?.objective)
  }

  @Test func `an answer at least so good is wanted, or none`() throws {
    let program = knapsack(items: 9, limits: 3, seed: 9)
    let best = bestByTrying(program)
    var options = IntegerOptions()
    options.objectiveLimit = best
    #expect(try program.solve(options: options).incumbent?.objective == best)
    options.objectiveLimit = best + 1
    #expect(try program.solve(options: options).stop == .infeasible)
  }

  @Test func `a time limit is a total for root and tree`() throws {
    let program = knapsack(items: 400, limits: 40, seed: 10)
    let clock = ContinuousClock()
    let begin = clock.now
    let outcome = try program.solve(options: IntegerOptions(timeLimit: 0.5))
    #expect(outcome.stop == .timeLimit)
    #expect(outcome.bound != nil)
    #expect(begin.duration(to: clock.now) < .seconds(20))
  }

  @Test func `some columns of a master are solved as an integer program, the master stays`() throws {
    let whole = knapsack(items: 14, limits: 3, seed: 11)
    let master = try LinearProgram(direction: .maximize)
    try master.addRows(whole.rows)
    try master.addColumns(whole.columns)
    try master.solve()
    let relaxed = master.objectiveValue
    let kept: ContiguousArray<Int32> = [12, 0, 3, 5, 7, 8, 9, 2]
    let part = try master.solveInteger(columns: kept, integer: Array(repeating: true, count: kept.count))
    var columns = SparseColumns()
    for j in kept.map(Int.init) {
      let entries = (Int(whole.columns.starts[j])..<Int(whole.columns.starts[j + 1])).map {
        (row: Int(whole.columns.rows[$0]), value: whole.columns.values[$0])
      }
      columns.append(objective: whole.columns.objective[j], upper: 1, entries: entries)
    }
    let alone = IntegerProgram(
      direction: .maximize, rows: whole.rows, columns: columns, integer: Array(repeating: true, count: kept.count))
    #expect(part.incumbent?.objective == bestByTrying(alone))
    let before = master.iterations
    try master.solve()
    #expect(master.objectiveValue == relaxed && master.iterations == before)
  }
}
