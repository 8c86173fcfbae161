import Foundation
import Testing

@Suite("Stopping a search", .serialized)
struct InterruptionTests {
  let program: Program

  init() throws { program = try Program() }

  private func generate(_ members: Int, _ roles: Int, _ periods: Int) throws {
    try program.run(
      "generate", "--members", String(members), "--roles", String(roles), "--periods", String(periods), "--seed", "3",
      "-o", "team.yaml")
  }

  @Test func `Ctrl-C ends the search: the best so far, marked as such, or a word that there is none`() throws {
    try generate(12, 24, 6)
    let running = try program.start(["propose", "team.yaml", "--profile", "balanced"])
    Thread.sleep(forTimeInterval: 10)
    running.process.interrupt()
    running.process.interrupt()
    let ending = try running.ending()
    if ending.status == 0 {
      #expect(ending.output.contains("You stopped the search. This is the best plan so far."))
    } else {
      #expect(ending.status == 75)
      #expect(ending.output.isEmpty)
      #expect(ending.errors.contains("You stopped the search before there was a first plan."))
    }
  }

  @Test func `a time limit that is too short for a proof ends with a plan, or with 75 and nothing on standard output`()
    throws
  {
    try generate(12, 24, 4)
    let ending = try program.run("propose", "team.yaml", "--time-limit", "0.000001", "--format", "json")
    if ending.status == 0 {
      #expect(ending.output.contains("feasible"))
      #expect(!ending.output.contains("optimal"))
    } else {
      #expect(ending.status == 75)
      #expect(ending.output.isEmpty)
      #expect(!ending.errors.isEmpty)
    }
  }
}
