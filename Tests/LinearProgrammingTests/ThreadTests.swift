import LinearProgramming
import Synchronization
import Testing

/// GLPK keeps to its thread, and threads do not disturb each other.
@Suite struct ThreadTests {
  @Test func `two threads at the same time agree with one after the other`() throws {
    let programs = (0..<8).map { knapsack(items: 30, limits: 4, seed: UInt64(100 + $0)) }
    let inTurn = try programs.map { try $0.solve() }
    let together = Mutex([Int: IntegerOutcome]())
    runOnThreads(
      (0..<2).map { half in
        {
          for k in stride(from: half, to: programs.count, by: 2) {
            if let outcome = try? programs[k].solve() { together.withLock { $0[k] = outcome } }
          }
        }
      })
    for k in programs.indices { #expect(together.withLock { $0[k] } == inTurn[k]) }
  }

  @Test func `a program is refused on another thread and still works on its own`() throws {
    let program = try LinearProgram(direction: .minimize)
    try program.addRows([(0, 1)])
    nonisolated(unsafe) let borrowed = program
    let error = Mutex<LinearProgramError?>(nil)
    runOnThread {
      do throws(LinearProgramError) {
        try borrowed.addRows([(0, 1)])
      } catch let caught {
        error.withLock { $0 = caught }
      }
    }
    #expect(error.withLock { $0 } == .wrongThread)
    #expect(program.rowCount == 1)
    #expect(try program.solve() == .optimal)
  }

  @Test func `a program let go of on another thread is taken back by its own`() throws {
    for _ in 0..<50 {
      var program: LinearProgram? = try LinearProgram(direction: .minimize)
      try program?.addRows([(0, 1)])
      let handed = Mutex<Unmanaged<LinearProgram>?>(program.map { Unmanaged.passRetained($0) })
      program = nil
      runOnThread { handed.withLock { $0?.release() } }
    }
    #expect(GLPKEnvironment.isOpen)
    GLPKEnvironment.withEnvironment {}
    #expect(!GLPKEnvironment.isOpen)
  }

  @Test func `a new program lives on when the last old one was let go of on another thread`() {
    let outcome = Mutex<(isOpen: Bool, status: Result<LPStatus, LinearProgramError>)?>(nil)
    runOnThread {
      do throws(LinearProgramError) {
        var old: LinearProgram? = try LinearProgram(direction: .minimize)
        let handed = Mutex<Unmanaged<LinearProgram>?>(old.map { Unmanaged.passRetained($0) })
        old = nil
        runOnThread { handed.withLock { $0?.release() } }
        let new = try LinearProgram(direction: .minimize)
        let isOpen = GLPKEnvironment.isOpen
        try new.addRows([(0, 1)])
        let status = try new.solve()
        outcome.withLock { $0 = (isOpen, .success(status)) }
      } catch {
        outcome.withLock { $0 = (false, .failure(error)) }
      }
    }
    #expect(outcome.withLock { $0?.isOpen } == true)
    #expect(outcome.withLock { $0?.status } == .success(.optimal))
  }

  @Test func `a callback cannot use programs of its thread`() throws {
    let whole = knapsack(items: 30, limits: 4, seed: 14)
    let other = try LinearProgram(direction: .minimize)
    try other.addRows([(0, 1)])
    var refusals = 0
    let outcome = try whole.solve(progress: { _ in
      do throws(LinearProgramError) { try other.solve() } catch { if error == .busy { refusals += 1 } }
      do throws(LinearProgramError) {
        _ = try LinearProgram(direction: .minimize)
      } catch {
        if error == .busy { refusals += 1 }
      }
      return false
    })
    #expect(outcome.stop == .proven)
    #expect(refusals >= 2)
    #expect(try other.solve() == .optimal)
  }

  @Test func `a program let go of inside a callback goes when the search is over`() throws {
    let whole = knapsack(items: 30, limits: 4, seed: 15)
    var other: LinearProgram? = try LinearProgram(direction: .minimize)
    try other?.addRows([(0, 1)])
    let outcome = try whole.solve(progress: { _ in
      other = nil
      return false
    })
    #expect(outcome.stop == .proven)
    #expect(!GLPKEnvironment.isOpen)
    #expect(other == nil)
  }

  @Test func `GLPK is silent unless somebody listens`() throws {
    var heard: [String] = []
    try GLPKEnvironment.withEnvironment(messages: { heard.append($0) }) {
      _ = try knapsack(items: 20, limits: 3, seed: 16).solve()
    }
    #expect(heard.contains { $0.contains("Integer optimization begins") })
    let before = heard.count
    _ = try knapsack(items: 20, limits: 3, seed: 16).solve()
    #expect(heard.count == before)
  }

  @Test func `a long linear program can be stopped by question, time and iterations`() throws {
    let big = knapsack(items: 4000, limits: 300, seed: 17)
    let program = try LinearProgram(direction: .maximize)
    try program.addRows(big.rows)
    try program.addColumns(big.columns)
    #expect(try program.solve(timeLimit: 0) == .timeLimit)
    #expect(try program.solve(iterationLimit: 3) == .iterationLimit)
    #expect(program.iterations <= 3)
    var asked = 0
    let status = try program.solve(shouldStop: {
      asked += 1
      return true
    })
    #expect(asked == 0 ? status == .optimal : status == .interrupted)
    #expect(try program.solve() == .optimal)
  }
}
