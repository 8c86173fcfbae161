import RolePaths
import TeamModel

/// What a local search tries: seats that go from one member to another, on to a third where the second has too much then, and understudies who come and
/// go.
struct AnnealingMoves {
  private let periods: Int
  /// By role, the members who could ever hold it, and those of them who could without a missing level.
  private let candidates: ContiguousArray<ContiguousArray<Int>>
  private let qualified: ContiguousArray<ContiguousArray<Int>>
  /// By member, the roles that the member could ever hold, those without a missing level, and the understudy seats, as codes.
  private let holderCodes: ContiguousArray<ContiguousArray<Int32>>
  private let qualifiedCodes: ContiguousArray<ContiguousArray<Int32>>
  private let understudyCodes: ContiguousArray<ContiguousArray<Int32>>
  private let tables: PathScoreTables
  private var dice: Dice
  /// Roles at most that go on from one who got another, and that one gives away for it.
  private let longest = 4

  init(_ space: SearchSpace, tables: PathScoreTables, seed: UInt64) {
    self.tables = tables
    let roles = space.instance.roles
    periods = space.instance.periods
    dice = Dice(seed)
    var candidates = ContiguousArray<ContiguousArray<Int>>(repeating: [], count: roles)
    var holders: ContiguousArray<ContiguousArray<Int32>> = []
    var qualified = candidates
    var qualifiedCodes: ContiguousArray<ContiguousArray<Int32>> = []
    var understudies: ContiguousArray<ContiguousArray<Int32>> = []
    for (slot, member) in space.members.enumerated() {
      var held = Set<Int>()
      var learned: ContiguousArray<Int32> = []
      for seat in member.seats {
        if seat.kind == .holder { held.insert(seat.role) } else { learned.append(Int32(2 * seat.role + 1)) }
      }
      for r in held { candidates[r].append(slot) }
      holders.append(ContiguousArray(held.sorted().map { Int32(2 * $0) }))
      let able = Set(member.couldAlways.map { $0 / space.instance.periods } + member.prospects.map(\.role))
        .intersection(held)
      for r in able { qualified[r].append(slot) }
      qualifiedCodes.append(ContiguousArray(able.sorted().map { Int32(2 * $0) }))
      understudies.append(learned)
    }
    self.candidates = candidates
    self.qualified = qualified
    self.qualifiedCodes = qualifiedCodes
    holderCodes = holders
    understudyCodes = understudies
  }

  /// Puts a change into the state's trial.
  mutating func propose(_ state: inout AnnealingState, anchor: Int?) {
    state.begin()
    let slot = anchor ?? dice.roll(holderCodes.count)
    switch dice.roll(10) {
    case 0..<3: give(from: slot, &state)
    case 3..<6: receive(slot, &state)
    case 6..<8: shift(slot, &state)
    default: learn(slot, &state)
    }
  }

  /// A number from 0 up to 1.
  mutating func chance() -> Double { Double(dice.roll(1 << 30) + 1) / Double(1 << 30) }
  mutating func pick(_ count: Int) -> Int { dice.roll(count) }

  /// A member gives a role away.
  private mutating func give(from slot: Int, _ state: inout AnnealingState) {
    let t = dice.roll(periods)
    guard let code = holder(of: state.seats[slot], t) else { return receive(slot, &state) }
    let span = span(of: code, slot, t, state)
    for t in span { state.remove(code, t, of: slot) }
    // A role with more holders than it needs may lose one.
    guard dice.roll(16) > 0, let to = able(code, span, other: slot, state) else { return }
    hand(code, span, to: to, from: slot, depth: 1, &state)
  }

  /// A member stays longer in a role than today, or begins sooner; the one before or after has it for less.
  private mutating func shift(_ slot: Int, _ state: inout AnnealingState) {
    let t = dice.roll(periods)
    guard let code = holder(of: state.seats[slot], t) else { return }
    let seats = state.seats[slot]
    let run = seats.run(of: code, t)
    let isLater = run.lowerBound == 0 || (run.upperBound < periods - 1 && dice.roll(2) == 0)
    let edge = isLater ? run.upperBound + 1 : run.lowerBound - 1
    guard edge >= 0 && edge < periods else { return }
    let cell = Int(code >> 1) * periods + edge
    let count = state.holderCount(cell)
    var span = edge...edge
    if count > 0 {
      let other = state.holder(cell, dice.roll(count))
      let others = state.seats[other].run(of: code, edge)
      let length = 1 + dice.roll(isLater ? others.upperBound - edge + 1 : edge - others.lowerBound + 1)
      span = isLater ? edge...(edge + length - 1) : (edge - length + 1)...edge
      for t in span { state.remove(code, t, of: other) }
      return hand(code, span, to: slot, from: other, depth: 1, &state)
    }
    hand(code, span, to: slot, from: slot, depth: 1, &state)
  }

  /// A member gets a role that somebody else has, or nobody.
  private mutating func receive(_ slot: Int, _ state: inout AnnealingState) {
    let own = dice.roll(8) > 0 ? qualifiedCodes[slot] : holderCodes[slot]
    if own.isEmpty { return }
    let code = own[dice.roll(own.count)]
    let t = dice.roll(periods)
    if state.seats[slot].contains(code, t) { return }
    let cell = Int(code >> 1) * periods + t
    let count = state.holderCount(cell)
    guard count > 0, dice.roll(16) > 0 else {
      let first = dice.roll(periods)
      return hand(code, min(first, t)...max(first, t), to: slot, from: slot, depth: 1, &state)
    }
    let from = state.holder(cell, dice.roll(count))
    let span = span(of: code, from, t, state)
    guard span.allSatisfy({ tables.isOpen(code, $0, slot: slot) }) else { return }
    for t in span { state.remove(code, t, of: from) }
    hand(code, span, to: slot, from: from, depth: 1, &state)
  }

  /// Gives a role to a member who, where that is too much, gives others away.
  private mutating func hand(
    _ code: Int32, _ span: ClosedRange<Int>, to slot: Int, from giver: Int, depth: Int, _ state: inout AnnealingState
  ) {
    for t in span { state.add(code, t, to: slot) }
    // Learning makes room first.
    for t in span where !tables.fits(state.current(slot).at(t), slot: slot) {
      while let other = state.current(slot).at(t).first(where: { $0 & 1 == 1 }) { state.remove(other, t, of: slot) }
    }
    var left = longest
    while let t = span.first(where: { !tables.fits(state.current(slot).at($0), slot: slot) }) {
      left -= 1
      guard left > 0, depth < longest, handOn(from: slot, at: t, code, span, giver, depth, &state) else {
        return state.giveUp()
      }
    }
    if left == longest, depth < longest, dice.roll(4) == 0 {
      _ = handOn(from: slot, at: span.lowerBound + dice.roll(span.count), code, span, giver, depth, &state)
    }
  }

  /// A member who got a role gives another one away; false when there is none, or nobody to have it.
  private mutating func handOn(
    from slot: Int, at t: Int, _ code: Int32, _ span: ClosedRange<Int>, _ giver: Int, _ depth: Int,
    _ state: inout AnnealingState
  ) -> Bool {
    guard let away = holder(of: state.current(slot), t, other: code) else { return false }
    // As long as the role that came, or as long as a span of its own.
    let moved =
      dice.roll(2) == 0
      ? self.span(of: away, slot, t, state) : state.current(slot).run(of: away, t).clamped(to: span)
    let isBack = giver != slot && dice.roll(2) == 0 && mayTake(giver, away, moved, state)
    guard let to = isBack ? giver : able(away, moved, other: slot, state) else { return false }
    for t in moved { state.remove(away, t, of: slot) }
    hand(away, moved, to: to, from: slot, depth: depth + 1, &state)
    return true
  }

  /// A member begins or ends to learn a role.
  private mutating func learn(_ slot: Int, _ state: inout AnnealingState) {
    let own = understudyCodes[slot]
    if own.isEmpty { return }
    let t = dice.roll(periods)
    let seats = state.seats[slot]
    let codes = seats.at(t)
    if dice.roll(2) == 0, let code = codes.first(where: { $0 & 1 == 1 }) {
      for t in span(of: code, slot, t, state) { state.remove(code, t, of: slot) }
      if dice.roll(2) == 0 { return }
    }
    let code = own[dice.roll(own.count)]
    let last = dice.roll(periods)
    for t in min(t, last)...max(t, last) {
      let before = state.current(slot)
      if before.isIn(role: code >> 1, t) || !tables.isOpen(code, t, slot: slot) { continue }
      state.add(code, t, to: slot)
      if !tables.fits(state.current(slot).at(t), slot: slot) { state.remove(code, t, of: slot) }
    }
  }

  /// A member who may hold a role in all of these periods and does in none; nil when a few throws find nobody.
  private mutating func able(
    _ code: Int32, _ span: ClosedRange<Int>, other slot: Int, _ state: AnnealingState
  ) -> Int? {
    let r = Int(code >> 1)
    let able = dice.roll(8) > 0 ? qualified[r] : candidates[r]
    if able.isEmpty { return nil }
    for _ in 0..<6 {
      let pick = able[dice.roll(able.count)]
      if pick == slot { continue }
      if mayTake(pick, code, span, state) { return pick }
    }
    return nil
  }

  /// Whether a member may hold a role in all of these periods and does in none.
  private func mayTake(_ slot: Int, _ code: Int32, _ span: ClosedRange<Int>, _ state: AnnealingState) -> Bool {
    let seats = state.current(slot)
    for t in span where !tables.isOpen(code, t, slot: slot) || seats.contains(code, t) { return false }
    return true
  }

  /// A role that a member holds in a period, other than one; nil when there is none.
  private mutating func holder(of seats: SeatRow, _ t: Int, other code: Int32? = nil) -> Int32? {
    let codes = seats.at(t)
    var count = 0
    for held in codes where held & 1 == 0 && held != code { count += 1 }
    if count == 0 { return nil }
    var left = dice.roll(count)
    for held in codes where held & 1 == 0 && held != code {
      if left == 0 { return held }
      left -= 1
    }
    return nil
  }

  /// Periods around `t` in which a member has a seat: all in a row, those up to `t`, those from `t` on, or `t` alone.
  private mutating func span(of code: Int32, _ slot: Int, _ t: Int, _ state: AnnealingState) -> ClosedRange<Int> {
    let run = state.current(slot).run(of: code, t)
    switch dice.roll(8) {
    case 0: return run.lowerBound...t
    case 1, 2: return t...run.upperBound
    case 3: return t...t
    default: return run
    }
  }
}
