/// Whom or what a finding is about.
public enum FindingSubject: Hashable, Sendable {
  /// A member, by id.
  case member(String)
  /// A role, by id.
  case role(String)
  /// An entry of a list, counted from 1.
  case entry(list: String, number: Int)
}
