import Checking
import TeamModel
import Testing

@Suite struct ProposalTests {
  @Test func `runs are merged, ordered and marked as acting`() {
    let team = tinyTeam {
      $0.members[0].has = ["planning": 2]
      $0.settings.learnAsUnderstudy = 1
    }
    let proposal = Checker(team).proposal(
      profile: .steady,
      seats: [
        seat("bo", "planner", 1...3), seat("an", "cash", 2...2), seat("an", "cash", 1...1), seat("an", "cash", 3...3),
      ])
    #expect(
      proposal.seats == [
        ProposedSeat(member: "an", role: "cash", seat: .holder, from: 1, to: 3, acting: true),
        ProposedSeat(member: "bo", role: "planner", seat: .holder, from: 1, to: 3, acting: false),
      ])
    #expect(proposal.profile == .steady)
    #expect(proposal.search.stop == .handMade)
    #expect(proposal.measures.acting == 1)
  }

  @Test func `a break in a run stays a break`() {
    let seats = [seat("an", "cash", 3...3), seat("an", "cash", 1...1)]
    #expect(Checker(tinyTeam()).merged(seats).map(\.from) == [1, 3])
  }

  @Test func `the order of the seats changes nothing`() {
    let seats = [seat("an", "cash", 1...3), seat("bo", "planner", 2...3), seat("an", "planner", 1...1)]
    let checker = Checker(tinyTeam())
    #expect(checker.check(seats) == checker.check(seats.reversed()))
  }
}
