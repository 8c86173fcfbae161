import Foundation
import CGLPK
import Testing

@testable import LinearProgramming

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// GLPK's own failures are caught: the process lives, the program is dead, nothing leaks.
@Suite(.serialized) struct FaultTests {
  func tiny() throws -> LinearProgram {
    let program = try LinearProgram(direction: .maximize)
    try program.addRows([(-.infinity, 4)])
    var columns = SparseColumns()
    columns.append(objective: 1, entries: [(row: 0, value: 1)])
    try program.addColumns(columns)
    return program
  }

  @Test func `a failure inside GLPK kills every program of the thread, and new ones live`() throws {
    let first = try tiny()
    let second = try tiny()
    #expect(cglpk_provoke_fault().code == CGLPK_FAULT)
    for program in [first, second] {
      #expect {
        try program.solve()
      } throws: { error in
        guard case .dead(let fault) = error as? LinearProgramError else { return false }
        return fault.message.contains("provoked for a test")
      }
      #expect(program.isDead)
      #expect(program.columnCount == 1)
    }
    let third = try tiny()
    #expect(try third.solve() == .optimal)
    #expect(!third.isDead)
  }

  @Test func `a failure deep in the tree keeps the best solution found before it`() throws {
    let whole = knapsack(items: 40, limits: 5, seed: 12)
    let program = try LinearProgram(direction: .maximize)
    try program.addRows(whole.rows)
    try program.addColumns(whole.columns)
    var fault: LinearProgramFault?
    do throws(LinearProgramError) {
      _ = try program.solveInteger(
        columns: nil, kinds: .init(repeating: 1, count: 40), start: .init(repeating: 0, count: 40),
        options: IntegerOptions(), progress: nil, faultAtNode: 30)
    } catch {
      if case .fault(let caught) = error { fault = caught }
    }
    #expect(program.isDead)
    #expect(try #require(fault?.incumbent).objective > 0)
    #expect(try #require(fault?.message).contains("provoked for a test"))
  }

  @Test func `reaching the memory limit while building is an error, not an end`() throws {
    try GLPKEnvironment.withEnvironment(memoryLimit: 1) {
      let program = try LinearProgram(direction: .minimize)
      #expect {
        for _ in 0..<200 { try program.addRows(Array(repeating: (0, 1), count: 1000)) }
      } throws: { error in
        guard case .fault(let fault) = error as? LinearProgramError else { return false }
        return fault.message.contains("memory")
      }
      #expect(program.isDead)
    }
    #expect(try tiny().solve() == .optimal)
  }

  @Test func `reaching the memory limit in the middle of a search is an error, not an end`() throws {
    let whole = knapsack(items: 300, limits: 30, seed: 13)
    GLPKEnvironment.withEnvironment(memoryLimit: 2) { () -> Void in
      #expect {
        _ = try whole.solve(options: IntegerOptions(timeLimit: 60))
      } throws: { error in
        guard case .fault = error as? LinearProgramError else { return false }
        return true
      }
    }
  }

  @Test func `thousands of faults leave no memory behind`() async {
    // In a process of its own, where no other test uses memory.
    await #expect(processExitsWith: .success) {
      func round() throws {
        let program = try FaultTests().tiny()
        #expect(cglpk_provoke_fault().code == CGLPK_FAULT)
        #expect(throws: LinearProgramError.self) { try program.values() }
      }
      for _ in 0..<300 { try round() }
      let before = residentPages()
      for _ in 0..<3000 { try round() }
      #expect(!GLPKEnvironment.isOpen)
      #expect(residentPages() - before < 512)
    }
  }

  @Test func `threads that end without a word leave no memory behind`() async {
    await #expect(processExitsWith: .success) {
      func round() {
        runOnThread {
          let program = try? LinearProgram(direction: .minimize)
          _ = try? program?.addRows([(0, 1)])
          _ = try? program?.solve()
          _ = cglpk_provoke_fault()
        }
      }
      for _ in 0..<100 { round() }
      let before = residentPages()
      for _ in 0..<1000 { round() }
      #expect(residentPages() - before < 512)
    }
  }

  @Test func `the environment goes with the last program, or with the outermost user`() throws {
    do {
      let program = try tiny()
      try program.solve()
      #expect(GLPKEnvironment.memoryInUse > 0)
    }
    #expect(!GLPKEnvironment.isOpen)
    try GLPKEnvironment.withEnvironment {
      try GLPKEnvironment.withEnvironment { _ = try tiny() }
      #expect(GLPKEnvironment.isOpen)
      #expect(GLPKEnvironment.memoryInUse == 0)
    }
    #expect(!GLPKEnvironment.isOpen)
  }
}

/// Pages of memory the process has in use; 0 where the system does not say.
private func residentPages() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 128)
  guard fgets(&line, 128, file) != nil else { return 0 }
  let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
    separator: " ")
  return words.count > 1 ? Int(words[1]) ?? 0 : 0
}
