import TeamModel

extension English {
  var sideBySide: String { "The proposals side by side" }
  var measure: String { "Measure" }
  func name(of measure: Measure) -> String {
    switch measure {
    case .uncovered: "uncovered"
    case .acting: "levels missing"
    case .overdue: "overdue"
    case .floor: "lowest wellbeing"
    case .wellbeing: "mean wellbeing"
    case .fit: "fit"
    case .thin: "back-up missing"
    case .cold: "cold handovers"
    case .changes: "new seats"
    }
  }
  var arrowLegend: String { "↓ less is better   ↑ more is better" }
  var measureLegend: String { "↓ less is better   ↑ more is better   ★ best of these proposals" }
  var howSure: String { "How sure is this?" }
  var step: String { "Step" }
  var whatCounts: String { "What counts, in order" }
  var wholeTeam: String { "the team as a whole" }
  var wholeTeamCounts: String {
    "The team as a whole: mean wellbeing, back-up, warm handovers and calm together."
  }
  var signLegend: String { "+ better   − worse   = the same" }
  var criticalCountsMore: String { "More critical roles weigh more in “uncovered” and “levels missing”." }
  func name(of aim: LevelOutcome.Aim) -> String {
    switch aim {
    case .covered: "every role covered"
    case .competent: "holders have the levels"
    case .onTime: "rotation on time"
    case .changes: "fewest changes"
    case .thin: "most back-up"
    case .floor: "nobody left behind"
    case .team: "best for the team"
    case .fit: "best fit"
    case .together: "pairs together"
    }
  }
  var provenBest: String { "proven best" }
  var allProvenBest: String { "Proven best on every step." }
  var muchBetter: String { "not proven; much better may be possible" }
  func atMostBetter(_ percent: String) -> String { "at most \(percent) better possible" }
  func atBest(_ number: String) -> String { "\(number) may be possible" }
  var notProven: String { "not proven" }
  var notSearchedAgain: String { "Read from a file and checked, not searched again." }
  var madeByHand: String { "Made by hand, not searched." }
  func progress(
    profile: String, aim: String, value: String?, bound: String?, gap: String?, seconds: String
  ) -> String {
    let now = value.map { "now \($0)" } ?? "no plan yet"
    let best = bound.map { ", at best \($0)" } ?? ""
    let far = gap.map { " (\($0) to go)" } ?? ""
    return "\(profile), \(aim): \(now)\(best)\(far), \(seconds)"
  }
}
