import Foundation
import Testing

/// The README and the articles, tried as written: every command ends well, and what they show is what is printed.
@Suite("The documentation") struct DocumentationTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write("team.yaml", TeamTexts.starter)
    // What the reader is told to write.
    try program.folder.write("newcomer.yaml", "{id: zoë, hours: 8, has: {planning: 2}, wants: {planning: 3}}")
    try program.folder.write("ours.yaml", "[{member: an, role: planner, from: 1, to: 4}]")
    try program.folder.write(
      "scenarios.yaml", "scenarios:\n  - {name: An leaves, without: [{member: an, from: 2027-04-01}]}\n")
  }

  /// Whether the pages can be put on paper here.
  private var hasBrowser: Bool {
    ["chromium", "chromium-browser", "google-chrome"].contains {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }
  }

  /// Runs a command as the reader would, with limits that a test can wait for.
  private func run(_ line: String) throws {
    if line.contains("--pdf"), !hasBrowser { return }
    let ending = try program.shell(line.replacing("--time-limit 5m", with: "--time-limit 2s") + " </dev/null")
    #expect(ending.status == 0, "\(line)\n\(ending.errors)")
  }

  @Test func `the README shows what is printed, and its commands work one after another`() throws {
    let page = try MarkdownText(page: "README.md")
    let proposals = try program.run("propose", "team.yaml").output
    for block in page.blocks {
      let text = block.lines.joined(separator: "\n")
      if block.language == "sh" {
        for line in block.lines where line.hasPrefix("flexmatrix") && !line.hasPrefix("flexmatrix new") {
          try run(line)
        }
      } else if text.hasPrefix("$ flexmatrix check team.yaml\nteam.yaml:") {
        let mistaken = TeamTexts.starter.replacing("    has: {planning: 4", with: "    haz: {planning: 4")
          .replacing("likes: [orders]  ", with: "likes: [order]   ")
        try program.folder.write("team.yaml", mistaken)
        let ending = try program.run("check", "team.yaml")
        #expect(ending.status == 65)
        #expect("$ flexmatrix check team.yaml\n" + ending.errors == text + "\n")
        try program.folder.write("team.yaml", TeamTexts.starter)
      } else if text.hasPrefix("$ flexmatrix check team.yaml\n") {
        #expect("$ flexmatrix check team.yaml\n" + (try program.run("check", "team.yaml")).output == text + "\n")
      } else if block.language.isEmpty {
        #expect(proposals.contains(text + "\n"), "\(text)")
      }
    }
  }

  @Test func `the tables of the README name commands that work`() throws {
    try run("flexmatrix propose team.yaml --format json > proposals.json")
    let commands = try MarkdownText(page: "README.md").firstCells
    #expect(commands.count > 8)
    try run("flexmatrix convert team.yaml team.xlsx")
    for command in commands {
      // `convert` makes a file that is there.
      if command.hasPrefix("convert") { try run("rm team.yaml") }
      try run("flexmatrix " + command)
    }
  }

  @Test func `the answers to 'how do I' work one after another`() throws {
    let commands = try MarkdownText(page: "Documentation/how-do-i.md").spans.filter { $0.hasPrefix("flexmatrix ") }
    #expect(commands.count > 15)
    for command in commands where command != "flexmatrix new team.yaml" { try run(command) }
  }
}
