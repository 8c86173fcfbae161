import Foundation
import GoldenFiles
import Reports
import TeamModel
import Testing

@Suite struct ProposalJSONTests {
  let document = ProposalDocument(
    team: "Logistiek \"De Linde\" \u{1} 😀", periods: Samples.team.horizon.spans,
    proposals: [Samples.balanced, Samples.steady])

  @Test func `the document has exactly the agreed keys, always in the same order`() {
    expectGolden(ProposalJSON.text(of: document), "proposals.json")
  }

  @Test func `what is written is read back`() throws {
    let read = try JSONDecoder().decode(ProposalDocument.self, from: Data(ProposalJSON.text(of: document).utf8))
    #expect(read.team == document.team)
    #expect(read.periods == document.periods)
    #expect(read.proposals.map(\.seats) == document.proposals.map(\.seats))
    #expect(read.proposals.map(\.search.status) == [.feasible, .optimal])
    for (a, b) in zip(read.proposals, document.proposals) {
      #expect(abs(a.measures.wellbeing - b.measures.wellbeing) < 1e-9)
      #expect(zip(a.members, b.members).allSatisfy { abs($0.wellbeing - $1.wellbeing) < 1e-9 })
    }
  }

  @Test func `an unknown bound is null and a hand-made proposal has no profile`() {
    var proposal = Samples.balanced
    proposal.profile = nil
    proposal.seats = []
    proposal.search = SearchOutcome(status: .none, bound: nil, gap: nil, seconds: 0)
    let text = ProposalJSON.text(of: ProposalDocument(team: "T", periods: [], proposals: [proposal]))
    #expect(text.contains("\"profile\": null"))
    #expect(text.contains("\"seats\": []"))
    #expect(text.contains("{\"status\": \"none\", \"bound\": null, \"gap\": null, \"seconds\": 0}"))
  }
}

@Suite struct ProposalCSVTests {
  @Test func `a spreadsheet gets one seat a line, and what is uncovered`() {
    expectGolden(ProposalCSV.text(of: [Samples.balanced], for: Samples.team), "proposals.csv")
  }

  @Test(arguments: [
    ("=cmd()|x", "\"'=cmd()|x\""), ("@a", "\"'@a\""), ("-1", "\"'-1\""), ("a,b", "\"a,b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\r\nlines", "\"two\r\nlines\""), ("Ann", "Ann"),
  ])
  func `a name is never taken for a formula or a new cell`(name: String, field: String) {
    var team = Samples.team
    team.members[1].name = name
    var proposal = Samples.balanced
    proposal.seats = [ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 4)]
    let text = ProposalCSV.text(of: [proposal], for: team)
    #expect(text.contains("balanced,stock,Voorraad,bo,\(field),holder,no,1,4,2027-01-01,2027-12-31\r\n"))
  }
}

@Suite struct CalendarFileTests {
  let calendar = CalendarFile(team: Samples.team, proposal: Samples.balanced)

  @Test func `a team gets its change moments, deadlines and handover weeks`() {
    expectGolden(calendar.text, "calendar.ics")
  }

  @Test func `a member gets only what concerns them`() {
    expectGolden(calendar.text(forMember: "fatma"), "calendar.fatma.ics")
  }

  @Test func `every line ends with CRLF and has at most 75 octets`() {
    var team = Samples.team
    team.name = String(repeating: "Ünïcødé 😀 ", count: 20)
    let text = CalendarFile(team: team, proposal: Samples.balanced).text
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains(PlainNameOf.team(team.name)))
  }

  @Test func `commas, semicolons and backslashes in names stay text`() {
    var team = Samples.team
    team.name = "A;B,C\\D\r\nEND:VCALENDAR"
    let text = CalendarFile(team: team, proposal: Samples.balanced).text
    #expect(text.contains("X-WR-CALNAME:Rollen van A\\;B\\,C\\\\D END:VCALENDAR\r\n"))
    #expect(text.components(separatedBy: "\r\nEND:VCALENDAR").count == 2)
  }

  @Test func `identifiers are unique and always the same`() {
    let lines = calendar.text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(Set(lines).count == lines.count)
    #expect(CalendarFile(team: Samples.team, proposal: Samples.balanced).text == calendar.text)
  }
}

/// The name as a calendar shows it: without the space at its end.
enum PlainNameOf {
  static func team(_ name: String) -> String { name.trimmingCharacters(in: .whitespaces) }
}

@Suite struct ReportFilesTests {
  @Test func `a report has a page, a team calendar and one calendar a member`() {
    let files = ReportFiles(team: Samples.team, proposals: [Samples.balanced]).files
    #expect(
      files.map(\.path)
        == ["report.html", "calendar/team.ics"]
        + ["an", "bo", "dirk", "els", "fatma", "gil", "hana"].map { "calendar/\($0).ics" })
  }

  @Test func `an id cannot leave the folder, and no file is written twice`() {
    var team = Samples.team
    team.members[0].id = "../../etc/passwd"
    team.members[1].id = "team"
    team.members[2].id = "الف"
    team.members[3].id = "TEAM"
    let paths = ReportFiles(team: team, proposals: [Samples.balanced]).files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("calendar/------etc-passwd.ics"))
    #expect(paths.contains("calendar/team-2.ics"))
    #expect(paths.contains("calendar/team-3.ics"))
    #expect(paths.contains("calendar/member.ics"))
  }
}
