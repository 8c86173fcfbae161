import GoldenFiles
import TeamModel
import Testing

@testable import Reports

/// Phones and split windows: what does not fit side by side stands below each other.
@Suite struct NarrowTerminalTests {
  /// The sample team with names that take more or fewer columns than they have letters.
  private var team: Team {
    var team = Samples.team
    team.members[0].name = "安 Peeters 👩‍🔧"
    team.members[1].name = "שרה לוי"
    team.members[3].name = "E\u{301}lse\u{301} Wouters-van der Westhuizen"
    team.roles[1].name = "在庫と注文の管理"
    return team
  }

  private let proposals = [Samples.balanced, Samples.steady]

  @Test func `a phone shows tables as lists, and names of every script in line`() {
    let report = TextReport(team: team, proposals: proposals, style: Style(width: 40))
    expectGolden(report.text, "proposals.phone.txt")
  }

  @Test(arguments: [24, 30, 40, 50, 60, 80, 100, 140], Language.allCases)
  func `no line is wider than the terminal`(width: Int, language: Language) {
    let style = Style(width: width)
    let texts = [
      TextReport(team: team, proposals: proposals, style: style, language: language, everything: true).text,
      LightsText(team: team, style: style, language: language).text,
      VerificationText(team: team, proposal: Samples.balanced, style: style, language: language).text,
    ]
    for line in texts.joined().split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test func `a table that does not fit becomes a list`() {
    var table = TextTable(["naam", "welzijn", "werkbaarheid"], alignments: [.left, .right, .right])
    table.rows = [["Fatma Yıldız", "  58%", "100%"], ["Gil", "45%", "–"]]
    #expect(
      table.lines(limit: 24, color: false) == [
        "  Fatma Yıldız", "    welzijn: 58%", "    werkbaarheid: 100%", "  Gil", "    welzijn: 45%",
        "    werkbaarheid: –",
      ])
    #expect(
      table.lines(limit: 32, color: false).first == "  naam     welzijn  werkbaarheid")
  }

  @Test func `a column gives way before a word of another is cut`() {
    var table = TextTable(["a", "b"])
    table.rows = [["lang woord nog een woord", "onbreekbaar"]]
    #expect(
      table.lines(limit: 24, color: false) == [
        "  a          b", "  ─────────  ───────────", "  lang       onbreekbaar", "  woord nog", "  een woord",
      ])
  }
}
