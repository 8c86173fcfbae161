import Flexmatrix
import Foundation
import Testing

@Suite("Proposing")
struct ProposeTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write("team.yaml", TeamTexts.small)
  }

  private func document(_ arguments: String...) throws -> ProposalDocument {
    let ending = try program.run(["propose", "team.yaml", "--format", "json"] + arguments)
    #expect(ending.status == 0, "\(ending.errors)")
    return try JSONDecoder().decode(ProposalDocument.self, from: Data(ending.output.utf8))
  }

  @Test func `text goes to standard output and nothing else to standard error`() throws {
    let ending = try program.run("propose", "team.yaml", "--profile", "balanced")
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.contains("An Peeters"))
    #expect(!ending.output.contains("\u{1B}"))
  }

  @Test func `the JSON has exactly the agreed keys`() throws {
    let ending = try program.run("propose", "team.yaml", "--format", "json", "--profile", "steady")
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any])
    #expect(Set(value.keys) == ["team", "periods", "proposals"])
    let proposal = try #require((value["proposals"] as? [[String: Any]])?.first)
    #expect(Set(proposal.keys) == ["profile", "seats", "measures", "members", "search"])
    let seat = try #require((proposal["seats"] as? [[String: Any]])?.first)
    #expect(Set(seat.keys) == ["member", "role", "seat", "from", "to", "acting"])
    let search = try #require(proposal["search"] as? [String: Any])
    #expect(Set(search.keys) == ["status", "bound", "gap", "seconds"])
  }

  @Test func `only the profiles asked for are proposed, each once`() throws {
    let found = try document("--profile", "fit", "--profile", "fit")
    #expect(found.proposals.map(\.profile) == [.fit])
  }

  @Test func `the same team gives the same proposals`() throws {
    let first = try document("--profile", "balanced").proposals.map(\.seats)
    #expect(try document("--profile", "balanced").proposals.map(\.seats) == first)
  }

  @Test func `a member who leaves has no seat`() throws {
    let found = try document("--profile", "balanced", "--without", "an")
    let proposal = try #require(found.proposals.first)
    #expect(!proposal.seats.contains { $0.member == "an" })
    #expect(proposal.members.map(\.member) == ["bo"])
  }

  @Test func `an absent member has no seat while away`() throws {
    let found = try document("--profile", "balanced", "--absent", "an@2027-01-01..2027-03-31")
    #expect(try #require(found.proposals.first).seats.allSatisfy { $0.member != "an" || $0.from == 2 })
  }

  @Test(arguments: [
    ["--absent", "an@2027-04-01..2027-04-20"], ["--absent", "an@2030-01-01..2030-12-31"],
    ["--without", "an@2030-01-01"],
  ])
  func `days that change nothing are told`(whatIf: [String]) throws {
    let ending = try program.run(["propose", "team.yaml", "--profile", "fit"] + whatIf)
    #expect(ending.status == 0)
    #expect(ending.errors.contains(whatIf.joined(separator: " ") + " changes nothing"))
  }

  @Test func `a joiner takes part`() throws {
    try program.folder.write("zoë.yaml", "id: zoë\nhours: 6\nhas: {planning: 3, stock: 3}\n")
    let found = try document("--profile", "balanced", "--join", "zoë.yaml", "--without", "an", "--without", "bo")
    #expect(try #require(found.proposals.first).members.map(\.member) == ["zoë"])
  }

  @Test func `pinned seats are kept and forbidden ones are not taken`() throws {
    let found = try document("--profile", "balanced", "--keep", "bo:planner@2", "--forbid", "an:planner@1")
    let seats = try #require(found.proposals.first).seats
    #expect(seats.contains { $0.member == "bo" && $0.role == "planner" && $0.from <= 2 && $0.to >= 2 })
    #expect(!seats.contains { $0.member == "an" && $0.role == "planner" && $0.from == 1 })
  }

  @Test func `pins that nobody can keep end with 65 and the facts that clash`() throws {
    try program.folder.write("team.yaml", TeamTexts.small.replacing("hours: 3,", with: "hours: 6,"))
    let ending = try program.run("propose", "team.yaml", "--keep", "bo:stock", "--keep", "bo:planner")
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("Bo Maes"))
  }

  @Test func `a pin of a member who is never there ends with 65 and the facts that clash`() throws {
    let ending = try program.run("propose", "team.yaml", "--without", "an", "--keep", "an:planner")
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("An Peeters"))
  }

  @Test func `a role nobody can cover is said first, and the exit code is 0`() throws {
    try program.folder.write(
      "team.yaml", TeamTexts.small.replacing("{stock: 3}}\ncurrent", with: "{magic: 4}}\ncurrent"))
    let ending = try program.run("propose", "team.yaml", "--profile", "balanced")
    #expect(ending.status == 0)
    let uncovered = try #require(ending.output.range(of: "Stock: 1 holder missing"))
    let table = try #require(ending.output.range(of: "Who takes what"))
    #expect(uncovered.lowerBound < table.lowerBound)
  }

  @Test func `every form is written to the folder`() throws {
    let ending = try program.run("propose", "team.yaml", "--profile", "balanced", "-o", "answer", "--quiet")
    #expect(ending.status == 0)
    #expect(
      program.folder.names(in: "answer") == [
        "calendar", "proposals.csv", "proposals.json", "proposals.txt", "proposals.xlsx", "report.html",
      ])
    #expect(program.folder.names(in: "answer/calendar") == ["an.ics", "bo.ics", "team.ics"])
    #expect(program.folder.names() == ["answer", "team.yaml"])
  }

  @Test func `other files in the folder stay, and a file in its place is left alone`() throws {
    try FileManager.default.createDirectory(
      at: program.folder.url.appendingPathComponent("answer"), withIntermediateDirectories: true)
    try program.folder.write("answer/notes.txt", "ours")
    #expect(try program.run("propose", "team.yaml", "--profile", "fit", "-o", "answer").status == 0)
    #expect(program.folder.read("answer/notes.txt") == "ours")
    try program.folder.write("taken", "ours")
    let ending = try program.run("propose", "team.yaml", "--profile", "fit", "-o", "taken")
    #expect(ending.status == 66)
    #expect(program.folder.read("taken") == "ours")
    #expect(program.folder.names() == ["answer", "taken", "team.yaml"])
  }

  @Test func `the language follows the option, then the file, then the locale`() throws {
    #expect(try program.run("check", "team.yaml", "--lang", "nl").output.contains("vandaag"))
    #expect(try program.run("check", "team.yaml").output.contains("today"))
    try program.folder.write("team.yaml", TeamTexts.small.replacing("language: en\n", with: ""))
    var dutch = program
    dutch.environment = ["LC_ALL": "nl_BE.UTF-8"]
    #expect(try dutch.run("check", "team.yaml").output.contains("vandaag"))
    #expect(try program.run("check", "team.yaml").output.contains("today"))
  }
}
