import TeamModel

extension Dutch {
  var measuresSheet: String { "Maten" }
  var better: String { "Beter" }
  var less: String { "minder" }
  var more: String { "meer" }
  var uncoveredColumn: String { "Onbezet" }
  func uncoveredCount(_ count: Int) -> String { "\(count) onbezet" }
  var periodsSheet: String { "per periode" }
  func periodColumn(_ span: PeriodSpan) -> String { "Periode \(span.period)\n\(span.from)" }
  var changesSheet: String { "wissels" }
  var momentColumn: String { "Wisselmoment" }
  var changeColumn: String { "Verandering" }
  func starts(as seat: SeatKind) -> String { "wordt \(name(of: seat))" }
  func stops(as seat: SeatKind) -> String { "is geen \(name(of: seat)) meer" }
}
