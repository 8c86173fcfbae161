import Flexmatrix
import Testing

@Suite("Next-best proposals") struct MoreProposalsTests {
  /// Three members who can all hold two roles, over three periods.
  private var team: Team {
    var team = Team(name: "Trio", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 3, months: 3))
    for (index, id) in ["an", "bo", "cas"].enumerated() {
      var member = Member(id: id, name: id.capitalized, hours: 6)
      member.has = ["planning": 3, "stock": 2 + index % 2]
      member.wants = ["stock": Want(level: 4)]
      team.members.append(member)
    }
    for (id, competency) in [("planner", "planning"), ("stock", "stock")] {
      var role = Role(id: id, name: id.capitalized, hours: 3)
      role.needs = [competency: 2]
      team.roles.append(role)
    }
    return team
  }

  @Test func `each differs from all others in a tenth of the seats, and none is better than another on everything`()
    async throws
  {
    let found = try await Proposer(team: team, options: SearchOptions(profiles: [.balanced, .fit])).proposals(more: 3)
    #expect(found.notes.more?.found == 3)
    #expect(found.notes.more?.end == nil)
    #expect(found.proposals.count(where: { $0.profile == .balanced }) == 4)
    for (index, proposal) in found.proposals.enumerated() {
      for other in found.proposals[..<index] {
        #expect(!isBetterOnAll(proposal.measures, other.measures) && !isBetterOnAll(other.measures, proposal.measures))
        guard proposal.profile == other.profile else { continue }
        let (first, second) = (cells(other), cells(proposal))
        #expect(10 * first.intersection(second).count <= 9 * max(first.count, second.count))
      }
    }
    #expect(found.notes.coinciding.allSatisfy { $0.first != $0.second })
  }

  @Test func `where no other plan exists, that is said`() async throws {
    var only = team
    only.members = [only.members[0]]
    only.roles = [only.roles[0]]
    only.keep = [SeatRule(member: "an", role: "planner")]
    let found = try await Proposer(team: only, options: SearchOptions(profiles: [.balanced])).proposals(more: 2)
    #expect(found.proposals.count == 1)
    #expect(found.notes.more == RunNotes.More(asked: 2, found: 0, beaten: 0, end: .noneLeft))
  }

  @Test func `without more asked for, no proposal is as good or better than another on every measure`() async throws {
    let found = try await Proposer(team: team).proposals()
    for proposal in found.proposals {
      for other in found.proposals where other.measures != proposal.measures {
        #expect(!zip(costs(other.measures), costs(proposal.measures)).allSatisfy { $0 <= $1 })
      }
    }
    #expect(Set(found.proposals.compactMap(\.profile)).isDisjoint(with: found.notes.leftOut.map(\.profile)))
    #expect(found.notes.more == nil)
  }

  private func isBetterOnAll(_ a: Measures, _ b: Measures) -> Bool { zip(costs(a), costs(b)).allSatisfy { $0 < $1 } }

  private func costs(_ m: Measures) -> [Double] {
    [m.uncovered, m.acting, m.overdue, m.thin, m.cold, m.changes].map(Double.init) + [-m.floor, -m.wellbeing, -m.fit]
  }

  private func cells(_ proposal: Proposal) -> Set<ProposedSeat> {
    Set(
      proposal.seats.flatMap { seat in
        (seat.from...seat.to).map {
          ProposedSeat(member: seat.member, role: seat.role, seat: seat.seat, from: $0, to: $0)
        }
      })
  }
}
