/// What a value should have been.
public enum ExpectedShape: String, Hashable, Sendable, CaseIterable {
  /// Keys with values.
  case table
  /// A list.
  case list
  /// One text.
  case text
  /// A number.
  case number
  /// A whole number.
  case wholeNumber
  /// A level, 0…4 or I L U O.
  case level
  /// A level, or a level with a weight.
  case want
  /// A number, or `min` and `max`.
  case holders
  /// Two members.
  case pair
  /// `engagement`, or a weight for each pillar.
  case weights
  /// True or false.
  case yesOrNo
}
