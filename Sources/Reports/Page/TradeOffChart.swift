/// New seats beside wellbeing, one row a proposal, as SVG: how many seats change, and from the lowest to the mean wellbeing.
///
/// Every name has a row of its own, so that nothing covers anything, however near the proposals are.
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
  /// The name of the left half: new seats.
  var changes: String
  /// The name of the right half: wellbeing.
  var wellbeing: String

  private static let row = 34.0
  private static let top = 30.0
  private static let bars = (left: 200.0, right: 400.0)
  private static let scale = (left: 460.0, right: 880.0)

  /// The rows, the calmest proposal first.
  private var sorted: [Point] {
    points.enumerated().sorted { ($0.element.changes, $0.offset) < ($1.element.changes, $1.offset) }.map(\.element)
  }

  private func x(_ share: Double) -> Double {
    Self.scale.left + min(max(share, 0), 1) * (Self.scale.right - Self.scale.left)
  }

  var svg: Markup {
    let bottom = Self.top + Double(points.count) * Self.row
    let grid = [0.0, 0.25, 0.5, 0.75, 1.0].map { share -> Markup in
      """
      <line x1="\(x(share))" x2="\(x(share))" y1="\(Self.top - 4)" y2="\(bottom)" stroke="var(--grid)"/>\
      <text x="\(x(share))" y="\(bottom + 18)" text-anchor="middle" class="q">\(Int(share * 100))%</text>
      """
    }
    let most = Double(max(1, points.map(\.changes).max() ?? 1))
    let rows = sorted.enumerated().map { index, point in
      row(point, y: Self.top + Double(index) * Self.row + Self.row / 2, most: most)
    }
    return """
      <svg class="trade" viewBox="0 0 900 \(bottom + 26)" role="img" aria-labelledby="trade-t trade-d" font-size="14">\
      <title id="trade-t">\(title)</title><desc id="trade-d">\(description)</desc>\
      <text x="\(Self.bars.left)" y="16" class="q">\(changes)</text>\
      <text x="\(Self.scale.left)" y="16" class="q">\(wellbeing)</text>\
      \(Markup.join(grid))\(Markup.join(rows))</svg>
      """
  }

  private func row(_ point: Point, y: Double, most: Double) -> Markup {
    let length = Double(point.changes) / most * (Self.bars.right - Self.bars.left - 40)
    let low = x(point.lowest)
    let mean = x(point.mean)
    return """
      <line x1="0" x2="900" y1="\(y + Self.row / 2)" y2="\(y + Self.row / 2)" stroke="var(--grid)"/>\
      <text x="0" y="\(y + 5)" font-weight="600">\(TimelineChart.fitted(point.name, 190, perColumn: 8.2))<title>\(point.name)</title></text>\
      <rect x="\(Self.bars.left)" y="\(y - 8)" width="\(max(2, length))" height="16" rx="3" fill="var(--l2)" stroke="var(--teal)"/>\
      <text x="\(Self.bars.left + length + 8)" y="\(y + 5)">\(point.changes)</text>\
      <line x1="\(low)" x2="\(mean)" y1="\(y)" y2="\(y)" stroke="var(--teal)" stroke-width="5"/>\
      <path d="M\(low) \(y - 9)V\(y + 9)" stroke="var(--red)" stroke-width="4"/>\
      <circle cx="\(mean)" cy="\(y)" r="8" fill="var(--deep)"/>
      """
  }
}
