/// Why a text is no generalised assignment problem.
public enum AssignmentProblemError: Error, Hashable, Sendable {
  /// A word that is no whole number of 0 or more.
  case notANumber(String)
  /// Too few or too many numbers.
  case wrongCount(expected: Int, found: Int)
  /// No agents or no jobs (or more than a million).
  case empty
}
