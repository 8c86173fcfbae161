import Checking
import CompactModel
import ExhaustiveReference
import LinearProgramming
import Search
import TeamModel

/// Compares the search with the compact program solved by GLPK, level by level, as far as either proves a level.
struct CompactComparison {
  /// Seconds for the search, and for each level of the compact program.
  var timeLimit: Double

  /// What the two say of a team, for one profile.
  enum Outcome {
    /// Both say the same; how many levels both have proven.
    case agrees(levels: Int)
    /// No distribution keeps every rule, say both.
    case impossible
    /// They contradict each other.
    case differs(Disagreement)
    /// One of them had no answer in time.
    case unanswered
  }

  func compare(_ team: Team, _ profile: Profile) throws -> Outcome {
    func differs(_ what: String) -> Outcome {
      .differs(Disagreement(team: team, what: "profile \(profile.rawValue): \(what)"))
    }
    let compact = try CompactSearch(
      CompactModel(team: team, profile: profile), options: IntegerOptions(timeLimit: timeLimit)
    ).run()
    let result: SearchResult
    do throws(SearchFailure) {
      // Role paths alone, so that two independent ways are compared.
      var options = SearchOptions(profiles: [profile], timeLimit: timeLimit)
      options.compactFirst = false
      guard let first = try TeamSearch(team: team, options: options).run().first else { return .unanswered }
      result = first
    } catch {
      switch error {
      case .noAnswerInTime: return .unanswered
      case .noPath, .noDistribution:
        return compact.seats.isEmpty
          ? (compact.isInfeasible ? .impossible : .unanswered)
          : differs("the search finds \(error), the program \(compact.seats)")
      case .solver: return differs("the search fails with \(error)")
      }
    }
    if compact.isInfeasible { return differs("the program has no solution, the search \(result.seats)") }
    guard !compact.seats.isEmpty else { return .unanswered }
    let checker = Checker(team)
    let (mine, theirs) = (checker.check(result.seats), checker.check(compact.seats))
    guard mine.isLegal else { return differs("the search breaks \(mine.violations) with \(result.seats)") }
    guard theirs.isLegal else { return differs("the program breaks \(theirs.violations) with \(compact.seats)") }
    let (found, wanted) = (LevelValues(mine, profile: profile), LevelValues(theirs, profile: profile))
    var agreed = 0
    for aim in Self.order(profile, team) {
      let a = result.outcome.levels.first { $0.aim == aim }
      let claims = compact.levels.filter { $0.aim == aim }
      let isProven = claims.count == Self.steps(aim, found) && claims.allSatisfy(\.proven)
      let by = Self.difference(found, wanted, aim)
      // Who has proven a level cannot be beaten on it.
      if (a?.proven ?? false) && by < 0 || isProven && by > 0 {
        return differs(
          "\(aim.rawValue) differs by \(by)\nsearch   \(found)\n\(result.seats)\nprogram  \(wanted)\n\(compact.seats)")
      }
      if let a, isProven, aim != .floor || claims.count == 1, Self.isWorse(a.bound, than: claims[0].value, aim) {
        return differs("\(aim.rawValue) is \(claims[0].value), and the search says nothing is better than \(a.bound)")
      }
      guard a?.proven ?? false, isProven else { break }
      agreed += 1
    }
    return .agrees(levels: agreed)
  }

  /// The levels both decide, in order; `fit` looks at nothing after it.
  private static func order(_ profile: Profile, _ team: Team) -> [LevelOutcome.Aim] {
    var seen: [LevelOutcome.Aim] = []
    for aim in CompactModel(team: team, profile: profile).levels where !seen.contains(aim) { seen.append(aim) }
    return profile == .fit ? seen.filter { $0 != .together } : seen
  }

  private static func steps(_ aim: LevelOutcome.Aim, _ values: LevelValues) -> Int {
    values.values.filter { $0.aim == aim }.count
  }

  /// By how much the first answer is better on a level than the second, 0 when they are the same there.
  private static func difference(_ a: LevelValues, _ b: LevelValues, _ aim: LevelOutcome.Aim) -> Double {
    zip(a.values, b.values).filter { $0.0.aim == aim }.map { $0.0.value - $0.1.value }
      .first { abs($0) > 1e-6 } ?? 0
  }

  /// Whether a bound cuts off a value that was reached.
  private static func isWorse(_ bound: Double, than value: Double, _ aim: LevelOutcome.Aim) -> Bool {
    switch CompactModel.direction(of: aim) {
    case .minimize: bound > value + 1e-6
    case .maximize: bound < value - 1e-6
    }
  }
}
