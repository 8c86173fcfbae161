import Checking
import TeamModel

/// A path of one member that keeps every rule of a member's path, with what the team's rules and levels ask of it.
struct LegalPath {
  /// The seats, period by period.
  let seats: [Holdings]
  /// Cells (period and role) held, held with gap 0, learned, held by someone who knew the role, and that the member could hold;
  /// one bit a cell.
  let holds, qualified, learns, warm, could: UInt64
  /// What the path adds to levels 2 and 3.
  let acting, overdue: Int
  /// New seats at each change moment.
  let new: [Int]
  /// What the path adds to the fit.
  let fit: Double
  /// The pillars with the team's weights; nil for a member who is never present.
  let score: MemberScore?

  /// Cells with a seat of either kind.
  var touches: UInt64 { holds | learns }

  init(_ path: MemberPath) {
    let grid = path.grid
    let roles = grid.team.roles.count
    func cells(_ isIn: (Int, Int) -> Bool) -> UInt64 {
      var bits: UInt64 = 0
      for t in path.seats.indices.dropFirst() {
        for r in 0..<roles where isIn(r, t) { bits |= 1 << UInt64((t - 1) * roles + r) }
      }
      return bits
    }
    seats = Array(path.seats.dropFirst())
    holds = cells { r, t in path.seats[t].holds.contains(r) }
    qualified = cells { r, t in path.seats[t].holds.contains(r) && Gap.of(path, r, in: t) == 0 }
    learns = cells { r, t in path.seats[t].learns.contains(r) }
    warm = cells { r, t in path.seats[t].holds.contains(r) && path.seats[t - 1].touches(r) }
    could = cells { r, t in path.couldHold(r, in: t) }
    acting = Competent.value(of: path)
    overdue = OnTime.overdue(of: path).count
    new = path.seats.indices.dropFirst().map { path.newSeats(in: $0).count }
    fit = MostFit.value(of: path)
    score = grid.counted.contains(path.m) ? Wellbeing.score(of: path, weights: grid.team.weights) : nil
  }

  /// Every path of member m that keeps the rules, found by trying all seats in every period; nil when there are more than `limit`.
  static func all(_ grid: TeamGrid, member m: Int, limit: Int) -> [LegalPath]? {
    let choices = portfolios(grid.team.roles.count)
    var found: [LegalPath] = []
    func walk(_ path: MemberPath) -> Bool {
      if path.end == grid.periods {
        found.append(LegalPath(path))
        return found.count <= limit
      }
      for seats in choices {
        var next = path
        next.walk(seats)
        guard Rules.ofMember.allSatisfy({ $0.violations(of: next).isEmpty }) else { continue }
        guard walk(next) else { return false }
      }
      return true
    }
    return walk(MemberPath(grid, member: m)) ? found : nil
  }

  /// Every way to hold some roles and learn others.
  private static func portfolios(_ roles: Int) -> [Holdings] {
    var all = [Holdings()]
    for r in 0..<roles {
      all = all.flatMap { seats in
        [
          seats, Holdings(holds: seats.holds + [r], learns: seats.learns),
          Holdings(holds: seats.holds, learns: seats.learns + [r]),
        ]
      }
    }
    return all
  }
}
