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

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends the search; the best so far is printed, marked as such`(signal: Int32) throws {
    try generate(12, 24, 6)
    let terminal = try TestTerminal()
    let running = try program.start(["propose", "team.yaml", "--profile", "balanced"], terminal: terminal)
    let hasBegun = terminal.wait(for: "Searching")
    terminal.drain()
    kill(running.process.processIdentifier, signal)
    let ending = try running.ending()
    #expect(hasBegun)
    #expect(ending.status == 0)
    #expect(ending.output.contains("You stopped the search. This is the best plan so far."))
  }

  @Test func `a time limit that is too short for a proof ends with a plan that is not called optimal`() throws {
    try generate(12, 24, 4)
    let ending = try program.run("propose", "team.yaml", "--time-limit", "0.000001", "--format", "json")
    #expect(ending.status == 0)
    #expect(ending.output.contains("\"status\": \"feasible\""))
    #expect(!ending.output.contains("optimal"))
  }

  @Test func `a time limit that is too short for any plan ends with 75 and nothing on standard output`() throws {
    try program.folder.write("team.yaml", Self.puzzle)
    let ending = try program.run("propose", "team.yaml", "--time-limit", "0.000001")
    #expect(ending.status == 75)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("--time-limit"))
    #expect(try program.run("propose", "team.yaml", "--profile", "fit").status == 0)
  }

  /// A team whose pins and limit of changes leave few plans: a first plan has to be searched for.
  private static let puzzle = """
    team: Puzzle
    language: en
    horizon: {start: 2027-01-01, periods: 2, months: 3}
    settings: {max-changes: 1}
    members:
      - {id: an, hours: 8, has: {planning: 3, stock: 3}}
      - {id: bo, hours: 8, has: {planning: 3, stock: 3}}
      - {id: cé, hours: 8, has: {planning: 3, stock: 3}}
    roles:
      - {id: planner, hours: 3, needs: {planning: 3}}
      - {id: stock, hours: 3, needs: {stock: 3}}
      - {id: keys, hours: 1}
    keep:
      - {member: an, role: planner, from: 2}
      - {member: bo, role: stock, from: 1}

    """
}
