import Testing

@Suite("Bad input")
struct BadInputTests {
  let program: Program

  init() throws { program = try Program() }

  @Test(arguments: TeamTexts.bad.indices)
  func `bad input ends with 65, says what is wrong and writes nothing`(index: Int) throws {
    let bad = TeamTexts.bad[index]
    try program.folder.write("team.yaml", bad.text)
    let ending = try program.run("propose", "team.yaml", "-o", "answer")
    #expect(ending.status == 65, "\(bad.kind)")
    #expect(ending.output.isEmpty, "\(bad.kind)")
    #expect(ending.errors.contains("team.yaml:"), "\(bad.kind): \(ending.errors)")
    #expect(program.folder.names() == ["team.yaml"], "\(bad.kind)")
  }

  @Test func `every problem is told at once, each with its line`() throws {
    let text =
      TeamTexts.small.replacing("planning: 3}}", with: "planning: 9}}") + "budgt: 1\n"
      + "keep: [{member: ann, role: planner}]\n"
    try program.folder.write("team.yaml", text)
    let ending = try program.run("check", "team.yaml")
    #expect(ending.status == 65)
    for line in ["team.yaml:5:", "team.yaml:13:", "team.yaml:14:"] {
      #expect(ending.errors.contains(line), "\(ending.errors)")
    }
  }

  @Test func `a file that is not there ends with 66`() throws {
    for command in ["check", "propose", "export"] {
      let ending = try program.run(command, "nobody.yaml")
      #expect(ending.status == 66, "\(command)")
      #expect(ending.errors.contains("nobody.yaml"))
      #expect(ending.output.isEmpty)
    }
  }

  @Test func `a name that is empty is no file and no folder`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    #expect(try program.run("check", "").status == 66)
    let ending = try program.run("propose", "team.yaml", "-o", "")
    #expect(ending.status == 66)
    #expect(program.folder.names() == ["team.yaml"])
  }

  @Test func `a folder without tables is told in one sentence, with the file that may be meant`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    let ending = try program.run("check", ".")
    #expect(ending.status == 65)
    #expect(ending.errors.contains("team.yaml"))
    #expect(ending.errors.contains("One problem"))
  }

  @Test func `a proposal or a joiner that is not there ends with 66`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    #expect(try program.run("verify", "team.yaml", "nothing.json").status == 66)
    #expect(try program.run("propose", "team.yaml", "--join", "nobody.yaml").status == 66)
  }

  @Test(arguments: [
    ["propose"], ["propose", "team.yaml", "--profile", "fastest"], ["propose", "team.yaml", "--time-limit", "soon"],
    ["propose", "team.yaml", "--time-limit", "-3"], ["propose", "team.yaml", "--gap", "200%"],
    ["propose", "team.yaml", "--format", "pdf"], ["propose", "team.yaml", "--lang", "fr"],
    ["propose", "team.yaml", "--no-such-option"], ["nonsense"], ["generate", "--members", "0"],
    ["propose", "team.yaml", "--absent", "an"], ["propose", "team.yaml", "--keep", "an"],
    ["propose", "team.yaml", "--without", "an@tomorrow"],
  ])
  func `wrong use ends with 64`(arguments: [String]) throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    let ending = try program.run(arguments)
    #expect(ending.status == 64, "\(arguments): \(ending.errors)")
    #expect(ending.output.isEmpty)
  }

  @Test(arguments: [
    (["--without", "am"], "an"), (["--keep", "an:planer"], "planner"), (["--forbid", "an:stok@1"], "stock"),
    (["--absent", "boo@2027-01-01..2027-02-01"], "bo"), (["--keep", "an:planner@1..9"], "1..2"),
  ])
  func `a what-if with an unknown name or period ends with 65 and what there is`(
    options: [String], nearest: String
  ) throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    let ending = try program.run(["propose", "team.yaml"] + options)
    #expect(ending.status == 65)
    #expect(ending.errors.contains(nearest), "\(ending.errors)")
  }

  @Test func `a joiner with problems ends with 65 and every one of them`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    try program.folder.write("joiner.yaml", "id: zoë\nhours: many\nlikes: [planer]\n")
    let ending = try program.run("propose", "team.yaml", "--join", "joiner.yaml")
    #expect(ending.status == 65)
    #expect(ending.errors.contains("joiner.yaml:2:"))
    #expect(ending.errors.contains("joiner.yaml:3:"))
    #expect(ending.errors.contains("planner"))
  }
}
