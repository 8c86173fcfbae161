/// An unbroken run of periods in which a member holds a role.
package struct Stint: Hashable, Sendable {
  /// The first period; 0 when it runs on from today.
  package var first: Int
  /// The last period walked in which the member holds the role.
  package var last: Int
  /// Whole periods held before period 1.
  package var tenureToday: Int

  /// Periods held up to and including period t, today's tenure counted.
  package func length(upTo t: Int) -> Int { tenureToday + t - max(first, 1) + 1 }

  /// Periods held in all.
  package var length: Int { length(upTo: last) }
}

extension MemberPath {
  /// The stints of the member as holder of role r, in order of time.
  package func stints(_ r: Int) -> [Stint] {
    var result: [Stint] = []
    for t in seats.indices where seats[t].holds.contains(r) {
      if let open = result.last, open.last == t - 1 {
        result[result.count - 1].last = t
      } else {
        result.append(Stint(first: t, last: t, tenureToday: t == 0 ? grid.tenure[m][r] : 0))
      }
    }
    return result
  }
}
