import Foundation
import Reports
import TeamModel
import Testing

@testable import TeamFiles

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Names that mean something to a browser, a spreadsheet, a calendar or a terminal come out as text in all of them.
@Suite struct HostileNamesTests {
  static let names = [
    "\"O'Hara\" & <b>co</b>", "<script>alert(1)</script>", "</svg><image href=x onerror=alert(1)>", "]]>&amp;&#0;",
    "=cmd()", "+1+1", "-2", "@SUM(A1)", "\t=1+1", "＝1", "a;b,c\\n\\;d", "BEGIN:VEVENT\r\nEND:VCALENDAR", "👩‍👩‍👧‍👦 ❤️ 🇧🇪",
    "שרה \u{202E}לוי", "مريم", "\u{1B}[2J\u{1B}]0;owned\u{7}x", "\u{9B}31mred", "{{name}} ${x} %s %n",
    "\u{FEFF}a\u{0}b",
    "e\u{301}\u{301}\u{301}",
  ]

  /// The sample team with one name everywhere a name can be: team, member, role, competency.
  private func team(_ name: String) -> Team {
    var team = Samples.team
    team.name = name
    team.members[0].name = name
    team.members[4].wants[name] = Want(level: 3)
    team.members[0].has[name] = 3
    team.roles[0].name = name
    return team
  }

  private let proposals = [Samples.balanced, Samples.steady]

  @Test(arguments: names) func `on the page`(name: String) throws {
    let report = HTMLReport(team: team(name), proposals: proposals)
    for html in [report.html, report.passportsHTML] {
      #expect(html.ranges(of: "<script").count <= 1 && !html.contains("<image") && !html.contains("<b>co"))
      #expect(!html.unicodeScalars.contains { [0, 7, 0x1B, 0x9B, 0x202E, 0xFEFF].contains($0.value) })
      // What lies between the head and the script is well-formed XML, so no name opened or closed anything.
      let start = try #require(html.range(of: "<body>", options: .literal)).lowerBound
      let end = try #require(html.range(of: "</main>", options: .literal)).upperBound
      // In HTML the end tags of cells may be left out, and some signs have names.
      let xml = html[start..<end].replacingOccurrences(of: "&nbsp;", with: " ", options: .literal)
        .replacingOccurrences(of: "</?td[^>]*>", with: "", options: .regularExpression)
        .replacingOccurrences(of: "<br>", with: "", options: .literal)
      #expect(XMLParser(data: Data((xml + "</body>").utf8)).parse())
    }
  }

  @Test(arguments: names) func `on a terminal`(name: String) {
    for color in [false, true] {
      let style = Style(color: color, width: 80)
      let text = TextReport(team: team(name), proposals: proposals, style: style).text
      let escapes = text.replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
      #expect(!escapes.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }

  @Test(arguments: names) func `in a calendar`(name: String) {
    let calendar = CalendarFile(team: team(name), proposal: Samples.balanced)
    for text in [calendar.text, calendar.text(forMember: "an")] {
      let lines = text.replacingOccurrences(of: "\r\n ", with: "", options: .literal).components(separatedBy: "\r\n")
      #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
      #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
      #expect(lines.dropLast().allSatisfy { $0.contains(/^[A-Z-]+(;[A-Z=]+)?:/) })
    }
  }

  @Test(arguments: names) func `in a workbook`(name: String) throws {
    let team = team(name)
    for bytes in [ProposalWorkbook.bytes(of: proposals, for: team), TeamWorkbook.bytes(of: team)] {
      let archive = try ZipArchive(bytes)
      var sheets = 0
      while let sheet = try archive.contents(of: "xl/worksheets/sheet\(sheets + 1).xml") {
        sheets += 1
        #expect(XMLParser(data: sheet).parse())
        let text = String(decoding: sheet, as: UTF8.self)
        #expect(!text.contains("<f>") && !text.contains("<b>co"))
      }
      #expect(sheets > 5)
    }
  }

  @Test(arguments: names) func `in CSV`(name: String) throws {
    let text = ProposalCSV.text(of: proposals, for: team(name))
    let csv = try CsvText(text, place: FindingPlace(file: "x"))
    #expect(csv.rows.count == 1 + proposals.reduce(0) { $0 + lines(of: $1) })
    #expect(csv.rows.allSatisfy { ($0.cells.keys.max() ?? 0) <= ProposalCSV.columns.count })
    #expect(csv.rows.dropFirst().allSatisfy { ["balanced", "steady"].contains($0.cells[1] ?? $0.cells[0]) })
    for separator in ["\r\n", ",", ",\""] {
      #expect(!["=", "+", "-", "@", "＝", "\t"].contains { text.contains(separator + $0) })
    }
  }

  /// A line for every seat and for every run of periods in which a role is uncovered.
  private func lines(of proposal: Proposal) -> Int {
    proposal.seats.count + Attention(PlannedRoles(team: Samples.team, proposal: proposal)).uncovered.count
  }
}
