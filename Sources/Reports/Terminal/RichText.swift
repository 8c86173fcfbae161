/// Text in pieces, each with a tone; it wraps by columns and prints with or without colour.
struct RichText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A piece with one tone.
  struct Span: Hashable, Sendable {
    var text: String
    var tone: Tone
  }

  var spans: [Span]

  init(_ text: String, _ tone: Tone = .plain) { spans = text.isEmpty ? [] : [Span(text: text, tone: tone)] }

  init(stringLiteral value: String) { self.init(value) }

  static func + (a: RichText, b: RichText) -> RichText {
    var result = a
    result.spans += b.spans
    return result
  }

  static func += (a: inout RichText, b: RichText) { a.spans += b.spans }

  /// The text without tones.
  var plain: String { spans.map(\.text).joined() }

  /// The columns it takes on one line.
  var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The same, with spaces at which it may be broken.
  private var loosened: RichText {
    var result = self
    for index in spans.indices { result.spans[index].text = spans[index].text.replacing("\u{A0}", with: " ") }
    return result
  }

  /// The columns of its longest word.
  var longestWord: Int { words.map(\.width).max() ?? 0 }

  /// The words with one space between them.
  var trimmed: RichText {
    words.enumerated().reduce(RichText("")) { $0 + RichText($1.offset == 0 ? "" : " ") + $1.element }
  }

  /// The text with escape codes for its tones, when colour is asked for.
  func printed(color: Bool) -> String {
    guard color else { return plain }
    return spans.map { $0.tone == .plain ? $0.text : "\u{1B}[\($0.tone.codes)m\($0.text)\u{1B}[0m" }.joined()
  }

  /// Lines of at most `limit` columns, broken at spaces, and inside a word only where the word is wider than a line;
  /// what fixed spaces hold together is a word while it fits.
  func wrapped(to limit: Int) -> [RichText] {
    guard width > limit else { return [self] }
    var lines: [RichText] = []
    var line = RichText("")
    var lineWidth = 0
    for word in words.flatMap({ $0.width > limit ? $0.loosened.words : [$0] }) {
      let wordWidth = word.width
      if lineWidth > 0, lineWidth + 1 + wordWidth <= limit {
        line += RichText(" ") + word
        lineWidth += 1 + wordWidth
        continue
      }
      if lineWidth > 0 { lines.append(line) }
      var pieces = word.cut(to: max(1, limit))
      line = pieces.popLast() ?? RichText("")
      lines += pieces
      lineWidth = line.width
    }
    if lineWidth > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The words between spaces; a word may have pieces of several tones.
  private var words: [RichText] {
    var result: [RichText] = []
    var word = RichText("")
    for span in spans {
      let parts = span.text.split(separator: " ", omittingEmptySubsequences: false)
      for (i, part) in parts.enumerated() {
        if i > 0, !word.spans.isEmpty {
          result.append(word)
          word = RichText("")
        }
        if !part.isEmpty { word += RichText(String(part), span.tone) }
      }
    }
    if !word.spans.isEmpty { result.append(word) }
    return result
  }

  /// Pieces of at most `limit` columns.
  func cut(to limit: Int) -> [RichText] {
    guard width > limit else { return [self] }
    var lines: [RichText] = []
    var line = RichText("")
    var lineWidth = 0
    for span in spans {
      var piece = ""
      for character in span.text {
        let step = DisplayWidth.of(character)
        if lineWidth + step > limit, lineWidth > 0 {
          lines.append(line + RichText(piece, span.tone))
          line = RichText("")
          piece = ""
          lineWidth = 0
        }
        piece.append(character)
        lineWidth += step
      }
      line += RichText(piece, span.tone)
    }
    lines.append(line)
    return lines
  }
}
