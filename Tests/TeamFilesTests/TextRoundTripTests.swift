import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// How many random cases a test tries: many when FLEXMATRIX_THOROUGH is set.
func cases(_ few: Int, thorough: Int) -> Range<Int> {
  0..<(ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == nil ? few : thorough)
}

/// What a reader found, in words, for a test that did not expect anything.
func told<Value>(_ read: () throws(TeamFileFindings) -> Value) -> String {
  do {
    _ = try read()
    return ""
  } catch {
    return error.texts(fallback: .english).joined(separator: "\n")
  }
}

@Suite struct TextRoundTripTests {
  @Test func `a random team comes back from YAML as it was`() throws {
    for seed in cases(150, thorough: 5_000) {
      var teams = RandomTeams(seed: seed)
      let team = teams.team()
      let text = TeamWriter.yaml(team, comments: seed % 2 == 0)
      let again = try? TeamReader.read(text)
      guard again == team else {
        Issue.record("seed \(seed): \(told { () throws(TeamFileFindings) in try TeamReader.read(text) })\n\(text)")
        return
      }
    }
  }

  @Test func `a random team comes back from JSON as it was`() throws {
    for seed in cases(150, thorough: 5_000) {
      var teams = RandomTeams(seed: seed)
      let team = teams.team()
      let text = TeamWriter.json(team)
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let again = try? TeamReader.read(text, file: "team.json")
      guard again == team else {
        Issue.record("seed \(seed): \(told { () throws(TeamFileFindings) in try TeamReader.read(text) })\n\(text)")
        return
      }
    }
  }

  @Test func `what is written leaves defaults out`() throws {
    var team = Team(name: "Two", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 2, months: 3))
    team.members = [Member(id: "an", hours: 8)]
    team.roles = [Role(id: "cash", hours: 2.5)]
    #expect(
      TeamWriter.yaml(team) == """
        team: Two
        language: en
        horizon: {start: 2027-01-01, periods: 2, months: 3}
        members:
          - id: an
            hours: 8
        roles:
          - id: cash
            hours: 2.5

        """)
  }
}
