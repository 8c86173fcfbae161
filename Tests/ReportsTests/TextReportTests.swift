import GoldenFiles
import Reports
import TeamModel
import Testing

@Suite struct TextReportTests {
  static let notes = RunNotes(
    coinciding: [.init(first: .balanced, second: .growth, exactly: true)],
    leftOut: [.init(profile: .fit, beatenBy: .balanced)])

  @Test func `a team reads its proposals in Dutch`() {
    let report = TextReport(
      team: Samples.team, proposals: [Samples.balanced, Samples.steady], notes: Self.notes, style: Style(width: 100))
    expectGolden(report.text, "proposals.nl.txt")
  }

  @Test func `a team reads its proposals in English on a narrow screen`() {
    let report = TextReport(
      team: Samples.team, proposals: [Samples.balanced, Samples.steady], notes: Self.notes, style: Style(width: 72),
      language: .english, everything: true)
    expectGolden(report.text, "proposals.en.txt")
  }

  @Test(arguments: [60, 70, 80, 120]) func `no line is wider than asked`(width: Int) {
    let report = TextReport(
      team: Samples.team, proposals: [Samples.balanced, Samples.steady], style: Style(width: width), everything: true)
    for line in report.text.split(separator: "\n") where !line.contains("─") { #expect(line.count <= width) }
  }

  @Test func `what cannot be covered comes before everything else`() throws {
    let text = TextReport(team: Samples.team, proposals: [Samples.balanced], language: .english).text
    let uncovered = try #require(text.firstRange(of: "Veiligheid: 1 holder missing, Jul–Sep 2027"))
    let roles = try #require(text.firstRange(of: "Who takes what"))
    #expect(uncovered.lowerBound < roles.lowerBound)
  }

  @Test func `colour adds only escape codes, never words`() {
    let plain = TextReport(team: Samples.team, proposals: [Samples.balanced], style: Style(color: false)).text
    let colored = TextReport(team: Samples.team, proposals: [Samples.balanced], style: Style(color: true)).text
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31m"))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func `a name cannot send commands to the terminal`() {
    var team = Samples.team
    team.name = "\u{1B}]0;pwned\u{07}Linde\u{1B}[2J"
    team.members[1].name = "Bo\u{9B}31m\r\n\tClaes\u{202E}"
    let text = TextReport(team: team, proposals: [Samples.balanced]).text
    #expect(text.contains("Voorstellen voor Linde\n"))
    #expect(text.contains("Bo Claes"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `proposals with the same seats are shown once`() {
    var growth = Samples.balanced
    growth.profile = .growth
    let text = TextReport(
      team: Samples.team, proposals: [Samples.balanced, growth, Samples.steady], language: .english
    ).text
    #expect(text.ranges(of: "“growth” comes to the same plan as “balanced”.").count == 1)
    #expect(text.contains("Proposal 2: steady"))
    #expect(!text.contains("Proposal 3"))
    #expect(text.contains("balanced and growth"))
  }

  @Test(arguments: [
    (LevelOutcome(aim: .team, value: 0.8, bound: 0.82, proven: false), "at most 2.5% better possible"),
    (LevelOutcome(aim: .floor, value: 0.25, bound: 0.5, proven: false), "at most 100% better possible"),
    (LevelOutcome(aim: .covered, value: 5, bound: 2.2, proven: false), "3 may be possible"),
    (LevelOutcome(aim: .covered, value: 5, bound: -269, proven: false), "0 may be possible"),
    (LevelOutcome(aim: .team, value: 0, bound: 1, proven: false), "not proven"),
    (LevelOutcome(aim: .fit, value: 3, bound: .infinity, proven: false), "not proven"),
    (LevelOutcome(aim: .fit, value: 3, bound: 3, proven: true), "proven best"),
  ])
  func `how much better a level can be is said honestly`(level: LevelOutcome, words: String) {
    var proposal = Samples.steady
    proposal.search.levels = [level]
    #expect(TextReport(team: Samples.team, proposals: [proposal], language: .english).text.contains(words))
  }
}
