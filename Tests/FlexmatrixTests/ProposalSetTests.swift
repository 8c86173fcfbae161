import Flexmatrix
import Testing

@Suite("The proposals of one run")
struct ProposalSetTests {
  let team = Team(name: "De Linde", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 4, months: 3))

  private func proposal(_ profile: Profile, _ seats: [ProposedSeat] = [], change: (inout Measures) -> Void = { _ in })
    -> Proposal
  {
    var measures = Measures(
      uncovered: 1, acting: 2, overdue: 3, floor: 0.5, wellbeing: 0.6, fit: 10, thin: 4, cold: 5, changes: 6)
    change(&measures)
    let outcome = SearchOutcome(status: .optimal, bound: nil, gap: nil, seconds: 0)
    return Proposal(profile: profile, seats: seats, measures: measures, members: [], search: outcome)
  }

  private func seat(_ member: String, _ from: Int, _ to: Int) -> ProposedSeat {
    ProposedSeat(member: member, role: "planner", seat: .holder, from: from, to: to)
  }

  @Test func `a proposal that another one beats is left out and named`() {
    let found = ProposalSet(
      team: team,
      sifting: [proposal(.balanced), proposal(.steady) { $0.changes = 5 }, proposal(.growth) { $0.floor = 0.7 }])
    #expect(found.proposals.map(\.profile) == [.steady, .growth])
    #expect(found.notes.leftOut == [RunNotes.LeftOut(profile: .balanced, beatenBy: .steady)])
  }

  @Test func `a next-best one was asked for because it is different: it stays unless another is better on every point`()
  {
    let better = proposal(.balanced) {
      ($0.uncovered, $0.acting, $0.overdue, $0.thin, $0.cold, $0.changes) = (0, 1, 2, 3, 4, 5)
      ($0.floor, $0.wellbeing, $0.fit) = (0.6, 0.7, 11)
    }
    let onAllButOne = proposal(.balanced) { $0.uncovered = 0 }
    let found = ProposalSet(team: team, sifting: [better, onAllButOne, proposal(.balanced)], main: 1, asked: 2)
    #expect(found.proposals == [better, onAllButOne])
    #expect(found.notes.more == RunNotes.More(asked: 2, found: 1, beaten: 1, end: nil))
  }

  @Test func `proposals with the same measures all stay`() {
    let found = ProposalSet(team: team, sifting: [proposal(.balanced, [seat("an", 1, 4)]), proposal(.steady)])
    #expect(found.proposals.count == 2)
    #expect(found.notes.leftOut.isEmpty)
  }

  @Test func `proposals with the same seats coincide, however the runs are cut`() {
    let found = ProposalSet(
      team: team,
      sifting: [proposal(.balanced, [seat("an", 1, 4)]), proposal(.steady, [seat("an", 1, 2), seat("an", 3, 4)])])
    #expect(found.notes.coinciding == [RunNotes.Coincidence(first: .balanced, second: .steady, exactly: true)])
  }

  @Test func `proposals that differ in less than a tenth of the seats nearly coincide`() {
    let many = (1...10).map { seat("m\($0)", 1, 4) }
    let close = Array(many.dropLast()) + [seat("m10", 1, 3)]
    let far = Array(many.dropLast(3))
    let found = ProposalSet(
      team: team, sifting: [proposal(.balanced, many), proposal(.steady, close), proposal(.growth, far)])
    #expect(found.notes.coinciding == [RunNotes.Coincidence(first: .balanced, second: .steady, exactly: false)])
  }
}
