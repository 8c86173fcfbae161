import TeamModel

/// The periods of one member in one role: nothing, understudy or holder, within the terms of the role.
///
/// Rest of two periods and more is not looked at: what is found may be more than is allowed, never less.
struct RoleChain {
  /// What is done in a period.
  struct Step: Equatable {
    /// 0 holder who goes on from today, 1 holder anew, 2 understudy, −1 nothing.
    var kind: Int
    /// Whether the seat was not had in the period before.
    var isNew = false
    /// Whether some seat in the role was had in the period before.
    var isWarm = false
  }

  /// Memory for one search at a time: what goes in, what comes out, and what lies between.
  final class Room {
    /// In: worth of having the seat, by kind · periods + period; −∞ where it is closed.
    let profit: UnsafeMutablePointer<Double>
    /// In: worth of a new seat, by period.
    let enter: UnsafeMutablePointer<Double>
    /// In: worth of a holder who had no seat in the role before, beside that.
    let fresh: UnsafeMutablePointer<Double>
    /// Out: the best chain, by period.
    let steps: UnsafeMutablePointer<Step>
    fileprivate let worth: UnsafeMutablePointer<Double>
    fileprivate let next: UnsafeMutablePointer<Double>
    fileprivate let came: UnsafeMutablePointer<Int>
    /// What is still to be had, by period · states + state: filled by `fillRest`.
    let rest: UnsafeMutablePointer<Double>

    init(periods: Int) {
      let states = 3 + max(1, periods)
      profit = .allocate(capacity: 3 * periods)
      profit.initialize(repeating: -.infinity, count: 3 * periods)
      enter = .allocate(capacity: periods)
      enter.initialize(repeating: 0, count: periods)
      fresh = .allocate(capacity: periods)
      fresh.initialize(repeating: 0, count: periods)
      steps = .allocate(capacity: periods)
      steps.initialize(repeating: Step(kind: -1), count: periods)
      worth = .allocate(capacity: states)
      worth.initialize(repeating: 0, count: states)
      next = .allocate(capacity: states)
      next.initialize(repeating: 0, count: states)
      came = .allocate(capacity: states * periods)
      came.initialize(repeating: 0, count: states * periods)
      rest = .allocate(capacity: states * (periods + 1))
      rest.initialize(repeating: 0, count: states * (periods + 1))
    }

    deinit {
      for pointer in [profit, enter, fresh, worth, next, rest] { pointer.deallocate() }
      steps.deallocate()
      came.deallocate()
    }
  }

  /// The role.
  let role: Int
  /// The member's seats by kind, −1 where there is none.
  private(set) var seats = [-1, -1, -1]
  let periods: Int
  /// Periods a new holder stays at least.
  private let least: Int
  /// Periods between two stints.
  let rest: Int
  /// By period: whether holder, understudy and nothing are allowed.
  private var mayHold: [Bool]
  private var mayLearn: [Bool]
  private var mayLack: [Bool]
  /// By period: whether today's holder must go on.
  private var isBound: [Bool]
  private let isPresent: [Bool]
  /// The state when the first period opens.
  let today: Int

  // States: 0 goes on from today, 1 understudy, 2 nothing, 2 + k holder anew for k periods (the last stands for more).
  static let goesOn = 0
  private static let learns = 1
  private static let lacks = 2

  /// The chains of all roles that a member could have a seat in.
  static func all(_ instance: TeamInstance, _ member: MemberInstance) -> [RoleChain] {
    var chains: [RoleChain] = []
    for (s, seat) in member.seats.enumerated() {
      if chains.last?.role != seat.role { chains.append(RoleChain(instance, member, role: seat.role)) }
      chains[chains.count - 1].seats[seat.kind == .understudy ? 2 : seat.continuing ? 0 : 1] = s
    }
    return chains
  }

  private init(_ instance: TeamInstance, _ member: MemberInstance, role r: Int) {
    role = r
    periods = instance.periods
    let tenure = instance.team.roles[r].tenure
    least = max(1, min(tenure.min, instance.periods))
    rest = max(1, tenure.rest)
    isPresent = member.present
    let held = member.tenureToday[r]
    today = held >= 0 ? Self.goesOn : member.understudyToday[r] ? Self.learns : Self.lacks
    mayHold = [Bool](repeating: true, count: instance.periods)
    mayLearn = mayHold
    mayLack = mayHold
    isBound = [Bool](repeating: false, count: instance.periods)
    for t in 0..<instance.periods {
      for pin in member.pins[t] where pin.role == r {
        mayLack[t] = false
        if pin.kind == .holder { mayLearn[t] = false } else { mayHold[t] = false }
      }
    }
    var t = 0
    while held >= 0 && t < instance.periods && member.present[t] && held + t < tenure.min {
      isBound[t] = true
      t += 1
    }
  }

  /// The worth of the best chain, which is left in the room; nil when none keeps what is asked for.
  func best(in room: Room) -> Double? {
    let states = stateCount
    let worth = room.worth
    let next = room.next
    for state in 0..<states { worth[state] = -.infinity }
    worth[today] = 0
    for t in 0..<periods {
      for state in 0..<states { next[state] = -.infinity }
      for before in 0..<states where worth[before] > -.infinity { leave(before, t, room) }
      for state in 0..<states { worth[state] = next[state] }
    }
    var last = 0
    for state in 1..<states where worth[state] > worth[last] { last = state }
    guard worth[last] > -.infinity else { return nil }
    var state = last
    for t in stride(from: periods - 1, through: 0, by: -1) {
      let before = room.came[t * states + state]
      room.steps[t] =
        switch state {
        case Self.goesOn: Step(kind: 0, isWarm: true)
        case Self.learns: Step(kind: 2, isNew: before != Self.learns, isWarm: before != Self.lacks)
        case Self.lacks: Step(kind: -1)
        default: Step(kind: 1, isNew: before <= Self.lacks, isWarm: before != Self.lacks)
        }
      state = before
    }
    return worth[last]
  }

  /// Reaches every state of period `t` that may follow one of the period before.
  private func leave(_ before: Int, _ t: Int, _ room: Room) {
    let states = stateCount
    forEachStep(from: before, t, room) { state, _, gained in
      let value = room.worth[before] + gained
      guard value > room.next[state] else { return }
      room.next[state] = value
      room.came[t * states + state] = before
    }
  }

  /// Every step that may follow a state when period `t` opens: the state that it leads to, what is done, and what it is worth.
  @inline(__always)
  func forEachStep(
    from before: Int, _ t: Int, _ room: Room, _ visit: (_ state: Int, _ step: Step, _ gained: Double) -> Void
  ) {
    let age = before - Self.lacks
    // Too young a holder stays, unless presence ends it.
    if age >= 1 && age < least && isPresent[t] {
      if mayHold[t] && seats[1] >= 0 { visit(before + 1, Step(kind: 1, isWarm: true), room.profit[periods + t]) }
      return
    }
    if before == Self.goesOn && mayHold[t] && seats[0] >= 0 {
      visit(Self.goesOn, Step(kind: 0, isWarm: true), room.profit[t])
    }
    if isBound[t] { return }
    if mayLack[t] { visit(Self.lacks, Step(kind: -1), 0) }
    let isWarm = before != Self.lacks
    if mayLearn[t] && seats[2] >= 0 {
      let isNew = before != Self.learns
      visit(
        Self.learns, Step(kind: 2, isNew: isNew, isWarm: isWarm),
        room.profit[2 * periods + t] + (isNew ? room.enter[t] : 0))
    }
    guard mayHold[t] && seats[1] >= 0 && before != Self.goesOn else { return }
    if age >= 1 {
      visit(Self.lacks + least, Step(kind: 1, isWarm: true), room.profit[periods + t])
    } else {
      let cost = room.enter[t] + (before == Self.learns ? 0 : room.fresh[t])
      visit(Self.lacks + 1, Step(kind: 1, isNew: true, isWarm: isWarm), room.profit[periods + t] + cost)
    }
  }

  var stateCount: Int { 3 + least }
}
