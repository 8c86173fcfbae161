/// Stress and load stay bearable.
///
///     workability[m]  =  1 − mean over t ∈ P[m] of (0.6 · overload[m,t] + 0.4 · strain[m,t])
///     overload[m,t]   =  0 up to 85 % of the available hours, then linear to 1 at 100 %
///     strain[m,t]     =  max(0, 2·u − 1),   u = max(mental used / mental limit, physical used / physical limit)
///
/// P[m] are the periods in which m is present. Hours of all seats count, strain of holder seats only. A share of nothing is 0.
package enum Workability {
  /// The pillar of a member's path: 0…1 for a path that keeps the rules.
  package static func value(of path: MemberPath) -> Double {
    let periods = path.presentPeriods
    guard !periods.isEmpty else { return 0 }
    let burden = periods.reduce(0.0) { $0 + 0.6 * overload(path, in: $1) + 0.4 * strain(path, in: $1) }
    return 1 - burden / Double(periods.count)
  }

  static func overload(_ path: MemberPath, in t: Int) -> Double {
    let share = Share.of(Hours.load(path, in: t), path.member.hours)
    return min(1, max(0, (share - 0.85) / 0.15))
  }

  static func strain(_ path: MemberPath, in t: Int) -> Double {
    let strain = StrainLimit.strain(path, in: t)
    let limits = path.member.limits
    let used = max(Share.of(strain.mental, limits.mental), Share.of(strain.physical, limits.physical))
    return max(0, 2 * used - 1)
  }
}
