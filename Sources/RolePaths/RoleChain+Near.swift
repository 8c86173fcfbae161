/// All chains that are nearly the best.
extension RoleChain {
  /// Leaves in the room what is still to be had from every state on, −∞ where no chain goes on.
  func fillRest(in room: Room) {
    let states = stateCount
    let last = room.rest + periods * states
    for state in 0..<states { last[state] = 0 }
    for t in stride(from: periods - 1, through: 0, by: -1) {
      let here = room.rest + t * states
      let next = here + states
      for before in 0..<states {
        var best = -Double.infinity
        forEachStep(from: before, t, room) { state, _, gained in
          let value = gained + next[state]
          if value > best { best = value }
        }
        here[before] = best
      }
    }
  }

  /// Every chain that is worth so much or more, after `fillRest`, rests between two stints kept too; its steps are in the room while it is visited.
  ///
  /// - Parameter visit: says whether to go on.
  /// - Returns: whether all were visited.
  func forEach(above least: Double, in room: Room, _ visit: (_ worth: Double) -> Bool) -> Bool {
    go(0, today, 0, lastHeld: today == Self.goesOn ? -1 : -Int.max / 2, least, room, visit)
  }

  private func go(
    _ t: Int, _ before: Int, _ worth: Double, lastHeld: Int, _ least: Double, _ room: Room,
    _ visit: (_ worth: Double) -> Bool
  ) -> Bool {
    guard t < periods else { return visit(worth) }
    let next = room.rest + (t + 1) * stateCount
    var goesOn = true
    forEachStep(from: before, t, room) { state, step, gained in
      guard goesOn, worth + gained + next[state] >= least else { return }
      // A new stint comes after the rest that the role asks for.
      if step.kind == 1, step.isNew, lastHeld >= t - rest { return }
      room.steps[t] = step
      let isHeld = step.kind == 0 || step.kind == 1
      goesOn = go(t + 1, state, worth + gained, lastHeld: isHeld ? t : lastHeld, least, room, visit)
    }
    return goesOn
  }
}
