import Testing

@Suite("Starting a team")
struct StartingTests {
  let program: Program

  init() throws { program = try Program() }

  @Test(arguments: ["nl", "en"])
  func `a new team file is a good one`(language: String) throws {
    #expect(try program.run("new", "team.yaml", "--lang", language).status == 0)
    let ending = try program.run("check", "team.yaml")
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty, "\(ending.errors)")
    #expect(program.folder.read("team.yaml")?.contains("language: \(language)") == true)
  }

  @Test func `a workbook is started without a name or with one`() throws {
    #expect(try program.run("new", "--xlsx").status == 0)
    #expect(try program.run("check", "team.xlsx").status == 0)
    #expect(try program.run("new", "--xlsx", "ours.xlsx", "--lang", "nl").status == 0)
    #expect(try program.run("new", "--xlsx", "ours.yaml").status == 64)
    #expect(program.folder.names() == ["ours.xlsx", "team.xlsx"])
  }

  @Test func `a file that is there already stays as it is`() throws {
    try program.folder.write("team.yaml", "ours")
    let ending = try program.run("new", "team.yaml")
    #expect(ending.status == 64)
    #expect(ending.errors.contains("--force"))
    #expect(program.folder.read("team.yaml") == "ours")
    #expect(try program.run("new", "team.yaml", "--force").status == 0)
    #expect(program.folder.read("team.yaml") != "ours")
  }

  @Test func `the same seed gives the same team`() throws {
    let first = try program.run("generate", "--seed", "7")
    let second = try program.run("generate", "--seed", "7")
    let other = try program.run("generate", "--seed", "8")
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.output != other.output)
  }

  @Test(arguments: ["leaver", "rotate", "large", "fit", "tiny"])
  func `a generated team is a good one`(family: String) throws {
    let made = try program.run(
      "generate", "--family", family, "--members", "8", "--roles", "6", "--periods", "2", "-o", "team.yaml")
    #expect(made.status == 0)
    let ending = try program.run("check", "team.yaml")
    #expect(ending.status == 0, "\(ending.errors)")
  }

  @Test func `a reader who goes away ends the program quietly`() throws {
    let ending = try program.shell(
      "set -o pipefail; $flexmatrix generate --members 300 --roles 600 | head -1; echo ${PIPESTATUS[0]} >&2")
    #expect(ending.output.hasPrefix("team:"))
    #expect(ending.errors == "0\n")
  }
}
