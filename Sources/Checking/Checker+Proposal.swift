import TeamModel

extension Checker {
  /// A scored proposal: runs of one seat merged, `acting` flags set, in order of member, first period and role.
  ///
  /// - Parameters:
  ///   - profile: what it aims at; nil for a hand-made one.
  ///   - seats: the seats; those that name nobody, no role or no period are left out (`check` reports them).
  ///   - outcome: what the search says about it; hand-made when nil.
  ///   - verdict: what `check` said of these seats; nil to check them now.
  public func proposal(
    profile: Profile?, seats: [ProposedSeat], outcome: SearchOutcome? = nil, verdict: Verdict? = nil
  ) -> Proposal {
    let verdict = verdict ?? check(seats)
    return Proposal(
      profile: profile, seats: merged(seats), measures: verdict.measures, members: verdict.members,
      search: outcome ?? SearchOutcome(status: .none, bound: nil, gap: nil, seconds: 0, stop: .handMade))
  }

  /// The same seats as unbroken runs with their `acting` flags, in order of member, first period and role.
  public func merged(_ seats: [ProposedSeat]) -> [ProposedSeat] {
    let reading = SeatReading(seats, grid)
    return reading.holdings.indices.flatMap { m in
      runs(of: MemberPath(grid, member: m, through: reading.holdings[m]))
    }
  }

  private func runs(of path: MemberPath) -> [ProposedSeat] {
    var found: [(first: Int, role: Int, seat: ProposedSeat)] = []
    for r in grid.team.roles.indices {
      for kind in SeatKind.allCases {
        var open: ProposedSeat?
        for t in path.seats.indices.dropFirst() {
          guard path.seats[t].has(r, kind) else {
            if let seat = open { found.append((seat.from, r, seat)) }
            open = nil
            continue
          }
          let isActing = kind == .holder && Gap.of(path, r, in: t) > 0
          if open == nil {
            open = ProposedSeat(member: path.member.id, role: grid.team.roles[r].id, seat: kind, from: t, to: t)
          }
          open?.to = t
          if isActing { open?.acting = true }
        }
        if let seat = open { found.append((seat.from, r, seat)) }
      }
    }
    return found.sorted { ($0.first, $0.role, $0.seat.seat) < ($1.first, $1.role, $1.seat.seat) }.map(\.seat)
  }
}
