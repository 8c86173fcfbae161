/// The line between the lowest wellbeing and the team's total as SVG: a numbered point a plan.
struct TradeOffLineChart {
  /// One plan.
  struct Point {
    /// The lowest wellbeing, 0…1.
    var floor: Double
    /// The team's total.
    var total: Double
  }

  var title: String
  var description: String
  /// The plans, numbered from 1 in this order.
  var points: [Point]
  /// The name of the horizontal axis.
  var floorName: String
  /// The name of the vertical axis.
  var totalName: String
  /// How a lowest wellbeing is written on the axis.
  var floorText: (Double) -> String
  /// How a total is written on the axis.
  var totalText: (Double) -> String

  /// The frame. It is small enough to be read whole on a phone.
  private static let plot = (left: 62.0, right: 508.0, top: 34.0, bottom: 236.0)
  /// The room between the frame and the outermost points, so that no number covers a mark.
  private static let inset = 26.0

  /// Round values from below the least to above the greatest, a few of them, no nearer to each other than `smallest`.
  static func ticks(_ values: [Double], smallest: Double = 0.005) -> [Double] {
    guard let least = values.min(), let greatest = values.max() else { return [] }
    let steps = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]
    let step = steps.first { $0 >= smallest && (greatest - least) / $0 <= 4 } ?? 10
    let first = (least / step).rounded(.down)
    let last = max(first + 1, (greatest / step).rounded(.up))
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  var svg: Markup {
    let (across, up) = (Self.ticks(points.map(\.floor), smallest: 0.01), Self.ticks(points.map(\.total)))
    func place(_ value: Double, _ ticks: [Double], _ from: Double, _ to: Double) -> Double {
      guard let first = ticks.first, let last = ticks.last, last > first else { return from }
      return from + (value - first) / (last - first) * (to - from)
    }
    func x(_ value: Double) -> Double {
      place(value, across, Self.plot.left + Self.inset, Self.plot.right - Self.inset)
    }
    func y(_ value: Double) -> Double { place(value, up, Self.plot.bottom, Self.plot.top) }
    let columns = across.map { value -> Markup in
      """
      <line x1="\(x(value))" x2="\(x(value))" y1="\(Self.plot.top)" y2="\(Self.plot.bottom)" stroke="var(--grid)"/>\
      <text x="\(x(value))" y="\(Self.plot.bottom + 27)" text-anchor="middle" class="q">\(floorText(value))</text>
      """
    }
    let rows = up.map { value -> Markup in
      """
      <line x1="\(Self.plot.left)" x2="\(Self.plot.right)" y1="\(y(value))" y2="\(y(value))" stroke="var(--grid)"/>\
      <text x="\(Self.plot.left - 10)" y="\(y(value) + 5)" text-anchor="end" class="q">\(totalText(value))</text>
      """
    }
    let path = points.enumerated().map { index, point -> Markup in
      index == 0 ? "M\(x(point.floor)) \(y(point.total))" : "L\(x(point.floor)) \(y(point.total))"
    }
    let marks = points.enumerated().map { index, point -> Markup in
      """
      <circle cx="\(x(point.floor))" cy="\(y(point.total))" r="13" fill="var(--deep)" stroke="var(--paper)" stroke-width="2"/>\
      <text x="\(x(point.floor))" y="\(y(point.total) + 5)" text-anchor="middle" style="fill:var(--paper)" font-weight="600">\(index + 1)</text>
      """
    }
    return """
      <svg class="line" viewBox="0 0 520 294" role="img" aria-labelledby="line-t line-d" font-size="15">\
      <title id="line-t">\(title)</title><desc id="line-d">\(description)</desc>\
      \(Markup.join(columns))\(Markup.join(rows))\
      <text x="0" y="16">\(totalName)</text>\
      <text x="\(Self.plot.right)" y="287" text-anchor="end">\(floorName)</text>\
      <path d="\(Markup.join(path))" fill="none" stroke="var(--teal)" stroke-width="3"/>\(Markup.join(marks))</svg>
      """
  }
}
