import ArgumentParser

/// The form in which proposals are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs; stable.
  case json
  /// For spreadsheets: one row a seat.
  case csv
}
