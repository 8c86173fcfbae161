import TeamModel

/// What a portfolio gives exactly, with the levels and stints of the path so far.
extension PathSearch {
  /// Adds portfolio `p` in period `t`; false when it breaks a rule or a limit that the bounds did not see.
  func apply(_ t: Int, _ p: Int, _ cost: Double) -> Bool {
    history[t] = Int32(p)
    var state = states[t]
    state.worth += cost
    let now = units + t * slots
    let next = units + (t + 1) * slots
    for slot in 0..<slots { next[slot] = now[slot] }
    guard tables.present[t] else {
      states[t + 1] = state
      return true
    }
    state.worth += profits.workability * tables.load[p] + tasteHour * tables.tasteHours[p]
    if tables.shared[p] { state.worth += profits.shared }
    var fitHours = 0.0
    var slot = Int(tables.slotStart[p])
    let end = Int(tables.slotStart[p + 1])
    while slot < end {
      let bit = Int(tables.slotBit[slot])
      slot += 1
      let at = t * tables.bits + bit
      let firstNeed = Int(tables.needStart[at])
      let lastNeed = Int(tables.needStart[at + 1])
      var gap = tables.fixedGap[at]
      let holder = tables.isHolder[bit]
      var need = firstNeed
      while need < lastNeed {
        let have = now[tables.needSlot[need]]
        let level = have / perLevel
        let wanted = tables.needLevel[need]
        var reached = have
        if level < wanted {
          gap += wanted - level
          reached = min(wanted * perLevel, have + asUnderstudy)
        } else if holder && level == wanted {
          reached = max(have, min(min(4, wanted + 1) * perLevel, have + asHolder))
        }
        if reached > next[tables.needSlot[need]] { next[tables.needSlot[need]] = reached }
        need += 1
      }
      var fit = tables.rated[bit]
      if fit.isNaN { fit = max(0, 1 - Double(gap) / 3) }
      fitHours += tables.hours[bit] * fit
      state.worth += holderPrice[at]
      if holder {
        if gap > actingGap { return false }
        state.worth += prices.fit * fit
        if gap == 0 {
          state.worth += qualifiedPrice[at]
        } else {
          state.acting += gap * tables.critical[bit]
          state.worth += prices.acting * Double(gap * tables.critical[bit])
        }
        if tables.mostTenure[bit] < Int.max / 4, stint(bit, upTo: t) + 1 > tables.mostTenure[bit] {
          state.overdue += 1
          state.worth += prices.overdue
        }
      } else if gap > stretch {
        return false
      }
    }
    state.worth += profits.fitHour * fitHours
    if state.acting > limits.acting || state.overdue > limits.overdue { return false }
    if let plain {
      state.wellbeing +=
        plain.workability * tables.load[p] + plain.fitHour * fitHours
        + plainTasteHour * tables.tasteHours[p] + (tables.shared[p] ? plain.shared : 0)
    }
    states[t + 1] = state
    return true
  }
}
