import TeamModel

/// Bars over the days of a horizon, row by row, as SVG.
struct TimelineChart {
  /// How a bar looks; each kind also differs by its outline or hatching.
  enum Kind: Hashable {
    case holder, acting, understudy, uncovered, away
  }

  /// A bar from the first day of one span to the last of another.
  struct Bar {
    var from: CalendarDate
    var to: CalendarDate
    var kind: Kind
    var label: String
    var title: String
    /// The whole stint that the bar is a part of; its parts share a lane.
    var lane: DateSpan?
  }

  /// A sign on a day, such as a rotation deadline.
  struct Flag {
    var day: CalendarDate
    var sign: String
    var title: String
    /// Whether it is a deadline, drawn full; else it is drawn dashed.
    var isDeadline: Bool
  }

  /// One role or member.
  struct Row {
    var label: String
    var bars: [Bar]
    var flags: [Flag] = []
  }

  var title: String
  var description: String
  var id: String
  var rows: [Row]
  var spans: [PeriodSpan]
  var heads: [String]

  private static let width = 1000.0
  private static let labelWidth = 210.0
  private static let lane = 24.0
  private static let top = 26.0

  private var firstDay: Int { spans.first?.from.dayNumber ?? 0 }
  private var days: Int { max(1, (spans.last?.to.dayNumber ?? 0) - firstDay + 1) }

  private func x(_ day: CalendarDate) -> Double {
    let share = Double(min(max(day.dayNumber - firstDay, 0), days)) / Double(days)
    return Self.labelWidth + share * (Self.width - Self.labelWidth - 8)
  }

  var svg: Markup {
    var y = Self.top
    var body = Markup.empty
    for row in rows {
      let lanes = lanes(of: row.bars)
      let height = Double(max(1, (lanes.max() ?? 0) + 1)) * Self.lane + 6
      body += "<line x1=\"0\" x2=\"1000\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"var(--line)\"/>"
      body +=
        "<text x=\"4\" y=\"\(y + 19)\" font-weight=\"600\">\(Self.fitted(row.label, Self.labelWidth - 8, perColumn: 7.7))<title>\(row.label)</title></text>"
      for (bar, lane) in zip(row.bars, lanes) { body += draw(bar, y: y + 3 + Double(lane) * Self.lane) }
      for flag in row.flags { body += draw(flag, y: y, height: height) }
      y += height
    }
    let grid = zip(spans, heads).map { span, head -> Markup in
      let left = x(span.from)
      return """
        <line x1="\(left)" x2="\(left)" y1="0" y2="\(y)" stroke="var(--dash)" stroke-dasharray="2 3"/>\
        <text x="\(left + 4)" y="16" class="q">\(head)</text>
        """
    }
    return """
      <svg class="wide" viewBox="0 0 1000 \(y + 2)" role="img" aria-labelledby="\(id)-t \(id)-d" font-size="13">\
      <title id="\(id)-t">\(title)</title><desc id="\(id)-d">\(description)</desc>\
      \(Markup.join(grid))\(body)</svg>
      """
  }

  private func draw(_ bar: Bar, y: Double) -> Markup {
    let left = x(bar.from) + 1
    let width = max(3, x(bar.to.adding(days: 1)) - left - 1)
    let thin = bar.kind == .understudy
    let kind: Markup =
      switch bar.kind {
      case .holder: "h"
      case .acting: "a"
      case .understudy: "u"
      case .uncovered: "x"
      case .away: "w"
      }
    return """
      <g class="\(kind)"><title>\(bar.title)</title><rect x="\(left)" y="\(thin ? y + 1 : y)" width="\(width)" height="\(thin ? 17.0 : 20.0)" rx="3"/>\
      <text x="\(left + 5)" y="\(y + (thin ? 14 : 15))">\(Self.fitted(bar.label, width - 8))</text></g>
      """
  }

  /// How every kind of bar and sign looks; hatchings are those of the page.
  static let css: Markup = """
    .h rect{fill:var(--bar);stroke:var(--barline)}.h text{fill:var(--barink)}.a rect{fill:url(#amber);stroke:var(--amber);stroke-dasharray:5 3}.a text{fill:var(--amberink)}
    .u rect{fill:var(--beside);stroke:var(--teal);stroke-dasharray:2 2}.u text{fill:var(--besideink)}.x rect{fill:url(#hatch);stroke:var(--red)}.w rect{fill:url(#grey);stroke:var(--dash)}
    .x text,.w text,.f text,.d text{paint-order:stroke;stroke:var(--paper);stroke-width:4;font-weight:600}.x text{fill:var(--hatchink)}.w text{fill:var(--awayink)}
    .f line{stroke:var(--red)}.f text{fill:var(--red)}.d line{stroke:var(--deep);stroke-dasharray:3 3}.d text{fill:var(--deep)}
    """

  private func draw(_ flag: Flag, y: Double, height: Double) -> Markup {
    let left = min(x(flag.day), Self.width - 12)
    let kind: Markup = flag.isDeadline ? "f" : "d"
    return """
      <g class="\(kind)"><title>\(flag.title)</title><line x1="\(left)" x2="\(left)" y1="\(y + 1)" y2="\(y + height - 1)" stroke-width="2.5"/>\
      <text x="\(left - 3)" y="\(y + height - 4)" text-anchor="end">\(flag.sign)</text></g>
      """
  }

  /// The first free lane for every bar, in their order; the parts of one stint stay in the lane of its first part.
  private func lanes(of bars: [Bar]) -> [Int] {
    var taken: [[DateSpan]] = []
    var last = 0
    return bars.map { bar in
      let room = bar.lane ?? DateSpan(from: bar.from, to: bar.to)
      if bar.lane != nil, bar.from > room.from { return last }
      let free = taken.firstIndex { $0.allSatisfy { $0.to < room.from || room.to < $0.from } }
      if let free { taken[free].append(room) } else { taken.append([room]) }
      last = free ?? taken.count - 1
      return last
    }
  }

  /// As much of a text as fits a width in pixels, with an ellipsis where it is cut; 7 pixels a column suit 13 px letters.
  static func fitted(_ text: String, _ width: Double, perColumn: Double = 7) -> String {
    guard Double(DisplayWidth.of(text)) * perColumn > width else { return text }
    var result = ""
    var used = perColumn
    for character in text {
      used += Double(DisplayWidth.of(character)) * perColumn
      if used > width { break }
      result.append(character)
    }
    return result.isEmpty ? "" : result + "…"
  }
}
