import TeamModel

/// Which portfolios may follow: drop some seats, keep the rest, take at most `max-new`.
extension PathSearch {
  /// How far the levels in hand leave the bounds' optimistic worth of some seats behind.
  struct Less {
    /// Of the worth, holder seats only: they stay when more seats are taken.
    var holders = 0.0
    /// Of the worth, all seats.
    var worth = 0.0
    /// Of wellbeing, all seats.
    var wellbeing = 0.0
  }

  /// Finds what each seat is worth less in `t` than the bounds think, since the levels in hand are known, and which seats they close.
  func weighLevels(_ t: Int) {
    let now = units + t * slots
    var closed: UInt64 = 0
    for bit in 0..<tables.bits {
      let at = t * tables.bits + bit
      var gap = tables.fixedGap[at]
      for need in Int(tables.needStart[at])..<Int(tables.needStart[at + 1]) {
        gap += max(0, tables.needLevel[need] - now[tables.needSlot[need]] / perLevel)
      }
      let place = at * (mostGap + 1) + min(gap, mostGap)
      if gap > mostGap || lessByGap[place] == -.infinity {
        closed |= 1 << UInt64(bit)
        less[at] = 0
        lessPlain[at] = 0
      } else {
        less[at] = lessByGap[place]
        lessPlain[at] = plain == nil ? 0 : lessPlainByGap[place]
      }
    }
    shut[t] = closed
  }

  /// The sums over a set of seats.
  func lessOf(_ mask: UInt64, _ t: Int) -> Less {
    var sum = Less()
    var rest = mask
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      add(&sum, t, bit, 1)
    }
    return sum
  }

  @inline(__always) private func add(_ sum: inout Less, _ t: Int, _ bit: Int, _ sign: Double) {
    let at = t * tables.bits + bit
    sum.worth += sign * less[at]
    sum.wellbeing += sign * lessPlain[at]
    if tables.isHolder[bit] { sum.holders += sign * less[at] }
  }

  private func reach(_ s: Opening, _ j: Int, _ p: Int, _ cost: Double) -> Double {
    min(s.withGrowth + s.boundWithGrowth.reach(j, p), s.without + s.bound.reach(j, p)) + cost + epsilon
  }

  private func consider(_ s: Opening, _ p: Int, _ cost: Double, _ less: Less = Less()) {
    let best =
      min(s.withGrowth + s.boundWithGrowth.worth(p), s.without + s.bound.worth(p)) + cost + less.worth
    guard best > threshold else { return }
    if let least = limits.floor {
      let wellbeing =
        min(s.floorWith + floorBoundWithGrowth.worth(s.t, p), s.floorWithout + floorBound.worth(s.t, p))
        + less.wellbeing
      guard wellbeing >= least - epsilon else { return }
    }
    candidates[s.t].append(Candidate(portfolio: Int32(p), cost: cost, bound: best))
  }

  /// The first change moment: from today's holdings.
  func collectOpening(_ s: Opening) {
    for p in 0..<tables.count where bound.worth(0, p) > -.infinity {
      var fresh = tables.masks[p] & ~tables.initialMask
      if fresh.nonzeroBitCount > tables.maxNew { continue }
      var cost = 0.0
      while fresh != 0 {
        let bit = fresh.trailingZeroBitCount
        fresh &= fresh - 1
        cost += tables.initialUnderstudy & (1 << UInt64(bit)) != 0 ? profits.upgrade[0] : profits.take[bit]
      }
      consider(s, p, cost)
    }
  }

  /// Bits of holders who have not yet stayed as long as the role asks.
  func forcedBits(_ mask: UInt64, _ t: Int) -> UInt64 {
    var forced: UInt64 = 0
    var rest = mask
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      if tables.isHolder[bit] && tables.leastTenure[bit] > 1 && stint(bit, upTo: t) < tables.leastTenure[bit] {
        forced |= 1 << UInt64(bit)
      }
    }
    return forced
  }

  /// Periods held without a break before period `t`, today's tenure counted.
  func stint(_ bit: Int, upTo t: Int) -> Int {
    if tables.isContinuing[bit] { return tables.tenureToday[bit] + t }
    let mask = UInt64(1) << UInt64(bit)
    var length = 0
    var back = t - 1
    while back >= 0 && tables.masks[Int(history[back])] & mask != 0 {
      length += 1
      back -= 1
    }
    return length
  }

  /// Every subset of what was held that keeps the forced seats; each is then grown.
  func dropSubsets(
    _ s: Opening, _ p: Int, mask: UInt64, previous: UInt64, forced: UInt64, from first: Int, less: Less
  ) {
    // What a seat that is shut is worth less is in no sum; a shut understudy may still become holder.
    if mask & shut[s.t] & tables.holderMask == 0, reach(s, tables.steps, p, less.holders) > threshold {
      takeSeats(s, p, mask: mask, previous: previous, cost: 0, left: tables.steps, above: -1, less: less)
    }
    let start = Int(tables.slotStart[p])
    let end = Int(tables.slotStart[p + 1])
    var slot = start + first
    while slot < end {
      let bit = Int(tables.slotBit[slot])
      if forced & (1 << UInt64(bit)) == 0 {
        var rest = less
        if shut[s.t] & (1 << UInt64(bit)) == 0 { add(&rest, s.t, bit, -1) }
        dropSubsets(
          s, Int(tables.slotDrop[slot]), mask: mask & ~(1 << UInt64(bit)), previous: previous, forced: forced,
          from: slot - start, less: rest)
      }
      slot += 1
    }
  }

  private func takeSeats(
    _ s: Opening, _ p: Int, mask: UInt64, previous: UInt64, cost: Double, left: Int, above: Int, less: Less
  ) {
    visits += 1
    if mask & shut[s.t] == 0 { consider(s, p, cost, less) }
    guard left > 0 else { return }
    var index = Int(tables.grownStart[p])
    let end = Int(tables.grownStart[p + 1])
    let barred = previous | shut[s.t]
    while index < end {
      let bit = Int(tables.grownBit[index])
      let next = Int(tables.grown[index])
      index += 1
      guard bit > above, barred & (1 << UInt64(bit)) == 0, !tables.isContinuing[bit] else { continue }
      let beside = tables.understudyBit[bit]
      if beside >= 0 && previous & (1 << UInt64(beside)) != 0 { continue }
      let total = cost + profits.take[s.t * tables.bits + bit]
      var more = less
      add(&more, s.t, bit, 1)
      guard reach(s, left - 1, next, total + more.holders) > threshold, rested(bit, s.t) else { continue }
      takeSeats(
        s, next, mask: mask | 1 << UInt64(bit), previous: previous, cost: total, left: left - 1, above: bit, less: more)
    }
    var slot = Int(tables.slotStart[p])
    let last = Int(tables.slotStart[p + 1])
    while slot < last {
      let next = Int(tables.slotRaise[slot])
      let understudy = Int(tables.slotBit[slot])
      slot += 1
      guard next >= 0, previous & (1 << UInt64(understudy)) != 0 else { continue }
      let bit = tables.holderBit[understudy]
      guard bit > above, shut[s.t] & (1 << UInt64(bit)) == 0 else { continue }
      let total = cost + profits.upgrade[s.t]
      var more = less
      if shut[s.t] & (1 << UInt64(understudy)) == 0 { add(&more, s.t, understudy, -1) }
      add(&more, s.t, bit, 1)
      guard reach(s, left - 1, next, total + more.holders) > threshold, rested(bit, s.t) else { continue }
      takeSeats(
        s, next, mask: (mask & ~(1 << UInt64(understudy))) | 1 << UInt64(bit), previous: previous, cost: total,
        left: left - 1, above: bit, less: more)
    }
  }

  /// Whether a new stint as holder may begin in `t`: no stint of the same role in the periods of rest before.
  private func rested(_ bit: Int, _ t: Int) -> Bool {
    guard tables.isHolder[bit] else { return true }
    let same = tables.sameHolder[bit]
    var back = t - 1
    let first = max(0, t - tables.rest[bit])
    while back >= first {
      if tables.masks[Int(history[back])] & same != 0 { return false }
      back -= 1
    }
    return true
  }
}
