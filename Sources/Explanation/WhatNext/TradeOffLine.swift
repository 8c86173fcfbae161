import Checking
import Search
import TeamModel

/// What the team as a whole would gain if its lowest wellbeing might be lower: a line of plans, each searched for real.
public struct TradeOffLine: Sendable {
  /// One plan on the line.
  public struct Point: Hashable, Sendable {
    /// The lowest wellbeing, in whole hundredths of 1, as it is decided.
    public var floor: Double
    /// The team's total: what "best for the team" is measured by.
    public var total: Double
    /// Every measure of the plan.
    public var measures: Measures
    /// Its seats.
    public var seats: [ProposedSeat]
    /// Whether no plan with this floor has a greater total.
    public var proven: Bool

    /// A plan on the line.
    public init(floor: Double, total: Double, measures: Measures, seats: [ProposedSeat], proven: Bool) {
      self.floor = floor
      self.total = total
      self.measures = measures
      self.seats = seats
      self.proven = proven
    }
  }

  /// The team.
  public let team: Team
  /// The seats of the proposal at the end of the line: the one with the greatest lowest wellbeing.
  public let proposal: [ProposedSeat]
  /// Plans that are searched at most, beside the proposal.
  public let most: Int

  /// A line from a balanced proposal of a valid team.
  public init(team: Team, proposal: [ProposedSeat], most: Int = 4) {
    self.team = team
    self.proposal = proposal
    self.most = most
  }

  /// The points, the proposal first; each next one has a lower floor and a greater total. Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - isProven: whether the proposal is proven the best.
  ///   - timeLimit: seconds for all plans together, shared evenly; nil for no limit.
  ///   - shouldStop: asked in every long loop; once true, the points so far are returned.
  public func points(
    isProven: Bool, timeLimit: Double? = nil, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> [Point] {
    let clock = ExplanationClock(limit: timeLimit, shouldStop: shouldStop)
    let end = point(proposal, proven: isProven)
    let least = Yardstick.least(for: team)
    let top = Int((end.floor * 100).rounded())
    guard least < top, let far = plan(at: least, clock, left: most) else { return [end] }
    var found = [end, far]
    let bottom = max(least, Int((far.floor * 100).rounded()))
    for step in 1..<max(2, most) where far.total > end.total && top - bottom > 1 {
      let hundredths = top - (top - bottom) * step / most
      guard hundredths < top, hundredths > bottom, let next = plan(at: hundredths, clock, left: most - step) else {
        continue
      }
      found.append(next)
    }
    return Self.line(found)
  }

  /// The best plan in which nobody is below a wellbeing; nil when the time was up.
  private func plan(at hundredths: Int, _ clock: ExplanationClock, left: Int) -> Point? {
    guard !clock.isOver, let yardstick = Yardstick(in: team, at: hundredths) else { return nil }
    let options = SearchOptions(
      profiles: [.balanced], timeLimit: clock.secondsLeft.map { $0 / Double(max(1, left)) },
      start: proposal + [yardstick.seat])
    let search = TeamSearch(team: yardstick.team, options: options)
    guard let result = try? search.run(shouldStop: { clock.isOver }).first else { return nil }
    let seats = result.seats.filter { $0.member != yardstick.seat.member }
    guard Checker(team).check(seats).isLegal else { return nil }
    return point(seats, proven: result.outcome.status == .optimal)
  }

  private func point(_ seats: [ProposedSeat], proven: Bool) -> Point {
    let checker = Checker(team)
    let verdict = checker.check(seats)
    return Point(
      floor: verdict.value(of: .floor, for: .balanced), total: verdict.value(of: .team, for: .balanced),
      measures: verdict.measures, seats: checker.merged(seats), proven: proven)
  }

  /// The points that no other one beats, the highest floor first; none that is worse on the levels before the floor.
  static func line(_ points: [Point]) -> [Point] {
    guard let first = points.first else { return [] }
    func before(_ point: Point) -> [Int] { [point.measures.uncovered, point.measures.acting, point.measures.overdue] }
    var line = [first]
    let others = points.dropFirst().enumerated().sorted {
      (-$0.element.floor, -$0.element.total, $0.offset) < (-$1.element.floor, -$1.element.total, $1.offset)
    }
    for (_, point) in others {
      guard before(point) == before(first), let last = line.last else { continue }
      if point.total > last.total + LevelChange.sameness && point.floor < last.floor { line.append(point) }
    }
    return line
  }
}
