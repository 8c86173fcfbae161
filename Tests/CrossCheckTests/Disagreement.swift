import Checking
import ExhaustiveReference
import Search
import TeamFiles
import TeamModel

/// A team on which the search and trying everything do not say the same.
struct Disagreement: CustomStringConvertible {
  /// The team.
  var team: Team
  /// What differs, with both answers.
  var what: String

  var description: String { what + "\n" + TeamWriter.json(team) }
}

/// How a comparison ended.
enum Comparison {
  /// Both say the same.
  case agrees
  /// The team is too large to try everything.
  case tooLarge
  /// They differ.
  case differs(Disagreement)
}

/// Compares the search with trying everything, profile by profile and level by level: with the compact program's first step and without.
func compare(_ team: Team, profiles: [Profile] = Profile.allCases) -> Comparison {
  let reference = ExhaustiveSearch(team, combinationLimit: 300_000).run()
  if case .tooLarge = reference { return .tooLarge }
  var options = SearchOptions(profiles: profiles)
  for compactFirst in [true, false] {
    options.compactFirst = compactFirst
    if case .differs(let disagreement) = compare(team, options, reference) { return .differs(disagreement) }
  }
  return .agrees
}

private func compare(_ team: Team, _ options: SearchOptions, _ reference: ExhaustiveSearch.Outcome) -> Comparison {
  let profiles = options.profiles
  let results: [SearchResult]
  do {
    results = try TeamSearch(team: team, options: options).run()
  } catch {
    guard case .best(let best) = reference else {
      switch error {
      case .noPath, .noDistribution: return .agrees
      default: return .differs(Disagreement(team: team, what: "no proposal exists, and the search fails with \(error)"))
      }
    }
    return .differs(Disagreement(team: team, what: "the search fails with \(error); best is \(best[0].seats)"))
  }
  guard case .best(let best) = reference else {
    return .differs(Disagreement(team: team, what: "no proposal exists, yet the search found \(results)"))
  }
  guard results.map(\.profile) == profiles else {
    return .differs(Disagreement(team: team, what: "asked for \(profiles), answered \(results.map(\.profile))"))
  }
  for (result, best) in zip(results, best.filter { profiles.contains($0.profile) }) {
    if let what = difference(result, best, team) { return .differs(Disagreement(team: team, what: what)) }
  }
  return .agrees
}

/// What is wrong with a search's answer for one profile, nil when nothing is.
private func difference(_ result: SearchResult, _ best: ExhaustiveBest, _ team: Team) -> String? {
  let verdict = Checker(team).check(result.seats)
  let name = "profile \(result.profile.rawValue)"
  guard verdict.isLegal else { return "\(name): \(result.seats) breaks \(verdict.violations)" }
  let levels = LevelValues(verdict, profile: result.profile)
  if let (aim, by) = levels.difference(from: best.levels) {
    return """
      \(name): \(aim.rawValue) is \(by > 0 ? "better" : "worse") by \(abs(by)) than the best of all
      search  \(levels) with \(result.seats)
      best    \(best.levels) with \(best.seats)
      """
  }
  guard result.outcome.status == .optimal else {
    return "\(name): not proven, \(result.outcome.status), \(result.outcome.levels)"
  }
  return untruth(result.outcome, levels).map { "\(name): \($0)" }
}

/// What an outcome claims of its levels that is not so, nil when all is.
private func untruth(_ outcome: SearchOutcome, _ levels: LevelValues) -> String? {
  for claim in outcome.levels {
    guard let level = levels.values.first(where: { $0.aim == claim.aim }) else { continue }
    let value =
      switch claim.aim {
      case .covered, .competent, .onTime, .changes, .thin: -level.value
      case .floor, .team, .fit, .together: level.value
      }
    // An outcome gives the floor as a share, the levels count it in hundredths.
    let scale = claim.aim == .floor ? 100.0 : 1.0
    guard abs(claim.value * scale - value) <= 1e-6 else {
      return "claims \(claim.aim.rawValue) \(claim.value), which is \(value)"
    }
    guard claim.proven else { return "\(claim.aim.rawValue) is not proven" }
  }
  return nil
}
