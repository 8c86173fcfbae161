import TeamModel

/// Which portfolios may follow: drop some seats, keep the rest, take at most `max-new`.
extension PathSearch {
  private func reach(_ s: Opening, _ j: Int, _ p: Int, _ cost: Double) -> Double {
    min(s.withGrowth + boundWithGrowth.reach(s.t, j, p), s.without + bound.reach(s.t, j, p)) + cost
  }

  private func consider(_ s: Opening, _ p: Int, _ cost: Double) {
    let best = min(s.withGrowth + boundWithGrowth.worth(s.t, p), s.without + bound.worth(s.t, p)) + cost
    guard best > threshold else { return }
    if let least = limits.floor {
      let wellbeing = min(
        s.floorWith + floorBoundWithGrowth.worth(s.t, p), s.floorWithout + floorBound.worth(s.t, p))
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
  func dropSubsets(_ s: Opening, _ p: Int, previous: UInt64, forced: UInt64, from first: Int) {
    if reach(s, tables.steps, p, 0) > threshold {
      takeSeats(s, p, previous: previous, cost: 0, left: tables.steps, above: -1)
    }
    let start = Int(tables.slotStart[p])
    let end = Int(tables.slotStart[p + 1])
    var slot = start + first
    while slot < end {
      if forced & (1 << UInt64(tables.slotBit[slot])) == 0 {
        dropSubsets(s, Int(tables.slotDrop[slot]), previous: previous, forced: forced, from: slot - start)
      }
      slot += 1
    }
  }

  private func takeSeats(_ s: Opening, _ p: Int, previous: UInt64, cost: Double, left: Int, above: Int) {
    consider(s, p, cost)
    guard left > 0 else { return }
    var index = Int(tables.grownStart[p])
    let end = Int(tables.grownStart[p + 1])
    while index < end {
      let bit = Int(tables.grownBit[index])
      let next = Int(tables.grown[index])
      index += 1
      guard bit > above, previous & (1 << UInt64(bit)) == 0, !tables.isContinuing[bit] else { continue }
      let beside = tables.understudyBit[bit]
      if beside >= 0 && previous & (1 << UInt64(beside)) != 0 { continue }
      let total = cost + profits.take[s.t * tables.bits + bit]
      guard reach(s, left - 1, next, total) > threshold, rested(bit, s.t) else { continue }
      takeSeats(s, next, previous: previous, cost: total, left: left - 1, above: bit)
    }
    var slot = Int(tables.slotStart[p])
    let last = Int(tables.slotStart[p + 1])
    while slot < last {
      let next = Int(tables.slotRaise[slot])
      let understudy = Int(tables.slotBit[slot])
      slot += 1
      guard next >= 0, previous & (1 << UInt64(understudy)) != 0 else { continue }
      let bit = tables.holderBit[understudy]
      guard bit > above else { continue }
      let total = cost + profits.upgrade[s.t]
      guard reach(s, left - 1, next, total) > threshold, rested(bit, s.t) else { continue }
      takeSeats(s, next, previous: previous, cost: total, left: left - 1, above: bit)
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
