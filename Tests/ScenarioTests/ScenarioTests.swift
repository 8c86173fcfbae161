import Flexmatrix
import Foundation
import Testing

@Suite("Scenarios", .serialized)
struct ScenarioTests {
  /// Two values nearer than this are the same: other solvers take a whole number within 1e-6 as whole.
  static let tolerance = 1e-5
  /// Whether the expected answers are written anew.
  static let isRecording = ProcessInfo.processInfo.environment["FLEXMATRIX_RECORD"] != nil
  /// Seconds for one profile of one scenario; recording takes its time, so that much is proven.
  static let timeLimit =
    isRecording || ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] != nil ? 300.0 : 10.0

  @Test func `there are at least eight scenarios, each with its story`() {
    #expect(Scenario.all.count >= 8)
    for scenario in Scenario.all {
      for name in ["README.md", "expected.json"] {
        #expect(FileManager.default.fileExists(atPath: scenario.file(name).path), "\(scenario.name)/\(name)")
      }
    }
  }

  @Test(arguments: Scenario.all)
  func `a scenario gives what it expects`(scenario: Scenario) async throws {
    var expected = try scenario.expected()
    let team = try scenario.team()
    for index in expected.answers.indices {
      let answer = expected.answers[index]
      let options = SearchOptions(profiles: [answer.profile], timeLimit: Self.timeLimit)
      let found = try await Proposer(team: team, options: options).proposals()
      let proposal = try #require(found.proposals.first)
      if Self.isRecording {
        expected.answers[index].levels = proposal.search.levels.prefix { $0.proven }
          .map { ExpectedAnswer.Level(aim: $0.aim, value: $0.value) }
      } else {
        compare(proposal, with: answer, "\(scenario.name), \(answer.profile.rawValue)")
      }
    }
    if Self.isRecording {
      try Data(expected.text.utf8).write(to: scenario.file("expected.json"))
      Issue.record("expected.json of \(scenario.name) was recorded anew; run again without FLEXMATRIX_RECORD")
    }
  }

  /// What is expected was proven once, by the search or by another solver: nobody may do better, or claim that nobody can do as well, and
  /// who proves a level must agree. What must be there, or must not, follows from the first three levels.
  private func compare(_ proposal: Proposal, with answer: ExpectedAnswer.Answer, _ name: String) {
    #expect(answer.levels.count >= 3, "\(name)")
    var reached = 0
    for (level, expected) in zip(proposal.search.levels, answer.levels) {
      #expect(level.aim == expected.aim, "\(name)")
      let sign = CompactModel.direction(of: level.aim) == .maximize ? 1.0 : -1
      let place: Comment =
        "\(name), \(expected.aim.rawValue): \(level.value) (\(level.bound)), expected \(expected.value)"
      #expect(sign * (level.value - expected.value) <= Self.tolerance, place)
      #expect(sign * (level.bound - expected.value) >= -Self.tolerance, place)
      let isReached = abs(level.value - expected.value) <= Self.tolerance
      if level.proven { #expect(isReached, place) }
      guard isReached else { break }
      reached += 1
    }
    guard reached >= 3 else { return }
    for pattern in answer.must {
      #expect(proposal.seats.contains(where: pattern.matches), "\(name) must have \(pattern.text)")
    }
    for pattern in answer.mustNot {
      #expect(!proposal.seats.contains(where: pattern.matches), "\(name) must not have \(pattern.text)")
    }
  }
}
