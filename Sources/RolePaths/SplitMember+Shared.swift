import TeamModel

/// What a member's roles share, each thing at its best beside its prices.
extension SplitMember {
  /// What hours, strain and the number of roles are worth at most beside their prices.
  func use(
    _ scale: Double, _ own: UnsafePointer<Double>, _ slope: UnsafeMutablePointer<Double>, _ wellbeing: inout Double
  ) -> Double {
    var sum = 0.0
    let mostRoles = Double(instance.team.settings.maxRoles)
    for t in 0..<periods where member.present[t] {
      let load = own[places.load + t]
      let isOverloaded = load > scale * overload
      sum += load * SharedPrices.freeLoad + max(0, load - scale * overload)
      slope[places.load + t] = SharedPrices.freeLoad + (isOverloaded ? 1 : 0)
      if isOverloaded { wellbeing -= overload }
      let strain = own[places.mental + t] + own[places.physical + t]
      let isTense = strain > scale * tension
      sum += strain + max(0, strain - scale * tension)
      slope[places.mental + t] = isTense ? 2 : 1
      slope[places.physical + t] = isTense ? 2 : 1
      if isTense { wellbeing -= tension }
      sum += own[places.roles + t] * mostRoles
      slope[places.roles + t] = mostRoles
    }
    return sum
  }

  /// What the best portfolio of every period is worth beside the prices for seats in it.
  func portfolios(
    _ scale: Double, _ own: UnsafePointer<Double>, _ slope: UnsafeMutablePointer<Double>, _ wellbeing: inout Double
  ) -> Double {
    var sum = 0.0
    for t in 0..<periods where member.present[t] {
      let first = places.seat + t * items.count
      let found = portfolio.find(
        openItems[t], own + first, overload: scale * overload, tension: scale * tension)
      sum += found.worth
      wellbeing -= overload * found.overload + tension * found.tension
      for item in found.items { slope[first + item] += 1 }
    }
    return sum
  }

  /// What full overload and full tension cost of wellbeing in one period.
  var overload: Double { -0.6 * worth.workability }
  var tension: Double { -0.4 * worth.workability }

  /// What the other shared things are worth at most beside their prices.
  func together(
    _ scale: Double, _ own: UnsafePointer<Double>, _ slope: UnsafeMutablePointer<Double>, _ wellbeing: inout Double
  ) -> Double {
    var sum = 0.0
    let settings = instance.team.settings
    for t in 0..<periods where member.present[t] {
      sum += own[places.new + t] * Double(settings.maxNew)
      slope[places.new + t] = Double(settings.maxNew)
      if own[places.shared + t] < scale * worth.shared {
        sum += scale * worth.shared - own[places.shared + t]
        slope[places.shared + t] = -1
        wellbeing += worth.shared
      }
    }
    let whole = scale * worth.growth
    guard practice.isPooled else {
      let best = levels(whole, own, slope)
      wellbeing += worth.growth * best.share
      return sum + best.worth
    }
    // Growth in anything counts up to one level: what is learnt sells at a price of its own.
    let price = own[places.growth]
    let best = levels(price, own, slope)
    slope[places.growth] = best.share
    if price < whole {
      sum += whole - price
      slope[places.growth] -= 1
      wellbeing += worth.growth
    }
    return sum + best.worth
  }

  /// What the levels' own ways are worth at most, growth worth so much.
  private func levels(
    _ growth: Double, _ own: UnsafePointer<Double>, _ slope: UnsafeMutablePointer<Double>
  ) -> (worth: Double, share: Double) {
    practice.best(
      growth, own + places.lesson, claims: own + places.claim, slope: slope + places.lesson,
      claimSlope: slope + places.claim)
  }
}
