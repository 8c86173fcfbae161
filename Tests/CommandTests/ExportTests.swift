import Testing

@Suite("Exporting the integer program")
struct ExportTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write("team.yaml", TeamTexts.small)
  }

  @Test func `the first level is written as MPS unless told otherwise`() throws {
    let ending = try program.run("export", "team.yaml")
    #expect(ending.status == 0)
    for section in ["NAME", "ROWS", "COLUMNS", "RHS", "ENDATA"] { #expect(ending.output.contains(section)) }
    #expect(try program.run("export", "team.yaml", "--level", "covered").output == ending.output)
  }

  @Test func `a later level holds the values of those before it`() throws {
    let free = try program.run("export", "team.yaml", "--format", "lp", "--level", "team")
    #expect(free.status == 0)
    #expect(!free.output.contains("uncovered.planner.1 = 0"))
    let ending = try program.run(
      "export", "team.yaml", "--format", "lp", "--level", "team", "--fix", "covered=0,competent=0", "-o", "team.lp")
    #expect(ending.status == 0)
    #expect(ending.output.isEmpty)
    #expect(program.folder.read("team.lp")?.contains("uncovered.planner.1 = 0") == true)
  }

  @Test(arguments: [["--level", "9"], ["--level", "best"], ["--fix", "covered"], ["--level", "thin"]])
  func `a level that the profile does not have is wrong use`(options: [String]) throws {
    #expect(try program.run(["export", "team.yaml"] + options).status == 64)
  }
}
