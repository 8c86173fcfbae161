import Checking
import Search
import TeamModel
import Testing

@testable import Explanation

/// What is told about the scenarios that ship, searched a second time without anything to start from.
@Suite(.serialized) struct ScenarioReasonTests {
  /// By default one scenario; all of them, or the one named, when the long runs are asked for.
  static let asked = onlyScenario.map { [$0] } ?? (isThorough ? scenarios : ["fietsatelier-gent"])
  /// Seconds for the plan and for each answer.
  static let limit = isThorough ? 60.0 : 20.0
  /// Questions of each kind that are asked about a scenario at most.
  static let most = isThorough ? 8 : 5

  /// A scenario's plan.
  private struct Start {
    var team: Team
    var seats: [ProposedSeat]
    var isProven: Bool

    var reasons: Reasons {
      Reasons(team: team, seats: seats, profile: .balanced, timeLimit: ScenarioReasonTests.limit)
    }
  }

  @Test(arguments: asked)
  func `each why-not is a clash that lifts, or a plan with the seat that keeps every rule`(name: String) throws {
    let start = try start(name)
    var questions: [SeatQuestion] = []
    for (m, member) in start.team.members.enumerated() {
      for (r, role) in start.team.roles.enumerated() where (m + 2 * r) % 7 == 0 {
        questions.append(question(member.id, role.id, in: start.team))
      }
    }
    var told = 0
    for question in spread(questions) {
      let answer = start.reasons.whyNot(question)
      guard !answer.isInPlan else { continue }
      told += 1
      var wish = start.team
      wish.keep.append(question.pin)
      let note: Comment = "\(name), \(question.member):\(question.role)"
      switch answer.answer {
      case .notFinished: break
      case .plan(let price):
        verify(price, of: start, with: wish, note)
        #expect(Checker(wish).check(price.seats).isLegal, note)
      case .impossible(let facts):
        #expect(!facts.isEmpty, note)
        #expect(throws: SearchFailure.self, note) { try search(wish, last: .covered) }
        for change in answer.waysAround {
          #expect(throws: Never.self, note) { try search(change.applied(to: wish), last: .covered) }
        }
      }
      if let later = answer.later {
        var shorter = start.team
        shorter.keep.append(SeatRule(member: question.member, role: question.role, seat: .holder, from: later.from))
        verify(later.price, of: start, with: shorter, note)
      }
    }
    #expect(told > 0)
  }

  @Test(arguments: asked)
  func `each why gives a plan that keeps every rule and does without the seat`(name: String) throws {
    let start = try start(name)
    for seat in spread(Checker(start.team).merged(start.seats)) {
      let question = SeatQuestion(member: seat.member, role: seat.role, from: seat.from, to: seat.to)
      let answer = start.reasons.why(question)
      #expect(!answer.seats.isEmpty)
      guard let price = answer.answer.price else { continue }
      #expect(!price.seats.contains(where: question.touches))
      // Who may not hold a role is no back-up for it either.
      var without = start.team
      without.forbid.append(SeatRule(member: seat.member, role: seat.role, from: seat.from, to: seat.to))
      verify(price, of: start, with: without, "\(name), \(seat.member):\(seat.role)")
    }
  }

  @Test(arguments: asked)
  func `each way out brings what is told, and the shortfall is gone where it is said to be`(name: String) throws {
    let start = try start(name)
    let reasons = Reasons(
      team: start.team, seats: start.seats, profile: .balanced, timeLimit: Self.limit * (isThorough ? 6 : 1))
    var ways = 0
    for clash in reasons.clashes() {
      for way in clash.waysOut {
        ways += 1
        let changed = way.change.applied(to: start.team)
        let verdict = Checker(changed).check(way.seats)
        let note: Comment = "\(name), \(clash.shortfall): \(way.change)"
        #expect(verdict.isLegal, note)
        for level in way.levels { #expect(verdict.value(of: level.aim, for: .balanced) == level.after, note) }
        #expect(way.resolves == clash.shortfall.isGone(from: verdict), note)
        #expect(way.levels.first { $0.gain != 0 }.map { $0.gain > 0 } == true, note)
        guard way.proven, let last = way.levels.last?.aim else { continue }
        let again = try search(changed, last: last, profile: last == .thin ? .resilient : .balanced)
        guard again.outcome.levels.allSatisfy(\.proven) else { continue }
        let second = Checker(changed).check(again.seats)
        for level in way.levels { #expect(second.value(of: level.aim, for: .balanced) == level.after, note) }
      }
    }
    #expect(ways > 0)
  }

  // MARK: - Searching again

  /// A price is what the checker says of its plan, no wish betters a proven plan, and a second search finds the same.
  private func verify(_ price: Price, of start: Start, with wish: Team, _ note: Comment) {
    let again = Checker(wish).check(price.seats)
    #expect(again.isLegal, note)
    #expect(again.measures == price.after, note)
    if start.isProven, let deciding = price.deciding { #expect(deciding.gain < 0, note) }
    guard price.proven, let second = try? search(wish, last: nil), second.outcome.status == .optimal else { return }
    let verdict = Checker(wish).check(second.seats)
    for level in price.levels {
      #expect(abs(verdict.value(of: level.aim, for: .balanced) - level.after) < 1e-6, "\(note), \(level.aim)")
    }
  }

  private func search(
    _ team: Team, last: LevelOutcome.Aim?, profile: Profile = .balanced
  ) throws -> SearchResult {
    var options = SearchOptions(profiles: [profile], timeLimit: Self.limit)
    options.lastLevel = last
    return try #require(try TeamSearch(team: team, options: options).run().first)
  }

  private func start(_ name: String) throws -> Start {
    let team = try scenario(name)
    let plan = try search(team, last: nil)
    return Start(team: team, seats: plan.seats, isProven: plan.outcome.status == .optimal)
  }

  /// A few of many, from all over.
  private func spread<Element>(_ all: [Element]) -> [Element] {
    let step = max(1, all.count / Self.most)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }
}
