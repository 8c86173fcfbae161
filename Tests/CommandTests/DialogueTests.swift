import Flexmatrix
import Foundation
import GoldenFiles
import Testing

/// What a team asks after a proposal, in the words in which it reads the answers. The team is the one that `new` starts.
@Suite("The dialogue") struct DialogueTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write("team.yaml", TeamTexts.starter)
    let found = try program.run("propose", "team.yaml", "--profile", "balanced", "--format", "json")
    try program.folder.write("proposals.json", found.output)
  }

  /// What a command prints in both languages.
  private func text(_ arguments: String...) throws -> String {
    try Language.allCases.map { language in
      let ending = try program.run(arguments + ["--lang", language.rawValue])
      #expect(ending.status == 0, "\(ending.errors)")
      return ending.output
    }.joined(separator: "\n")
  }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let ending = try program.run(arguments + ["--format", "json"])
    #expect(ending.status == 0, "\(ending.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any])
  }

  /// What `explain` prints in both languages, with time enough on a machine that does much else.
  private func explained(_ arguments: String...) throws -> String {
    try Language.allCases.map { language in
      let ending = try program.run(
        ["explain", "team.yaml", "proposals.json", "--time-limit", "5m", "--lang", language.rawValue] + arguments)
      #expect(ending.status == 0, "\(ending.errors)")
      return ending.output
    }.joined(separator: "\n")
  }

  @Test func `why somebody has a seat`() throws {
    expectGolden(try explained("--why", "an:planner@1..2"), "why.txt")
  }

  @Test func `why somebody does not have a seat, and what it would cost`() throws {
    expectGolden(try explained("--why-not", "Bo Claes:planner@3..4"), "why-not.txt")
  }

  @Test func `why somebody cannot have a seat, and what would make it possible`() throws {
    expectGolden(try explained("--why-not", "bo:chair", "--why-not", "chris:planner"), "why-not-at-all.txt")
  }

  @Test func `what does not work out, why, and the ways out`() throws {
    expectGolden(try explained(), "what-fails.txt")
  }

  @Test func `reasons as JSON name the question, the status and the price`() throws {
    let told = try object(
      "explain", "team.yaml", "proposals.json", "--why-not", "bo:planner@3..4", "--time-limit", "5m")
    let answer = try #require((told["answers"] as? [[String: Any]])?.first)
    #expect(answer["kind"] as? String == "why-not")
    #expect(answer["status"] as? String == "plan")
    let price = try #require(answer["price"] as? [String: Any])
    #expect(price["proven"] as? Bool == true)
    #expect((price["levels"] as? [Any])?.count == 5)
  }

  @Test(arguments: [
    (["--why", "ann:planner"], Int32(65), "Maybe you mean an"), (["--why-not", "an"], 64, "an"),
    (["--why", "an:planner@9..9"], 65, "9"), (["--number", "2"], 64, "There is no proposal 2; there is 1."),
  ])
  func `a question that makes no sense says what does not`(
    arguments: [String], status: Int32, says: String
  ) throws {
    let ending = try program.run(["explain", "team.yaml", "proposals.json", "--lang", "en"] + arguments)
    #expect(ending.status == status)
    #expect(ending.errors.contains(says), "\(ending.errors)")
    #expect(ending.output.isEmpty)
  }

  @Test func `pins that clash are told with what would make them possible`() throws {
    let ending = try program.run(
      "propose", "team.yaml", "--profile", "balanced", "--keep", "chris:planner", "--keep", "an:chair", "--lang", "en")
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("- Chris Maes refuses Weekly planning."), "\(ending.errors)")
    #expect(ending.errors.contains("Each of these would make it possible"), "\(ending.errors)")
    #expect(ending.errors.contains("- If Chris Maes need not stay in Weekly planning."), "\(ending.errors)")
  }

  @Test func `every absence, from what is held today and from a proposal`() throws {
    expectGolden(
      try text("stress", "team.yaml") + "\n" + text("stress", "team.yaml", "proposals.json", "--period", "2"),
      "stress.txt")
  }

  @Test func `every two absences`() throws {
    let told = try object("stress", "team.yaml", "--pairs")
    #expect((told["absences"] as? [Any])?.count == 6)
  }

  @Test func `what-ifs side by side`() throws {
    try program.folder.write(
      "scenarios.yaml",
      """
      scenarios:
        - name: An leaves in spring
          without: [{member: an, from: 2027-04-01}]
        - name: A newcomer
          members: [{id: kim, name: Kim, hours: 8, has: {planning: 3}}]
        - name: An goes on planning
          keep: [{member: an, role: planner}]
        - name: Dina plans in two hours
          members: [{id: dina, hours: 2}]
          keep: [{member: dina, role: planner}]

      """)
    expectGolden(
      try text("explore", "team.yaml", "scenarios.yaml") + "\n"
        + text("explore", "team.yaml", "scenarios.yaml", "--all"),
      "explore.txt")
  }

  @Test func `what to learn, and whom to look for`() throws {
    expectGolden(try text("train", "team.yaml") + "\n" + text("hire", "team.yaml"), "train-and-hire.txt")
  }

  @Test func `a plan that is adopted is held, and reviewed later`() throws {
    let before = program.folder.read("team.yaml")
    let adopted = try program.run("adopt", "team.yaml", "proposals.json", "--lang", "en")
    #expect(adopted.status == 0, "\(adopted.errors)")
    #expect(program.folder.read("team.before-2027-01-01.yaml") == before)
    let review = try text("review", "team.yaml")
    expectGolden(adopted.output + "\n" + review, "adopt-and-review.txt")
  }

  @Test func `fifteen statements as lights, with those of the team beside them`() throws {
    for arguments in [["--yes", "1,2,3,4,5,6,7,8", "--no", "9"], ["--by", "bo", "--no", "1"]] {
      let ending = try program.run(["check-it", "team.yaml", "--on", "2027-01-05"] + arguments)
      #expect(ending.status == 0, "\(ending.errors)")
    }
    expectGolden(try text("check-it", "team.yaml"), "check-it.txt")
  }

  @Test func `two proposals beside each other, per member and per role`() throws {
    try program.folder.write(
      "ours.yaml",
      """
      - {member: an, role: planner, from: 1, to: 4}
      - {member: bo, role: orders, from: 1, to: 4}
      - {member: chris, role: chair, from: 1, to: 4}
      - {member: dina, role: welcome, from: 1, to: 4}

      """)
    expectGolden(
      try text("compare", "team.yaml", "proposals.json", "ours.yaml") + "\n"
        + text("compare", "team.yaml", "proposals.json", "ours.yaml", "--by", "role"),
      "compare.txt")
    let told = try object("compare", "team.yaml", "proposals.json", "ours.yaml", "--lang", "en")
    let entries = try #require(told["proposals"] as? [[String: Any]])
    #expect(entries.map { $0["name"] as? String } == ["balanced", "made by hand"])
    #expect((told["roles"] as? [Any])?.isEmpty == false)
  }

  @Test func `which two proposals are meant is asked for in words, and nothing is guessed`() throws {
    let found = try program.run(
      "propose", "team.yaml", "--profile", "balanced", "--profile", "steady", "--profile", "fit", "--format", "json")
    try program.folder.write("three.json", found.output)
    for (arguments, says) in [
      (["proposals.json"], "proposals.json has one proposal.\nGive a second file"),
      (["three.json"], "three.json has 3 proposals: 1 balanced"),
      (["three.json", "--profile", "steady"], "Say which two: name --profile twice"),
      (["three.json", "--profile", "steady", "--profile", "growth"], "has no proposal for growth"),
      (["three.json", "--number", "1", "--number", "4"], "There is no proposal 4; there are 3."),
      (["three.json", "proposals.json"], "three.json: The file has several proposals"),
    ] {
      let ending = try program.run(["compare", "team.yaml", "--lang", "en"] + arguments)
      #expect(ending.status == 64 && ending.output.isEmpty)
      #expect(ending.errors.contains(says), "\(ending.errors)")
    }
    for arguments in [
      ["three.json", "--profile", "steady", "--profile", "balanced"], ["three.json", "--number", "3", "--number", "1"],
      ["three.json", "proposals.json", "--profile", "balanced"],
    ] {
      let ending = try program.run(["compare", "team.yaml", "--lang", "en"] + arguments)
      #expect(ending.status == 0, "\(ending.errors)")
    }
  }

  @Test func `what is wrong in two proposal files is told at once`() throws {
    try program.folder.write("a.yaml", "[{member: ann, role: planner, from: 1, to: 4}]")
    try program.folder.write("b.yaml", "[{member: an, role: planer, from: 1, to: 4}]")
    let ending = try program.run("compare", "team.yaml", "a.yaml", "b.yaml", "--lang", "en")
    #expect(ending.status == 65 && ending.output.isEmpty)
    #expect(ending.errors.contains("ann") && ending.errors.contains("planer"), "\(ending.errors)")
    let missing = try program.run("compare", "team.yaml", "none.json", "neither.json", "--lang", "en")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("none.json") && missing.errors.contains("neither.json"))
  }

  @Test func `proposals that differ in a tenth of the seats at least`() throws {
    let ending = try program.run(
      "propose", "team.yaml", "--profile", "balanced", "--more", "2", "--format", "json", "--lang", "en")
    #expect(ending.status == 0)
    let proposals = try JSONDecoder().decode(ProposalDocument.self, from: Data(ending.output.utf8)).proposals
    #expect(proposals.count == 3, "\(ending.errors)")
    for (index, proposal) in proposals.enumerated() {
      for other in proposals[..<index] {
        let (first, second) = (cells(other), cells(proposal))
        let common = first.intersection(second).count
        #expect(10 * common <= 9 * max(first.count, second.count))
      }
    }
  }

  @Test func `the line between the lowest wellbeing and the team's total leaves JSON as it is`() throws {
    let text = try program.run("propose", "team.yaml", "--profile", "balanced", "--trade-off", "--lang", "en")
    #expect(text.status == 0)
    #expect(text.output.contains("The lowest wellbeing, and the team as a whole"), "\(text.output)")
    let json = try program.run(
      "propose", "team.yaml", "--profile", "balanced", "--trade-off", "--format", "json", "--lang", "en")
    #expect(json.errors.contains("The lowest wellbeing, and the team as a whole"))
    let first = try JSONDecoder().decode(ProposalDocument.self, from: Data(json.output.utf8)).proposals
    let plain = try #require(program.folder.read("proposals.json"))
    let second = try JSONDecoder().decode(ProposalDocument.self, from: Data(plain.utf8)).proposals
    #expect(first.map(\.seats) == second.map(\.seats))
  }

  private func cells(_ proposal: Proposal) -> Set<ProposedSeat> {
    Set(
      proposal.seats.flatMap { seat in
        (seat.from...seat.to).map {
          ProposedSeat(member: seat.member, role: seat.role, seat: seat.seat, from: $0, to: $0)
        }
      })
  }
}
