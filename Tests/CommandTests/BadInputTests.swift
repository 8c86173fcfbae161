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

  @Test func `every wrong wish or question on the command line is told at once`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    try program.folder.write("seats.yaml", "[{member: an, role: planner, from: 1, to: 2}]")
    let wishes = try program.run(
      "propose", "team.yaml", "--without", "zoltan", "--keep", "an:planer", "--forbid", "bo:stock@1..9", "--lang", "en")
    #expect(wishes.status == 65 && wishes.output.isEmpty)
    for text in ["no member “zoltan”.\nName a member as the team file does", "Maybe you mean planner", "1..9"] {
      #expect(wishes.errors.contains(text), "\(wishes.errors)")
    }
    let questions = try program.run(
      "explain", "team.yaml", "seats.yaml", "--why", "am:planner", "--why-not", "an:stok", "--why-not", "an:stok",
      "--lang", "nl")
    #expect(questions.status == 65 && questions.output.isEmpty)
    #expect(
      questions.errors.contains("“am”") && questions.errors.split(separator: "stok").count == 2, "\(questions.errors)")
    let joiners = try program.run(
      "propose", "team.yaml", "--join", "kim.yaml", "--join", "lou.yaml", "--keep", "kim:planner", "--forbid", "an:stok"
    )
    #expect(joiners.status == 66)
    #expect(joiners.errors.contains("kim.yaml") && joiners.errors.contains("lou.yaml"))
    #expect(joiners.errors.contains("stok") && !joiners.errors.contains("“kim”"), "\(joiners.errors)")
  }

  @Test func `an empty file, or another one than is asked for, is told with what to do`() throws {
    try program.folder.write("team.yaml", TeamTexts.small)
    try program.folder.write("empty.yaml", "# nothing yet\n")
    try program.folder.write("seats.yaml", "proposals: [{seats: []}]")
    for (arguments, says) in [
      (["explain", "team.yaml", "empty.yaml"], "flexmatrix propose team.yaml --format json"),
      (["explore", "team.yaml", "empty.yaml"], "flexmatrix help explore"),
      (["propose", "team.yaml", "--join", "empty.yaml"], "id: kim"),
      (["check", "empty.yaml"], "flexmatrix new"),
      (["explain", "team.yaml", "team.yaml"], "This is a team file; a file of proposals is asked for here."),
      (["explore", "team.yaml", "team.yaml"], "This is a team file; a file of what-ifs is asked for here."),
      (["adopt", "seats.yaml", "team.yaml"], "This is a file of proposals; a team file is asked for here."),
      (["propose", "team.yaml", "--join", "team.yaml"], "a file of one who joins is asked for here."),
    ] {
      let ending = try program.run(arguments + ["--lang", "en"])
      #expect(ending.status == 65 && ending.output.isEmpty)
      #expect(ending.errors.contains(says) && ending.errors.contains("One problem in"), "\(ending.errors)")
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
