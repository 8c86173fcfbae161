/// Levels of competencies against time, as SVG: one line each, told apart by dashes and by their names.
struct GrowthChart {
  /// One competency.
  struct Line {
    var name: String
    /// The level today and after every period, 0…4.
    var values: [Double]
    var wish: Int?
    var description: String
  }

  var title: String
  var description: String
  var id: String
  var lines: [Line]
  var start: String
  var end: String

  private static let inks = (0..<6).map { "var(--c\($0))" }
  private static let dashes = ["", "6 3", "2 2", "8 2 2 2", "4 4", "1 3"]
  private static let plot = (left: 20.0, right: 176.0, top: 8.0, bottom: 118.0)

  private func y(_ level: Double) -> Double {
    Self.plot.bottom - (Self.plot.bottom - Self.plot.top) * min(max(level, 0), 4) / 4
  }

  private func x(_ step: Int, of count: Int) -> Double {
    Self.plot.left + (Self.plot.right - Self.plot.left) * Double(step) / Double(max(1, count - 1))
  }

  var svg: Markup {
    let shown = lines.prefix(8)
    let grid = (0...4).map { level -> Markup in
      let y = y(Double(level))
      return """
        <line x1="20" x2="176" y1="\(y)" y2="\(y)" stroke="var(--grid)"/>\
        <text x="8" y="\(y + 4)" class="q">\(level)</text>
        """
    }
    let places = labelPlaces(shown.map { y($0.values.last ?? 0) + 4 })
    let drawn = zip(shown, places).enumerated().map { index, pair -> Markup in
      draw(pair.0, index: index, labelY: pair.1)
    }
    let height = max(136, (places.max() ?? 0) + 8)
    return """
      <svg viewBox="0 0 320 \(height)" role="img" aria-labelledby="\(id)-t \(id)-d" font-size="11">\
      <title id="\(id)-t">\(title)</title><desc id="\(id)-d">\(description)</desc>\
      \(Markup.join(grid))<text x="20" y="132" class="q">\(start)</text>\
      <text x="176" y="132" text-anchor="end" class="q">\(end)</text>\(Markup.join(drawn))</svg>
      """
  }

  private func draw(_ line: Line, index: Int, labelY: Double) -> Markup {
    let ink = Self.inks[index % Self.inks.count]
    let dash = Self.dashes[index % Self.dashes.count]
    let points = line.values.enumerated().map { step, value in
      "\(DecimalText.plain(x(step, of: line.values.count), decimals: 1)),\(DecimalText.plain(y(value), decimals: 1))"
    }
    let end = y(line.values.last ?? 0)
    let wish: Markup =
      line.wish.map {
        "<text x=\"176\" y=\"\(y(Double($0)) + 4)\" text-anchor=\"middle\" style=\"fill:\(ink)\" font-size=\"13\">\(Double($0) <= (line.values.last ?? 0) ? "★" : "☆")</text>"
      } ?? .empty
    return """
      <polyline points="\(points.joined(separator: " "))" fill="none" stroke="\(ink)" stroke-width="2"\
      \(dash.isEmpty ? .empty : " stroke-dasharray=\"\(dash)\"" as Markup)/>\
      <line x1="180" y1="\(end)" x2="190" y2="\(labelY - 4)" stroke="\(ink)"/>\
      <text x="193" y="\(labelY)" style="fill:\(ink)">\(TimelineChart.fitted(line.name, 125))</text>\(wish)
      """
  }

  /// Heights of labels at least 13 apart, as near to their lines as that allows.
  private func labelPlaces(_ wanted: [Double]) -> [Double] {
    var places = wanted
    var last = -Double.infinity
    for index in wanted.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
      places[index] = max(wanted[index], last + 13)
      last = places[index]
    }
    return places
  }
}
