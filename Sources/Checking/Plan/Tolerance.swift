/// How far two numbers may differ and still count as equal.
package enum Tolerance {
  /// Hours, strain and shares are sums of decimal fractions, which binary numbers hold only nearly; a billionth is far
  /// above the rounding of such sums and far below anything a team would write down.
  package static let sum = 1e-9
}
