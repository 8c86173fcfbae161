import TeamModel

/// What can still come: growth, back-up and breadth from the levels in hand.
extension PathSearch {
  /// The bounds' fixed parts when period `t` opens.
  func open(_ t: Int) -> Opening {
    let growthNow = growthEarned(t)
    let growthEnd = growthMost(t)
    let breadth = breadthShare(t)
    let common = states[t].worth + couldNow(t) + couldMost(after: t) + profits.breadth * breadth
    var opening = Opening(
      t: t, bound: bound.row(t), boundWithGrowth: boundWithGrowth.row(t),
      withGrowth: common + profits.growth * growthNow, without: common + profits.growth * growthEnd,
      floorWith: 0, floorWithout: 0)
    if let plain {
      let collected = states[t].wellbeing + plain.breadth * breadth
      opening.floorWith = collected + plain.growth * growthNow
      opening.floorWithout = collected + plain.growth * growthEnd
    }
    return opening
  }

  /// The growth pillar as earned when period `t` opens.
  func growthEarned(_ t: Int) -> Double {
    let now = units + t * slots
    var sum = 0.0
    for item in 0..<tables.growthCount {
      let slot = tables.growthSlot[item]
      let way = Double(now[slot] - tables.startUnits[slot]) / tables.growthDistance[item]
      sum += tables.growthWeight[item] * (growsInAnything ? way : min(1, way))
    }
    return min(1, sum)
  }

  /// The most the growth pillar can be in the end.
  func growthMost(_ t: Int) -> Double {
    let now = units + t * slots
    var sum = 0.0
    for item in 0..<tables.growthCount {
      let slot = tables.growthSlot[item]
      let most = max(now[slot], min(tables.lastUnits[slot], now[slot] + (lastPeriod - t) * stepUnits))
      let way = Double(most - tables.startUnits[slot]) / tables.growthDistance[item]
      sum += tables.growthWeight[item] * (growsInAnything ? way : min(1, way))
    }
    return min(1, sum)
  }

  /// Back-up given in period `t` by what was learnt before.
  func couldNow(_ t: Int) -> Double {
    var sum = 0.0
    for k in 0..<prospectCount where prospectWorth[k * lastPeriod + t] > 0 {
      if reaches(k * lastPeriod + t, at: t, span: 0) { sum += prospectWorth[k * lastPeriod + t] }
    }
    return sum
  }

  /// Back-up that can still be given in the periods after `t`.
  func couldMost(after t: Int) -> Double {
    var sum = 0.0
    for k in 0..<prospectCount {
      var later = t + 1
      while later < lastPeriod {
        if prospectWorth[k * lastPeriod + later] > 0,
          reaches(k * lastPeriod + later, at: t, span: (later - t) * stepUnits)
        {
          sum += prospectWorth[k * lastPeriod + later]
        }
        later += 1
      }
    }
    return sum
  }

  private func reaches(_ index: Int, at t: Int, span: Int) -> Bool {
    let now = units + t * slots
    for item in Int(missingStart[index])..<Int(missingStart[index + 1])
    where now[missingSlot[item]] + span < missingUnits[item] { return false }
    return true
  }

  /// The breadth that can still be reached, as a share of what is wanted; exact after the last period.
  func breadthShare(_ t: Int) -> Double {
    guard breadthWanted > 0 else { return 0 }
    var count = breadthAlways
    if count < breadthWanted {
      let now = units + t * slots
      let span = (lastPeriod - t) * stepUnits
      for k in 0..<breadthCount {
        var can = true
        for item in Int(breadthStart[k])..<Int(breadthStart[k + 1])
        where now[breadthSlot[item]] + span < breadthUnits[item] { can = false }
        if can { count += 1 }
      }
    }
    return min(1, Double(count) / Double(breadthWanted))
  }
}
