import TeamModel

/// What a member's seats teach towards each wish, levels taken as they promise most.
struct SplitWishes {
  /// How many wishes: one for all competencies of who wants nothing.
  let count: Int
  /// By wish: the most of the growth pillar that it can bring.
  let most: [Double]
  /// By wish and period: the most that the period can bring.
  let lesson: [[Double]]
  /// By seat · periods + period: what the seat teaches, as a share of the growth pillar.
  let teaches: [[(wish: Int, share: Double)]]

  init(_ instance: TeamInstance, _ member: MemberInstance) {
    let periods = instance.periods
    let perLevel = instance.unitsPerLevel
    var wishOf = [Int](repeating: -1, count: member.mutable.count)
    var shareOf = [Double](repeating: 0, count: member.mutable.count)
    var most: [Double] = []
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      let way = Double(member.reachable[periods][item.slot] - member.startUnits[item.slot]) / Double(item.distance)
      if member.growsInAnything {
        most = [min(1, (most.first ?? 0) + item.weight * way)]
        wishOf[item.slot] = 0
      } else {
        wishOf[item.slot] = most.count
        most.append(item.weight * min(1, way))
      }
      shareOf[item.slot] = item.weight / Double(item.distance)
    }
    var slotOf: [Int: Int] = [:]
    for (slot, c) in member.mutable.enumerated() { slotOf[c] = slot }
    // By period and slot: the largest lesson; the same competency counts once a period.
    var largest = [[Double]](repeating: [Double](repeating: 0, count: member.mutable.count), count: periods)
    var teaches: [[(wish: Int, share: Double)]] = []
    for seat in member.seats {
      for t in 0..<periods {
        var items: [(wish: Int, share: Double)] = []
        for need in instance.needs[instance.cell(seat.role, t)] where seat.open[t] && member.present[t] {
          guard let slot = slotOf[need.competency], wishOf[slot] >= 0 else { continue }
          let low = member.startUnits[slot]
          var units = 0
          if low / perLevel < need.level { units = min(instance.unitsAsUnderstudy, need.level * perLevel - low) }
          if seat.kind == .holder && member.reachable[t][slot] / perLevel >= need.level
            && low < min(4, need.level + 1) * perLevel
          {
            units = max(units, instance.unitsAsHolder)
          }
          guard units > 0 else { continue }
          items.append((wishOf[slot], shareOf[slot] * Double(units)))
          largest[t][slot] = max(largest[t][slot], shareOf[slot] * Double(units))
        }
        teaches.append(items)
      }
    }
    var lesson = [[Double]](repeating: [Double](repeating: 0, count: periods), count: most.count)
    for t in 0..<periods {
      for slot in wishOf.indices where wishOf[slot] >= 0 { lesson[wishOf[slot]][t] += largest[t][slot] }
    }
    count = most.count
    self.most = most
    self.lesson = lesson
    self.teaches = teaches
  }
}
