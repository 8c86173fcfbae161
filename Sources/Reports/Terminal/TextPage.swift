/// Lines of text for a terminal, one after another.
struct TextPage {
  let style: Style
  private(set) var lines: [String] = []

  init(style: Style) { self.style = style }

  /// All lines, each with its line break.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A title, underlined with double signs.
  mutating func title(_ text: String) {
    line(RichText(text, .strong))
    lines.append(String(repeating: "═", count: min(style.width, DisplayWidth.of(text))))
  }

  /// A heading, underlined.
  mutating func heading(_ text: String) {
    line(RichText(text, .strong))
    lines.append(String(repeating: "─", count: min(style.width, DisplayWidth.of(text))))
  }

  /// A smaller heading, with a blank line before it.
  mutating func subheading(_ text: String) {
    blank()
    line(RichText(text, .strong))
  }

  /// Text, wrapped; later lines stand a little further in than the first.
  mutating func line(_ text: RichText, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    let hanging = indent == 0 ? 0 : 2
    for (index, piece) in text.wrapped(to: max(10, style.width - indent - hanging)).enumerated() {
      lines.append(
        space + (index == 0 ? "" : String(repeating: " ", count: hanging)) + piece.printed(color: style.color))
    }
  }

  /// An empty line, never two after each other.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A table.
  mutating func table(_ table: TextTable) { lines += table.lines(limit: style.width, color: style.color) }
}
