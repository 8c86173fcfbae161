/// A value to be written: the common form of YAML and JSON.
enum Written {
  /// One key with its value.
  struct Field {
    var key: String
    var value: Written

    init(_ key: String, _ value: Written) {
      self.key = key
      self.value = value
    }
  }

  /// A text.
  case text(String)
  /// A number or a date, in its own letters.
  case bare(String)
  /// A list.
  case list([Written])
  /// Keys with values, in order.
  case table([Field])

  /// A number, shortest form that reads back as the same.
  static func number(_ value: Double) -> Written {
    if value == value.rounded(), abs(value) < 1e15 { return .bare(String(Int(value))) }
    return .bare(String(value))
  }

  /// A whole number.
  static func number(_ value: Int) -> Written { .bare(String(value)) }
}
