/// A rule of a member's path: decided by that path alone, and once broken by its first periods, broken for good.
package protocol MemberRule: SendableMetatype {
  /// The rule's name.
  static var id: RuleID { get }
  /// How the path breaks the rule in the periods walked, in order of period; empty when it keeps it.
  static func violations(of path: MemberPath) -> [Violation]
}

/// A rule of the team: decided by all paths together.
package protocol TeamRule: SendableMetatype {
  /// The rule's name.
  static var id: RuleID { get }
  /// How the proposal breaks the rule, in order of period and role; empty when it keeps it.
  static func violations(of plan: TeamPlan) -> [Violation]
}

/// Every hard rule, in the order of the specification.
package enum Rules {
  /// The rules of a member's path.
  package static let ofMember: [any MemberRule.Type] = [
    Presence.self, Hours.self, MaxRoles.self, MaxNew.self, Veto.self, Keep.self, Forbid.self, Competence.self,
    MinTenure.self, Rest.self, Exclusive.self, StrainLimit.self,
  ]
  /// The rules of the team.
  package static let ofTeam: [any TeamRule.Type] = [
    Holders.self, Understudies.self, UnderstudyBesideHolder.self, Apart.self, Changes.self,
  ]
}
