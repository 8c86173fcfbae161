import Checking
import Search
import TeamModel
import Testing

@testable import Explanation

/// What is told about the scenarios, searched a second time.
@Suite(.serialized) struct ScenarioReasonTests {
  /// By default one scenario; all of them when the long runs are asked for.
  static let asked = isThorough ? scenarios : ["fietsatelier-gent"]
  /// Seconds for the plan and for each answer.
  static let limit = isThorough ? 120.0 : 15.0

  @Test(arguments: asked)
  func `each why-not is a clash that lifts, or a plan with the seat that keeps every rule`(name: String) throws {
    let team = try scenario(name)
    let reasons = try start(team)
    var asked = 0
    for (m, member) in team.members.enumerated() {
      // A few seats of everyone, different ones for each.
      for (r, role) in team.roles.enumerated() where isThorough ? (m + r) % 3 == 0 : (m + 2 * r) % 7 == 0 {
        let question = question(member.id, role.id, in: team)
        let answer = reasons.whyNot(question)
        guard !answer.isInPlan else { continue }
        asked += 1
        verify(answer, team, "\(name), \(member.id):\(role.id)")
      }
    }
    #expect(asked > 0)
  }

  @Test(arguments: asked)
  func `each why gives a plan that keeps every rule and does without the seat`(name: String) throws {
    let team = try scenario(name)
    let reasons = try start(team)
    for (index, seat) in reasons.seats.enumerated() where isThorough || index % 4 == 0 {
      let question = SeatQuestion(member: seat.member, role: seat.role, from: seat.from, to: seat.to)
      let answer = reasons.why(question)
      #expect(!answer.seats.isEmpty)
      guard let price = answer.answer.price else { continue }
      #expect(!price.seats.contains(where: question.touches))
      // Who may not hold a role is no back-up for it either.
      var without = team
      without.forbid.append(SeatRule(member: seat.member, role: seat.role, from: seat.from, to: seat.to))
      let again = Checker(without).check(price.seats)
      #expect(again.isLegal)
      #expect(again.measures == price.after)
      if price.proven, let deciding = price.deciding { #expect(deciding.gain < 0, "\(name), \(seat)") }
    }
  }

  /// The scenario's plan, and all the time for each answer.
  private func start(_ team: Team) throws -> Reasons {
    let options = SearchOptions(profiles: [.balanced], timeLimit: Self.limit)
    let plan = try #require(try TeamSearch(team: team, options: options).run().first)
    return Reasons(team: team, seats: plan.seats, profile: .balanced, timeLimit: isThorough ? nil : 20)
  }

  private func verify(_ answer: WhyNot, _ team: Team, _ note: Comment) {
    switch answer.answer {
    case .notFinished: break
    case .plan(let price):
      let again = Checker(team).check(price.seats)
      #expect(again.isLegal, note)
      #expect(again.measures == price.after, note)
      let question = answer.question
      #expect(
        price.seats.contains {
          $0.member == question.member && $0.role == question.role && $0.seat == .holder && $0.from <= question.from
            && question.to <= $0.to
        }, note)
    case .impossible(let facts):
      #expect(!facts.isEmpty, note)
      if let later = answer.later { #expect(Checker(team).check(later.price.seats).isLegal, note) }
    }
  }
}
