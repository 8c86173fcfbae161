import Flexmatrix

/// What one run reached, and when.
final class Record: Encodable {
  /// A change of value or bound on the way.
  struct Step: Encodable {
    var seconds: Double
    var aim: LevelOutcome.Aim
    var value: Double?
    var bound: Double?
  }

  var team: String
  var profile: Profile
  var seconds = 0.0
  var status = SearchOutcome.Status.none
  var stop: SearchOutcome.Stop?
  var levels: [LevelOutcome] = []
  /// Seconds to the first answer.
  var firstAnswer: Double?
  var steps: [Step] = []
  var measures: Measures?
  /// Rules that the answer breaks, by the checker; empty for an answer that passes.
  var broken: [String] = []
  var failure: String?

  init(team: String, profile: Profile) {
    self.team = team
    self.profile = profile
  }

  /// Keeps a report of the search when it says something new.
  func note(_ progress: SearchProgress, at seconds: Double) {
    if progress.value != nil, firstAnswer == nil { firstAnswer = seconds }
    if let last = steps.last, last.aim == progress.aim, last.value == progress.value, last.bound == progress.bound {
      return
    }
    steps.append(Step(seconds: seconds, aim: progress.aim, value: progress.value, bound: progress.bound))
  }

  /// Keeps the answer, checked and scored.
  func finish(_ result: SearchResult, checkedBy checker: Checker) {
    status = result.outcome.status
    stop = result.outcome.stop
    levels = result.outcome.levels
    guard status != .none else { return }
    if firstAnswer == nil { firstAnswer = seconds }
    broken = checker.check(result.seats).brokenRules.map { String(describing: $0) }
    measures = checker.proposal(profile: profile, seats: result.seats, outcome: result.outcome).measures
  }
}
