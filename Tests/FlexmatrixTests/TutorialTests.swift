import Flexmatrix
import Foundation
import Testing

/// What the articles of the documentation show, done as they show it.
@Suite struct TutorialTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "flexmatrix-\(UUID().uuidString)")

  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  @Test func `the steps of the articles work one after another`() async throws {
    try await withFolder { folder in
      let url = folder.appending(path: "team.yaml")
      try Data(NewTeam.yaml(language: .english, start: CalendarDate("2027-01-01")!).utf8).write(to: url)
      let team = try TeamReader.read(contentsOf: url)

      let options = SearchOptions(profiles: [.steady], timeLimit: 60)
      let found = try await Proposer(team: team, options: options).proposals { _ in }
      let proposal = try #require(found.proposals.first)
      #expect(proposal.measures.uncovered == 0)

      let change = try TeamChangeReader(team: team).read("an@2027-04-01", as: .without)
      let changed = try WhatIf([change]).applied(to: team)
      #expect(changed.member("an")?.leaves == CalendarDate("2027-04-01") && team.member("an")?.leaves == nil)

      let ours = folder.appending(path: "ours.yaml")
      try Data("[{member: chris, role: planner, from: 1, to: 4}]".utf8).write(to: ours)
      let read = try ProposalReader.read(contentsOf: ours, for: team)
      let broken = read.proposals.map(Verifier(team: team).verify).flatMap(\.violations)
      let sentences = broken.map { ViolationText.sentence(for: $0, team: team, language: .english) }
      #expect(sentences.contains { $0.contains("Chris Maes") })

      let report = HTMLReport(team: team, proposals: found.proposals, notes: found.notes, language: .english)
      #expect(report.html.contains("Proposals for Our team") && report.passportsHTML.contains("Passport of Chris Maes"))
      #expect(throws: PagePrinterFailure.noBrowser) { try PagePrinter(environment: [PagePrinter.variable: "/nowhere"]) }
      let calendar = CalendarFile(team: team, proposal: proposal)
      #expect(calendar.text.contains("BEGIN:VEVENT") && calendar.text(forMember: "an").contains("BEGIN:VCALENDAR"))
      try ProposalWorkbook.write(found.proposals, for: team, to: folder.appending(path: "proposals.xlsx"))
      try Convert.write(team, as: .xlsx, to: folder.appending(path: "team.xlsx"))
      #expect(try TeamReader.read(contentsOf: folder.appending(path: "team.xlsx")) == team)
      let style = Style(color: false, width: 80)
      #expect(TextReport(team: team, proposals: found.proposals, style: style).text.contains("steady"))
    }
  }
}
