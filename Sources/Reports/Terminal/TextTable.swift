/// A table for a terminal: columns as wide as needed, cells wrapped where the width is short.
struct TextTable {
  /// Where the text of a column stands.
  enum Alignment { case left, right }

  var header: [RichText]
  var alignments: [Alignment]
  var rows: [[RichText]] = []
  /// Spaces before every line.
  var indent = 2

  private static let between = 2
  private static let narrowest = 5

  init(_ header: [RichText], alignments: [Alignment]? = nil) {
    self.header = header
    self.alignments = alignments ?? Array(repeating: .left, count: header.count)
  }

  /// The lines of the table, none wider than `limit` unless even the narrowest columns do not fit.
  func lines(limit: Int, color: Bool) -> [String] {
    let widths = columnWidths(limit: limit - indent)
    var result = lines(of: header.map { RichText($0.plain, .strong) }, widths, color)
    result.append(
      String(repeating: " ", count: indent)
        + widths.map { String(repeating: "─", count: $0) }.joined(
          separator: String(repeating: " ", count: Self.between)))
    for row in rows { result += lines(of: row, widths, color) }
    return result
  }

  /// Natural widths, then the widest columns shrunk until the table fits.
  func columnWidths(limit: Int) -> [Int] {
    var widths = header.map(\.width)
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], cell.width)
      }
    }
    var excess = widths.reduce(0, +) + Self.between * max(0, widths.count - 1) - limit
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of row: [RichText], _ widths: [Int], _ color: Bool) -> [String] {
    let cells = row.enumerated().map { $0.element.wrapped(to: widths[$0.offset]) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = String(repeating: " ", count: indent)
      var gap = 0
      for (column, cell) in cells.enumerated() {
        let piece = line < cell.count ? cell[line] : RichText("")
        let pad = max(0, widths[column] - piece.width)
        let right = alignments[column] == .right
        text +=
          piece.spans.isEmpty
          ? "" : String(repeating: " ", count: gap + (right ? pad : 0)) + piece.printed(color: color)
        gap = piece.spans.isEmpty ? gap + widths[column] + Self.between : Self.between + (right ? 0 : pad)
      }
      return text
    }
  }
}
