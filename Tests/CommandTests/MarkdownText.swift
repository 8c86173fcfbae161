import Foundation

/// A page of documentation, as far as tests need it: what stands in fences, and what stands between backticks.
struct MarkdownText {
  /// Lines between fences, with the language of the fence.
  struct Block {
    var language: String
    var lines: [String]
  }

  /// What stands in fences, in order.
  private(set) var blocks: [Block] = []
  /// What stands between backticks outside fences, in order; a line break in it is a space.
  private(set) var spans: [String] = []
  /// The first cells of tables that stand between backticks, in order.
  private(set) var firstCells: [String] = []

  /// A page, by its path from the root of the package.
  init(page: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    self.init(try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8))
  }

  init(_ text: String) {
    var prose: [Substring] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(language: String(line.dropFirst(3)), lines: [])
        }
      } else if open != nil {
        open?.lines.append(String(line))
      } else {
        prose.append(line)
        if let cell = line.firstMatch(of: #/^\| `([^`]+)`/#) { firstCells.append(String(cell.1)) }
      }
    }
    let parts = prose.joined(separator: "\n").split(separator: "`", omittingEmptySubsequences: false)
    spans = parts.enumerated().filter { $0.offset % 2 == 1 }.map {
      $0.element.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
