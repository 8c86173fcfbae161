/// A table of a team, as people know it.
public enum TableName: String, Hashable, Sendable, CaseIterable {
  /// Competencies by members.
  case fleximatrix
  /// The members.
  case members
  /// The roles.
  case roles
  /// Needs that change with time.
  case needsFrom = "needs-from"
  /// Today's seats.
  case current
  /// Kept and forbidden seats, pairs apart and together.
  case agreements
  /// Name, horizon and settings.
  case settings
  /// The order of levels.
  case order
  /// Explanations.
  case help
}
