import OrderedCollections
import TeamModel

/// A team compiled for the search: ids become indices, dates become periods.
///
/// Indices: `m` members, `r` roles, `c` competencies, `t` periods from 0 (period `t` of people is `t` + 1 there).
/// A *cell* is a role in a period, `r · T + t`.
public struct TeamInstance: Sendable {
  /// The team.
  public let team: Team
  /// Periods, T.
  public let periods: Int
  /// Members of the team who are present in at least one period, as positions in `team.members`.
  public let presentMembers: [Int]
  /// Position of a role by its id.
  public let roleIndex: [String: Int]
  /// Position of a competency by its id.
  public let competencyIndex: [String: Int]
  /// Competencies in order of first mention.
  public let competencies: [String]
  /// Needs of a role when a period opens, by cell.
  public let needs: [[Need]]
  /// Units of practice in one level: the least common multiple of the two learning times.
  public let unitsPerLevel: Int
  /// Units an understudy or acting holder gains in one period.
  public let unitsAsUnderstudy: Int
  /// Units a holder who meets the need gains in one period.
  public let unitsAsHolder: Int

  /// One needed competency.
  public struct Need: Hashable, Sendable {
    /// The competency.
    public let competency: Int
    /// The needed level, 1…4.
    public let level: Int
  }

  /// Roles, R.
  public var roles: Int { team.roles.count }

  /// The cell of a role in a period (from 0).
  @inlinable public func cell(_ r: Int, _ t: Int) -> Int { r * periods + t }

  /// Compiles a valid team.
  public init(_ team: Team) {
    self.team = team
    periods = max(1, team.horizon.periods)
    roleIndex = Dictionary(team.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    competencies = team.competencies
    competencyIndex = Dictionary(competencies.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let index = competencyIndex
    let lastPeriod = periods
    needs = team.roles.flatMap { role in
      (1...lastPeriod).map { t in
        role.needs(inPeriod: t, of: team.horizon).compactMap { id, level in
          level > 0 ? Need(competency: index[id]!, level: level) : nil
        }
      }
    }
    let understudy = max(1, team.settings.learnAsUnderstudy)
    let holder = max(1, team.settings.learnAsHolder)
    unitsPerLevel = TeamInstance.leastCommonMultiple(understudy, holder)
    unitsAsUnderstudy = unitsPerLevel / understudy
    unitsAsHolder = unitsPerLevel / holder
    presentMembers = team.members.indices.filter { m in
      (0..<lastPeriod).contains { TeamInstance.isPresent(team.members[m], period: $0 + 1, horizon: team.horizon) }
    }
  }

  /// Whether a member is in the team and not away for more than half of period `t` (from 1).
  public static func isPresent(_ member: Member, period t: Int, horizon: Horizon) -> Bool {
    let first = horizon.firstDay(of: t).dayNumber
    let last = horizon.lastDay(of: t).dayNumber
    var spans: [(Int, Int)] = member.absent.map { ($0.from.dayNumber, $0.to.dayNumber) }
    if let joins = member.joins { spans.append((Int.min / 2, joins.dayNumber - 1)) }
    if let leaves = member.leaves { spans.append((leaves.dayNumber, Int.max / 2)) }
    spans.sort { $0.0 < $1.0 }
    var away = 0
    var reached = first - 1
    for (from, to) in spans {
      let begin = max(from, reached + 1)
      let end = min(to, last)
      if end >= begin {
        away += end - begin + 1
        reached = end
      }
    }
    return 2 * away <= last - first + 1
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }
}
