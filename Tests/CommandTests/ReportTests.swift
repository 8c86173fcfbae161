import Testing

@Suite("The pages on paper")
struct ReportTests {
  private func program(browser: String) throws -> Program {
    var program = try Program()
    program.environment = ["FLEXMATRIX_CHROMIUM": browser]
    try program.folder.write("team.yaml", TeamTexts.small)
    try program.folder.write(
      "ours.yaml", "[{member: an, role: planner, from: 1, to: 2}, {member: bo, role: stock, from: 1, to: 2}]")
    return program
  }

  @Test(arguments: [("/nowhere/chromium", 66, "Chromium"), ("/bin/true", 70, "/bin/true")])
  func `without a browser that prints, nothing is written and people hear why`(
    browser: String, code: Int32, word: String
  ) throws {
    let program = try program(browser: browser)
    let ending = try program.run("report", "team.yaml", "ours.yaml", "-o", "pages", "--pdf")
    #expect(ending.status == code)
    #expect(ending.errors.contains(word), "\(ending.errors)")
    #expect(program.folder.names() == ["ours.yaml", "team.yaml"])
  }

  @Test func `the pages need no browser`() throws {
    let program = try program(browser: "/nowhere/chromium")
    #expect(try program.run("report", "team.yaml", "ours.yaml", "-o", "pages").status == 0)
    #expect(program.folder.names(in: "pages") == ["calendar", "report.html"])
    #expect(program.folder.names(in: "pages/calendar") == ["an.ics", "bo.ics", "team.ics"])
  }

  @Test func `of a folder with many files people read how many, not every name`() throws {
    let program = try program(browser: "/nowhere/chromium")
    #expect(
      try program.run("generate", "--members", "12", "--roles", "4", "--periods", "1", "-o", "large.yaml").status == 0)
    let ending = try program.run("propose", "large.yaml", "--profile", "balanced", "-o", "pages")
    #expect(ending.errors.contains("report.html, calendar (13 files)."), "\(ending.errors)")
  }
}
