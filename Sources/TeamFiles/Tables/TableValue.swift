import TeamModel

/// A value in a table to be written.
package enum TableValue: Hashable {
  case blank
  case text(String)
  case number(Double)
  case date(CalendarDate)

  static func whole(_ number: Int) -> TableValue { .number(Double(number)) }

  /// A text, blank when empty.
  package static func list(_ text: String) -> TableValue { text.isEmpty ? .blank : .text(text) }

  /// A number, shortest form that reads back as the same.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

/// A table to be written: its kind, and its rows with the headings first.
struct WrittenTable {
  var kind: TableKind
  var rows: [[TableValue]]
}
