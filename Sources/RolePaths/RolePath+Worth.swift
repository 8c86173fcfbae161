extension RolePath {
  /// What prices pay for the path; those for staying below a level of wellbeing, which only take, are not looked at.
  func worth(_ prices: PathPrices) -> Double {
    var sum = prices.wellbeing * pillars.wellbeing(prices.weights) + prices.fit * fit
    sum += prices.acting * Double(acting) + prices.overdue * Double(overdue)
    for mark in marks {
      let cell = Int(mark.cell)
      if mark.kind == .understudy {
        sum += prices.understudy[cell]
      } else {
        sum += prices.holder[cell] + (mark.warm ? prices.warm[cell] : prices.fresh[cell])
        if mark.gap == 0 { sum += prices.qualified[cell] }
      }
    }
    for cell in could { sum += prices.could[Int(cell)] }
    for t in newSeats.indices { sum += prices.newSeat[t] * Double(newSeats[t]) }
    return sum
  }
}
