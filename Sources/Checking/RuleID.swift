/// The name of a rule: the same in the team file, in what the checker finds, in the compact program's rows and in the documentation.
public enum RuleID: String, Hashable, Codable, Sendable, CaseIterable {
  /// A seat names a member, a role and periods that exist, and is taken once.
  case seats
  /// No seat while away.
  case presence
  /// No more hours than available.
  case hours
  /// No more seats at once than agreed.
  case maxRoles = "max-roles"
  /// No more new seats at one change moment than agreed.
  case maxNew = "max-new"
  /// No seat in a vetoed role.
  case veto
  /// Pinned seats are taken.
  case keep
  /// Forbidden seats are not.
  case forbid
  /// Holders and understudies miss no more levels than allowed.
  case competence
  /// A holder stays long enough.
  case minTenure = "min-tenure"
  /// A holder stays away long enough before holding the role again.
  case rest
  /// Exclusive roles are never held together.
  case exclusive
  /// No more strain than the member bears.
  case strain
  /// No more holders than the role may have.
  case holders
  /// No more understudies than the role may have.
  case understudies
  /// An understudy learns beside a qualified holder.
  case understudyBesideHolder = "understudy without qualified holder"
  /// Some pairs never share a role.
  case apart
  /// No more new seats in the whole team at one change moment than agreed.
  case changes
}
