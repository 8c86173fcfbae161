/// New seats against wellbeing, one line from the lowest to the mean for every proposal, as SVG.
struct TradeOffChart {
  /// One proposal.
  struct Point {
    var name: String
    var changes: Int
    var mean: Double
    var lowest: Double
  }

  var title: String
  var description: String
  var points: [Point]
  var across: String
  var up: String

  var svg: Markup {
    let low = Double(points.map(\.changes).min() ?? 0)
    let high = max(low + 1, Double(points.map(\.changes).max() ?? 1))
    func x(_ changes: Int) -> Double { 70 + (Double(changes) - low) / (high - low) * 380 }
    func y(_ share: Double) -> Double { 220 - min(max(share, 0), 1) * 190 }
    let grid = [0.0, 0.25, 0.5, 0.75, 1.0].map { share -> Markup in
      """
      <line x1="50" x2="590" y1="\(y(share))" y2="\(y(share))" stroke="#dfe4e6"/>\
      <text x="44" y="\(y(share) + 4)" text-anchor="end" fill="#4d575d">\(Int(share * 100))%</text>
      """
    }
    let ticks = Set(points.map(\.changes)).sorted().map { count -> Markup in
      "<text x=\"\(x(count))\" y=\"238\" text-anchor=\"middle\" fill=\"#4d575d\">\(count)</text>"
    }
    var used: [(x: Double, y: Double)] = []
    let drawn = points.enumerated().map { index, point -> Markup in
      var left = x(point.changes)
      while used.contains(where: { abs($0.x - left) < 5 }) { left += 9 }
      var label = y(point.mean) + 4
      while used.contains(where: { abs($0.y - label) < 14 && abs($0.x - left) < 130 }) { label += 14 }
      used.append((left, label))
      return """
        <line x1="\(left)" x2="\(left)" y1="\(y(point.mean))" y2="\(y(point.lowest))" stroke="#1f6f80" stroke-width="3"/>\
        <circle cx="\(left)" cy="\(y(point.mean))" r="6" fill="#0b3f4b"/>\
        <rect x="\(left - 5)" y="\(y(point.lowest) - 2)" width="10" height="4" fill="#0b3f4b"/>\
        <text x="\(left + 10)" y="\(label)" font-weight="600" paint-order="stroke" stroke="#fff" stroke-width="3">\(point.name)</text>
        """
    }
    return """
      <svg class="trade" viewBox="0 0 600 262" width="600" role="img" aria-labelledby="trade-t trade-d" font-size="12">\
      <title id="trade-t">\(title)</title><desc id="trade-d">\(description)</desc>\(Markup.join(grid))\(Markup.join(ticks))\
      <text x="590" y="256" text-anchor="end" fill="#1c2327">\(across) →</text><text x="4" y="14" fill="#1c2327">↑ \(up)</text>\(Markup.join(drawn))</svg>
      """
  }
}
