/// HTML or SVG text in which every value that is put in is escaped.
///
/// Written as a string: the literal parts are markup, what stands in `\( )` is text, unless it is `Markup` itself.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The markup as text.
  var text: String

  init(stringLiteral value: String) { text = value }
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
  private init(raw: String) { text = raw }

  /// Nothing.
  static let empty: Markup = ""

  /// Collects literal markup and escaped values.
  struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }
    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ value: String) { text += Markup.escaped(value) }
    mutating func appendInterpolation(_ value: Int) { text += String(value) }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    /// A length or a share with at most two decimals.
    mutating func appendInterpolation(_ value: Double) { text += DecimalText.plain(value, decimals: 2) }
  }

  static func + (a: Markup, b: Markup) -> Markup { Markup(raw: a.text + b.text) }
  static func += (a: inout Markup, b: Markup) { a.text += b.text }

  /// Several pieces one after another.
  static func join(_ pieces: some Sequence<Markup>, separator: String = "") -> Markup {
    Markup(raw: pieces.map(\.text).joined(separator: escaped(separator)))
  }

  /// Text without meaning for a browser: the five special signs escaped, control characters left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name between `bdi` tags, so that its direction touches nothing around it.
  static func name(_ name: String) -> Markup { "<bdi>\(name)</bdi>" }
}

extension DefaultStringInterpolation {
  /// Markup never becomes plain text by mistake: it would be escaped later and shown as code.
  @available(*, deprecated, message: "put Markup into Markup, not into a String")
  mutating func appendInterpolation(_ markup: Markup) { appendLiteral(markup.text) }
}
