import Testing

@Suite("Verifying, reporting and converting")
struct VerifyTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write("team.yaml", TeamTexts.small)
  }

  @Test func `what propose writes keeps every rule`() throws {
    let proposed = try program.run("propose", "team.yaml", "--format", "json")
    try program.folder.write("proposals.json", proposed.output)
    let ending = try program.run("verify", "team.yaml", "proposals.json")
    #expect(ending.status == 0, "\(ending.output)")
  }

  @Test func `a hand-made proposal that breaks a rule is told in words, with 65`() throws {
    try program.folder.write("ours.yaml", "- {member: an, role: stock, from: 1, to: 2}\n")
    let ending = try program.run("verify", "team.yaml", "ours.yaml")
    #expect(ending.status == 65)
    #expect(ending.output.contains("An Peeters"))
    #expect(ending.output.contains("[competence]"))
    let json = try program.run("verify", "team.yaml", "ours.yaml", "--format", "json")
    #expect(json.status == 65)
    #expect(json.output.contains("\"rule\" : \"competence\""))
  }

  @Test func `the page and the calendar are written, but not of a proposal that breaks a rule`() throws {
    try program.folder.write("ours.yaml", "- {member: an, role: planner, from: 1, to: 2}\n")
    #expect(try program.run("report", "team.yaml", "ours.yaml", "-o", "pages").status == 0)
    #expect(program.folder.names(in: "pages") == ["calendar", "report.html"])
    try program.folder.write("broken.yaml", "- {member: an, role: stock, from: 1, to: 2}\n")
    #expect(try program.run("report", "team.yaml", "broken.yaml", "-o", "broken").status == 65)
    #expect(program.folder.names(in: "broken").isEmpty)
  }

  @Test(arguments: ["other.yaml", "other.xlsx", "other"])
  func `a team goes to another form and back without loss`(form: String) throws {
    #expect(try program.run("convert", "team.yaml", "team.json").status == 0)
    #expect(try program.run("convert", "team.json", form).status == 0)
    #expect(try program.run("check", form).output == program.run("check", "team.yaml").output)
    #expect(try program.run("convert", form, "again.json").status == 0)
    #expect(program.folder.read("team.json") == program.folder.read("again.json"))
  }

  @Test func `a target that is there already, or of no known form, is wrong use`() throws {
    #expect(try program.run("convert", "team.yaml", "team.yaml").status == 64)
    #expect(try program.run("convert", "team.yaml", "team.docx").status == 64)
    #expect(program.folder.read("team.yaml") == TeamTexts.small)
  }
}
