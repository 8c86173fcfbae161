/// How well a member suits a role.
///
///     fit[m,r,t]  =  suits[m,r]  where given,   else  max(0, 1 − gap[m,r,t]/3)
///
/// Between 0 and 1; `suits` is rated by people and does not change with time.
package enum Fit {
  /// The fit of the path's member in role r in period t, 0…1.
  package static func of(_ path: MemberPath, _ r: Int, in t: Int) -> Double {
    path.member.suits[path.grid.team.roles[r].id] ?? max(0, 1 - Double(Gap.of(path, r, in: t)) / 3)
  }
}
