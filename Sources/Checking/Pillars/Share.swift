/// A part of a whole; a share of nothing is 0.
package enum Share {
  /// `part`/`whole`, or 0 when the whole is 0.
  package static func of(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }
}
