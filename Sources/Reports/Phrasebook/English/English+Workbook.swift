import TeamModel

extension English {
  var measuresSheet: String { "Measures" }
  var better: String { "Better" }
  var less: String { "less" }
  var more: String { "more" }
  var uncoveredColumn: String { "Uncovered" }
  func uncoveredCount(_ count: Int) -> String { "\(count) uncovered" }
  var periodsSheet: String { "by period" }
  func periodColumn(_ span: PeriodSpan) -> String { "Period \(span.period)\n\(span.from)" }
  var changesSheet: String { "changes" }
  var momentColumn: String { "Change moment" }
  var changeColumn: String { "Change" }
  func starts(as seat: SeatKind) -> String { "becomes \(name(of: seat))" }
  func stops(as seat: SeatKind) -> String { "is no longer \(name(of: seat))" }
}
