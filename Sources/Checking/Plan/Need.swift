/// What a role needs of one competency in one period.
package struct Need: Hashable, Sendable {
  /// The competency's number.
  package var competency: Int
  /// The level, 1…4.
  package var level: Int
}
