import Foundation
import Testing

@Suite("Stopping a search")
struct InterruptionTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.run(
      "generate", "--members", "12", "--roles", "24", "--periods", "6", "--seed", "3", "-o", "team.yaml")
  }

  @Test func `Ctrl-C prints the best proposal so far, marked as such`() throws {
    let running = try program.start(["propose", "team.yaml", "--profile", "balanced"])
    Thread.sleep(forTimeInterval: 20)
    running.process.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("You stopped the search"))
  }

  @Test func `a time limit that is too short for any answer ends with 75 and nothing on standard output`() throws {
    let ending = try program.run("propose", "team.yaml", "--time-limit", "0.000001")
    #expect(ending.status == 75)
    #expect(ending.output.isEmpty)
    #expect(!ending.errors.isEmpty)
  }
}
