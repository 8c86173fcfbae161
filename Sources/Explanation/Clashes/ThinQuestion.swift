import CompactModel
import LinearProgramming
import Search
import TeamModel

/// Whether a role has to be as short of back-up as it is: is there any plan in which less of it is missing?
///
/// Back-up comes after the first three levels, so that a search which decides them first would pass over plans that are a little worse there.
/// The compact program can ask for less: that the roles looked at are covered, and that no more levels are missing than in the plan.
struct ThinQuestion {
  /// The team as it is asked about.
  let team: Team
  /// The levels that holders may miss, each weighed by its role; nil when nothing is asked of other roles.
  let acting: Int?

  /// Programs with more rows and columns than this are left undecided.
  private static let most = 40_000

  init(team: Team, acting: Int?) {
    self.team = team
    self.acting = acting
  }

  /// Whether more than so much back-up is missing in every plan; nil when the time was up.
  func isForced(beyond tolerated: Int, clock: ExplanationClock) -> Bool? {
    let fixed = acting.map { [FixedLevel(.covered, 0), FixedLevel(.competent, Double($0))] } ?? []
    let level = CompactLevel(CompactModel(team: team, profile: .resilient), .thin, fixed: fixed)
    guard level.size <= Self.most else { return nil }
    let limit = Double(tolerated) + 0.5
    func decided(_ best: Double?, _ bound: Double?) -> Bool? {
      if let best, best < limit { return false }
      if let bound, bound > limit { return true }
      return nil
    }
    let found = try? level.decide(options: IntegerOptions(timeLimit: clock.secondsLeft)) { progress in
      clock.isOver || decided(progress.incumbent, progress.bound) != nil
    }
    guard let found else { return nil }
    return found.isInfeasible ? true : decided(found.value, found.bound)
  }

  /// A team in which only one role asks for back-up, with as many holders as it has in a plan.
  static func team(_ team: Team, about role: String, plan: Reasons) -> Team {
    var team = team
    for r in team.roles.indices {
      team.roles[r].critical = plan.team.role(team.roles[r].id)?.critical ?? 1
      team.roles[r].tenure.max = nil
      if team.roles[r].id == role {
        let missing = min(team.roles[r].holders.min, plan.missing(in: role))
        team.roles[r].holders.min -= missing
        team.roles[r].backup += missing
      } else {
        team.roles[r].backup = -team.roles[r].holders.min
      }
    }
    return team
  }

  /// That only so many learn beside the holder.
  static func learners(of role: String, in team: Team) -> [Relaxation] {
    guard let limit = team.role(role)?.understudies, limit < team.members.count else { return [] }
    let most = team.members.count
    return [
      Relaxation(fact: .rule(.understudies(role: role, limit: limit))) { $0.change(role) { $0.understudies = most } }
    ]
  }
}
