import Foundation
import Reports
import TeamModel
import Testing

@testable import TeamFiles

@Suite struct ProposalWorkbookTests {
  /// Three members and two roles over a year.
  private func team() throws -> Team {
    try TeamReader.read(
      """
      team: De Linde
      language: nl
      horizon: {start: 2027-01-01, periods: 4, months: 3}
      members:
        - {id: an, name: An Peeters, hours: 12, has: {planning: 4}}
        - {id: bo, hours: 8, has: {planning: 2}}
        - {id: els, hours: 8}
      roles:
        - {id: planner, name: Weekplanning, hours: 3, needs: {planning: 3}}
        - {id: cash, hours: 2}
      current:
        - {member: an, role: planner, since: 2025-10-01}
      """)
  }

  private func proposal(_ seats: [ProposedSeat]) -> Proposal {
    Proposal(
      profile: .balanced, seats: seats,
      measures: Measures(
        uncovered: 8, acting: 1, overdue: 0, floor: 0.61, wellbeing: 0.74, fit: 14.25, thin: 3, cold: 1, changes: 2),
      members: [
        MemberScore(
          member: "an", workability: 0.9, deployability: 0.8, growth: 0.5, connection: 0.7, wellbeing: 0.73)
      ], search: SearchOutcome(status: .none, bound: nil, gap: nil, seconds: 0))
  }

  /// The texts of a sheet, row by row.
  private func rows(_ bytes: Data, _ sheet: Int) throws -> [[String]] {
    let archive = try ZipArchive(bytes)
    let reader = SheetReader(WorkbookShared(styleIsDate: [false, false, true]))
    #expect(reader.read(try archive.contents(of: "xl/worksheets/sheet\(sheet).xml") ?? Data()))
    return reader.cells.sorted { $0.key < $1.key }.map { row in
      row.value.sorted { $0.key < $1.key }.map { if case .text(let text) = $0.value { text } else { "?" } }
    }
  }

  @Test func `a proposal shows its seats, its periods, its changes and its measures`() throws {
    var team = try team()
    team.members[1].name = "=cmd() & <b>"
    let bytes = ProposalWorkbook.bytes(
      of: [
        proposal([
          ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 2),
          ProposedSeat(member: "bo", role: "planner", seat: .understudy, from: 1, to: 2),
          ProposedSeat(member: "bo", role: "planner", seat: .holder, from: 3, to: 4, acting: true),
        ])
      ], for: team, language: .english)
    let measures = try rows(bytes, 1)
    #expect(measures[0] == ["Measure", "Better", "1 balanced"])
    #expect(measures.contains(["fit", "more", "14.25"]) && measures.contains(["An Peeters", "more", "0.73"]))
    let matrix = try rows(bytes, 2)
    #expect(matrix[0] == ["Role", "Uncovered", "An Peeters", "=cmd() & <b>", "els"])
    #expect(matrix[1] == ["Weekplanning", "holder 1–2", "understudy 1–2\nholder 3–4 (acting)"])
    #expect(matrix[2] == ["cash", "1, 2, 3, 4"])
    let timeline = try rows(bytes, 3)
    #expect(timeline[1][1] == "An Peeters\n+ =cmd() & <b> (understudy)")
    #expect(timeline[1][3] == "=cmd() & <b> (acting)" && timeline[2][1] == "1 uncovered")
    #expect(
      try rows(bytes, 4).dropFirst() == [
        ["2027-01-01", "=cmd() & <b>", "Weekplanning", "becomes understudy"],
        ["2027-07-01", "An Peeters", "Weekplanning", "is no longer holder"],
        ["2027-07-01", "=cmd() & <b>", "Weekplanning", "becomes holder"],
      ])
  }

  @Test func `a plan that changes nothing says so, in Dutch`() throws {
    let team = try team()
    let seats = [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]
    let bytes = ProposalWorkbook.bytes(of: [proposal(seats)], for: team)
    #expect(try rows(bytes, 4)[1] == ["Er verandert niets."])
    #expect(try rows(bytes, 2)[1] == ["Weekplanning", "trekker 1–4"])
  }
}
