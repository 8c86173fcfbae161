/// The colours of the page: light, and dark for screens whose reader prefers that. Paper is always light.
struct PagePalette {
  /// What a colour is for.
  enum Role: String, CaseIterable {
    /// The page, text on it, quieter text, lines, and the ground of cards and headings.
    case paper, ink, soft, faint, line, wash
    /// Accents: what is filled, what is written, alarm, caution, and the ring around what has the focus.
    case teal, deep, red, amber, focus
    /// Grounds: chosen or best, alarm, not there, and what is left of a bar.
    case chosen, alarm, off, track
    /// Levels 1 to 4 on the heat map, each with its text.
    case l1, l2, l3, l4, i1, i2, i3, i4
    /// Bars in time: holders, their outline and text; understudies.
    case bar, barline, barink, beside, besideink
    /// Hatchings: acting holders, uncovered, away; each with its text.
    case amber1, amber2, amberink, hatch, hatchink, away1, away2, awayink
    /// Grids of pictures, and the six lines of growth.
    case grid, dash, c0, c1, c2, c3, c4, c5
  }

  private var colours: [Role: String] = [:]

  private init(_ colours: [Role: String]) { self.colours = colours }

  /// The colour of a role, as `#rrggbb`.
  subscript(_ role: Role) -> String { colours[role] ?? "#000000" }

  /// Custom properties for a style sheet.
  var css: Markup { "\(Role.allCases.map { "--\($0.rawValue):\(self[$0])" }.joined(separator: ";"))" }

  /// Text and the grounds it stands on.
  static let textOnGround: [(text: Role, grounds: [Role])] = [
    (.ink, [.paper, .wash, .chosen, .alarm]), (.soft, [.paper, .wash, .chosen, .off]),
    (.faint, [.paper]), (.deep, [.paper, .wash, .chosen]), (.red, [.paper, .alarm, .wash]),
    (.amber, [.paper]), (.i1, [.l1]), (.i2, [.l2]), (.i3, [.l3]), (.i4, [.l4]), (.barink, [.bar]),
    (.besideink, [.beside]), (.amberink, [.amber1, .amber2]), (.hatchink, [.paper]), (.awayink, [.paper]),
    (.c0, [.paper]), (.c1, [.paper]), (.c2, [.paper]), (.c3, [.paper]), (.c4, [.paper]), (.c5, [.paper]),
  ]

  /// What is drawn and means something, beside what it stands on.
  static let shapeOnGround: [(shape: Role, grounds: [Role])] = [
    (.teal, [.paper, .track]), (.red, [.paper, .track]), (.barline, [.paper]), (.hatchink, [.paper]),
    (.focus, [.paper, .wash]),
  ]

  static let light = PagePalette([
    .paper: "#ffffff", .ink: "#1c2327", .soft: "#4d575d", .faint: "#596166", .line: "#cfd6da", .wash: "#f4f7f8",
    .teal: "#1f6f80", .deep: "#0b3f4b", .red: "#a51d1d", .amber: "#7a4b00", .focus: "#c4570a",
    .chosen: "#dff0f3", .alarm: "#fdf1f0", .off: "#eeeeee", .track: "#e3e8ea",
    .l1: "#e6f2f5", .l2: "#b5dbe3", .l3: "#1f6f80", .l4: "#0b3f4b",
    .i1: "#1c2327", .i2: "#1c2327", .i3: "#ffffff", .i4: "#ffffff",
    .bar: "#1f6f80", .barline: "#0b3f4b", .barink: "#ffffff", .beside: "#eaf5f7", .besideink: "#0b3f4b",
    .amber1: "#ffe7b0", .amber2: "#f3c768", .amberink: "#1c2327", .hatch: "#e6a3a1", .hatchink: "#7d0f0f",
    .away1: "#f3f3f3", .away2: "#bbbbbb", .awayink: "#333333", .grid: "#dfe4e6", .dash: "#8d979c",
    .c0: "#0b3f4b", .c1: "#a51d1d", .c2: "#5a3d8a", .c3: "#7a4b00", .c4: "#1f6f80", .c5: "#2f5d1e",
  ])

  static let dark = PagePalette([
    .paper: "#14191c", .ink: "#e6ecef", .soft: "#b3bec4", .faint: "#a3aeb4", .line: "#3d484e", .wash: "#1e262a",
    .teal: "#4fa9bc", .deep: "#9bdbe8", .red: "#ff9a94", .amber: "#f2c063", .focus: "#ffa552",
    .chosen: "#1d3a42", .alarm: "#35201f", .off: "#2a3034", .track: "#2c353a",
    .l1: "#1d3940", .l2: "#265d6b", .l3: "#5db5c7", .l4: "#b4e9f3",
    .i1: "#e6ecef", .i2: "#ffffff", .i3: "#06181c", .i4: "#06181c",
    .bar: "#1f6f80", .barline: "#7cc7d7", .barink: "#ffffff", .beside: "#1b2d33", .besideink: "#a8dfeb",
    .amber1: "#4a380f", .amber2: "#634c14", .amberink: "#ffedc7", .hatch: "#7f3f3c", .hatchink: "#ffb3ad",
    .away1: "#2a3034", .away2: "#4b545a", .awayink: "#d5dadd", .grid: "#2c353a", .dash: "#6a757b",
    .c0: "#9bdbe8", .c1: "#ff9a94", .c2: "#cbb3f2", .c3: "#f0bd6a", .c4: "#4fa9bc", .c5: "#9ed08a",
  ])
}
