import Checking
import Search

/// Why a question about what comes next has no answer.
public enum WhatNextFailure: Error, Sendable {
  /// The team has no plan at all: rules clash, or the time is over.
  case search(SearchFailure)
  /// The checker does not pass a plan of the search. A fault of ours; the rules it breaks.
  case notPassed([RuleID])
}
