import TeamModel

/// Bounds for the levels a path has reached.
extension PathSearch {
  /// Steps after which a search is long enough for tables of its own.
  static let patience = 400

  /// The tables to use when period `t` opens.
  func bounds(_ t: Int) -> LevelBounds.Views {
    guard t > 0, taken > PathSearch.patience else { return widest }
    // The least gap of every seat from here on, levels rising as fast as they can.
    var key: UInt64 = 0xA076_1D64_78BD_642F ^ UInt64(t)
    var differs = false
    let now = units + t * slots
    for later in t..<lastPeriod {
      let span = (later - t) * stepUnits
      for bit in 0..<tables.bits {
        let at = later * tables.bits + bit
        let first = Int(tables.needStart[at])
        let last = Int(tables.needStart[at + 1])
        guard first < last, profits.closed[later] & (1 << UInt64(bit)) == 0 else { continue }
        let gap = leastGap(at, first, last, now, span)
        if gap != profits.leastGap[at] { differs = true }
        key = (key ^ UInt64(truncatingIfNeeded: gap &+ 1)) &* 0xE703_7ED1_A0B4_28DB
        key ^= key >> 31
      }
    }
    if !differs { return widest }
    if let views = levelBounds.find(key) { return views }
    guard levelBounds.hasRoom else { return widest }
    var sharper = profits
    var sharperPlain = plain
    for later in t..<lastPeriod {
      let span = (later - t) * stepUnits
      for bit in 0..<tables.bits {
        let at = later * tables.bits + bit
        let first = Int(tables.needStart[at])
        let last = Int(tables.needStart[at + 1])
        guard first < last, profits.closed[later] & (1 << UInt64(bit)) == 0 else { continue }
        let gap = leastGap(at, first, last, now, span)
        let before = profits.leastGap[at]
        guard gap > before else { continue }
        let holder = tables.isHolder[bit]
        if gap > (holder ? actingGap : stretch) || (holder && gap * tables.critical[bit] > limits.acting) {
          sharper.closed[later] |= 1 << UInt64(bit)
          sharperPlain?.closed[later] |= 1 << UInt64(bit)
          continue
        }
        let fit = tables.rated[bit].isNaN ? max(0, 1 - Double(gap) / 3) - max(0, 1 - Double(before) / 3) : 0
        sharper.keep[at] += profits.fitHour * tables.hours[bit] * fit
        if let unit = plain?.fitHour { sharperPlain?.keep[at] += unit * tables.hours[bit] * fit }
        if holder {
          sharper.keep[at] += prices.fit * fit + prices.acting * Double((gap - before) * tables.critical[bit])
          if before == 0 { sharper.keep[at] -= qualifiedPrice[at] }
        }
      }
    }
    return levelBounds.make(key, from: t, profits: sharper, plain: sharperPlain, fallback: widest)
  }

  private func leastGap(_ at: Int, _ first: Int, _ last: Int, _ now: UnsafeMutablePointer<Int>, _ span: Int) -> Int {
    var gap = tables.fixedGap[at]
    for need in first..<last {
      let slot = tables.needSlot[need]
      let best = min(max(now[slot], tables.lastUnits[slot]), now[slot] + span)
      gap += max(0, tables.needLevel[need] - best / perLevel)
    }
    return gap
  }

  /// Steps taken so far.
  var taken: Int { (effort.steps ?? Int.max) - stepsLeft }
}
