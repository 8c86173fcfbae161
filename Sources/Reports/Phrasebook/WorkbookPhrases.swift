import TeamModel

/// What a workbook with proposals says beside what the reports say.
protocol WorkbookPhrases: Sendable {
  /// The name of the sheet of measures.
  var measuresSheet: String { get }
  /// The heading above which way a measure is better.
  var better: String { get }
  /// Less is better.
  var less: String { get }
  /// More is better.
  var more: String { get }
  /// The heading above the periods in which a role is uncovered.
  var uncoveredColumn: String { get }
  /// So many holders are missing.
  func uncoveredCount(_ count: Int) -> String
  /// The name of the sheet of roles by periods, after a number.
  var periodsSheet: String { get }
  /// The heading above a period.
  func periodColumn(_ span: PeriodSpan) -> String
  /// The name of the sheet of changes, after a number.
  var changesSheet: String { get }
  /// The heading above change moments.
  var momentColumn: String { get }
  /// The heading above changes.
  var changeColumn: String { get }
  /// A member gets a seat.
  func starts(as seat: SeatKind) -> String
  /// A member has a seat no longer.
  func stops(as seat: SeatKind) -> String
}
