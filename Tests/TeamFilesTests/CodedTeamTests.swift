import Foundation
import TeamFiles
import TeamModel
import Testing

/// Teams through JSONEncoder and JSONDecoder, as programs keep and send them.
@Suite struct CodedTeamTests {
  @Test func `a random team comes back from its coded form as it was`() throws {
    for seed in cases(300, thorough: 5_000) {
      var teams = RandomTeams(seed: seed)
      let team = teams.team()
      let coded = try JSONEncoder().encode(team)
      #expect(try JSONDecoder().decode(Team.self, from: coded) == team, "seed \(seed)")
    }
  }

  @Test func `the coded form of a team is a team file`() throws {
    for seed in cases(100, thorough: 5_000) {
      var teams = RandomTeams(seed: seed)
      let team = teams.team()
      let text = String(decoding: try JSONEncoder().encode(team), as: UTF8.self)
      #expect(try TeamReader.read(text, file: "team.json") == team, "seed \(seed)")
    }
  }

  @Test func `a team file of JSON is decoded, with what it leaves out as the team file says`() throws {
    let json = """
      {"team": "De Linde", "horizon": {"start": "2027-01-01", "periods": 4, "months": 3}, "weights": "engagement",
       "settings": {"learn-as-understudy": 3, "team-weights": {"calm": 0}},
       "members": [
         {"id": "an", "hours": 12, "has": {"planning": 2}, "wants": {"coaching": {"level": 3, "weight": 2}, "stock": 1},
          "hours-for": {"planner": 4}, "limits": {"mental": 4}},
         {"id": "bo", "name": "Bo", "hours": 8}],
       "roles": [
         {"id": "planner", "hours": 3, "needs": {"planning": 3}, "holders": 2, "tenure": {"max": 6},
          "needs-from": [{"from": "2027-07-01", "needs": {"digital": 2}}]},
         {"id": "coach", "hours": 1, "holders": {"max": 2}, "strain": {"mental": 2}}],
       "current": [{"member": "an", "role": "planner", "since": "2026-01-01"}],
       "apart": [["an", "bo"]]}
      """
    let decoded = try JSONDecoder().decode(Team.self, from: Data(json.utf8))
    #expect(decoded == (try TeamReader.read(json, file: "team.json")))
    #expect(decoded.settings.stretch == 3 && decoded.settings.teamWeights.backup == 0.2)
    #expect(decoded.roles[1].holders == HolderRange(min: 1, max: 2))
  }

  @Test(arguments: [
    #"{"horizon": {"start": "2027-01-01", "periods": 4, "months": 3}}"#,
    #"{"team": "x", "horizon": {"start": "2027-02-30", "periods": 4, "months": 3}}"#,
    #"{"team": "x", "horizon": {"start": "2027-01-01", "periods": 4, "months": 3}, "apart": [["an"]]}"#,
    #"{"team": "x", "horizon": {"start": "2027-01-01", "periods": 4, "months": 3}, "weights": "love"}"#,
    #"{"team": "x", "horizon": {"start": "2027-01-01", "periods": 4, "months": 3}, "members": [{"id": "an", "hours": 1, "has": [{"a": 1, "b": 2}]}]}"#,
  ])
  func `what is no team is not decoded`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Team.self, from: Data(json.utf8)) }
  }
}
