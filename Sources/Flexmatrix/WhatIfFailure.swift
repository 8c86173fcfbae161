import TeamModel

/// Why a what-if cannot be applied to a team.
public enum WhatIfFailure: Error, Hashable, Sendable {
  /// The text does not have the form that the option asks.
  case malformed(option: TeamChangeReader.Option, text: String)
  /// The team has no such member; `nearest` is the id that looks most like it.
  case unknownMember(String, nearest: String?)
  /// The team has no such role; `nearest` is the id that looks most like it.
  case unknownRole(String, nearest: String?)
  /// The last day lies before the first.
  case endsBeforeItBegins(DateSpan)
  /// The periods `from`…`to` are not among the team's.
  case periodsOutside(from: Int, to: Int, periods: Int)
  /// A joiner has the id of someone in the team.
  case idTaken(String)
}
