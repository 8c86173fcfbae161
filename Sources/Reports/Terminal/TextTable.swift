/// A table for a terminal: columns as wide as needed, cells wrapped where the width is short, a list where it is too short for columns.
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
  /// A word longer than this may be cut.
  private static let longWord = 20

  init(_ header: [RichText], alignments: [Alignment]? = nil) {
    self.header = header
    self.alignments = alignments ?? Array(repeating: .left, count: header.count)
  }

  /// The lines of the table, none wider than `limit`: as a list where columns that keep their words whole do not fit.
  func lines(limit: Int, color: Bool) -> [String] {
    guard let widths = columnWidths(limit: limit - indent) else { return list(limit: limit, color: color) }
    var result = lines(of: header.map { RichText($0.plain, .strong) }, widths, color)
    result.append(
      String(repeating: " ", count: indent)
        + widths.map { String(repeating: "─", count: $0) }.joined(
          separator: String(repeating: " ", count: Self.between)))
    for row in rows { result += lines(of: row, widths, color) }
    return result
  }

  /// Natural widths, then the widest columns shrunk until the table fits, but none below its longest word; nil where
  /// that is not enough.
  func columnWidths(limit: Int) -> [Int]? {
    var widths = header.map(\.width)
    var least = header.map(\.longestWord)
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], cell.width)
        least[column] = max(least[column], cell.longestWord)
      }
    }
    least = least.map { min(max($0, Self.narrowest), Self.longWord) }
    var excess = widths.reduce(0, +) + Self.between * max(0, widths.count - 1) - limit
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
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
