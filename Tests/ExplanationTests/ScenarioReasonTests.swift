import Checking
import Search
import Synchronization
import TeamModel
import Testing

@testable import Explanation

/// What is told about the scenarios that ship, searched a second time without anything to start from.
///
/// Every scenario is asked about. By default that is every question about the smallest one, and one question of each kind about the others, with a few
/// seconds each. `FLEXMATRIX_THOROUGH=1` asks a dozen of each kind, spread over members and roles, and takes an hour or two;
/// `FLEXMATRIX_QUESTIONS=all` asks them all, with less time for each, which `FLEXMATRIX_SECONDS` sets; `FLEXMATRIX_SCENARIO=name` chooses one scenario.
/// Seconds are those of the processor. Each test prints how much was settled.
@Suite(.serialized) struct ScenarioReasonTests {
  /// A scenario's plan.
  private struct Start: Sendable {
    var name: String
    var team: Team
    var seats: [ProposedSeat]
    var isProven: Bool
    var effort: Scenarios.Effort

    func reasons(_ shares: Double = 1) -> Reasons {
      let pace = Pace(shares * effort.answer)
      return Reasons(
        team: team, seats: seats, profile: .balanced, timeLimit: pace.seconds, shouldStop: { pace.isOver })
    }

    /// A few of many, from all over; a stride that meets every member and every role.
    func spread<Element>(_ all: [Element]) -> [Element] {
      guard all.count > effort.most else { return all }
      var step = max(1, all.count / effort.most)
      if step % 2 == 0 { step += 1 }
      return Array(stride(from: step / 2, to: all.count, by: step).map { all[$0] }.prefix(effort.most))
    }
  }

  /// The plans, each searched once.
  private static let starts = Mutex<[String: Start]>([:])

  @Test(arguments: Scenarios.asked)
  func `each why-not is a clash that lifts, or a plan with the seat that keeps every rule`(name: String) throws {
    let start = try start(name)
    var questions: [SeatQuestion] = []
    for member in start.team.members {
      for role in start.team.roles { questions.append(question(member.id, role.id, in: start.team)) }
    }
    var tally = Tally()
    for question in start.spread(questions) {
      let answer = start.reasons().whyNot(question)
      guard !answer.isInPlan else { continue }
      var wish = start.team
      wish.keep.append(question.pin)
      let note: Comment = "\(name), \(question.member):\(question.role)"
      switch answer.answer {
      case .notFinished: tally.count(.notFinished, note)
      case .plan(let price): tally.count(verify(price, of: start, with: wish, note), note)
      case .impossible(let facts):
        #expect(!facts.isEmpty, note)
        tally.count(verifyImpossible(start, wish, around: answer.waysAround.helpful, note), note)
      }
      if let later = answer.later {
        var shorter = start.team
        shorter.keep.append(SeatRule(member: question.member, role: question.role, seat: .holder, from: later.from))
        tally.count(verify(later.price, of: start, with: shorter, note), note)
      }
    }
    tally.print(name, "why not")
    #expect(tally.settled > 0 || start.effort.answer < 10)
  }

  @Test(arguments: Scenarios.asked)
  func `each why gives a plan that keeps every rule and does without the seat`(name: String) throws {
    let start = try start(name)
    var tally = Tally()
    for seat in start.spread(Checker(start.team).merged(start.seats)) {
      let question = SeatQuestion(member: seat.member, role: seat.role, from: seat.from, to: seat.to)
      let answer = start.reasons().why(question)
      #expect(!answer.seats.isEmpty)
      // Who may not hold a role is no back-up for it either.
      var without = start.team
      without.forbid.append(SeatRule(member: seat.member, role: seat.role, from: seat.from, to: seat.to))
      let note: Comment = "\(name), \(seat.member):\(seat.role)"
      switch answer.answer {
      case .notFinished: tally.count(.notFinished, note)
      case .plan(let price):
        #expect(!price.seats.contains(where: question.touches), note)
        tally.count(verify(price, of: start, with: without, note), note)
      case .impossible(let facts):
        #expect(!facts.isEmpty, note)
        tally.count(verifyImpossible(start, without, around: [], note), note)
      }
    }
    tally.print(name, "why")
    #expect(tally.settled > 0 || start.effort.answer < 10)
  }

  @Test(arguments: Scenarios.asked)
  func `each way out brings what is told, and the shortfall is gone where it is said to be`(name: String) throws {
    let start = try start(name)
    let all = Reasons(team: start.team, seats: start.seats, profile: .balanced)
    var tally = Tally()
    var ways = 0
    for shortfall in start.spread(all.shortfalls) {
      let clash = start.reasons(3).clash(shortfall)
      if case .notFinished = clash.cause { tally.count(.notFinished) }
      if case .forced(let facts, _) = clash.cause { #expect(!facts.isEmpty, "\(name), \(shortfall)") }
      for way in clash.waysOut {
        ways += 1
        let changed = way.change.applied(to: start.team)
        let verdict = Checker(changed).check(way.seats)
        let note: Comment = "\(name), \(clash.shortfall): \(way.change)"
        #expect(verdict.isLegal, note)
        for level in way.levels { #expect(verdict.value(of: level.aim, for: .balanced) == level.after, note) }
        #expect(way.after == clash.shortfall.size(in: verdict) && way.after < way.before, note)
        #expect(way.levels.first { $0.gain != 0 }.map { $0.gain > 0 } == true, note)
        let last = way.levels.last?.aim
        tally.count(
          SecondSearch(changed, profile: last == .thin ? .resilient : .balanced, last: last, limit: start.effort.answer)
            .holds(way.levels, isProven: way.proven, note), note)
      }
    }
    tally.print(name, "ways out (\(ways)) of \(all.shortfalls.count) shortfalls")
    #expect(ways > 0 || start.effort.answer < 10)
  }

  // MARK: - Searching again

  /// A price is what the checker says of its plan, no wish betters a proven plan, and a second search says nothing else.
  private func verify(_ price: Price, of start: Start, with wish: Team, _ note: Comment) -> SecondSearch.Answer {
    let again = Checker(wish).check(price.seats)
    #expect(again.isLegal, note)
    #expect(again.measures == price.after, note)
    for level in price.levels { #expect(again.value(of: level.aim, for: .balanced) == level.after, note) }
    if start.isProven, let deciding = price.deciding { #expect(deciding.gain < 0, note) }
    let answer = SecondSearch(wish, limit: start.effort.answer).holds(price.levels, isProven: price.proven, note)
    if case .impossible = answer { Issue.record("\(note): there is a plan, and a second search says there is none") }
    return answer
  }

  /// A second search finds no plan either, and finds one with each change that was told to help.
  private func verifyImpossible(
    _ start: Start, _ wish: Team, around ways: [WayOut.Change], _ note: Comment
  ) -> SecondSearch.Answer {
    var settled = true
    do {
      let found = try SecondSearch(wish, last: .covered, limit: start.effort.answer).result()
      #expect(found == nil, "\(note): told to be impossible, and a second search finds a plan")
      settled = false
    } catch {}
    for change in ways {
      do {
        let found = try SecondSearch(change.applied(to: wish), last: .covered, limit: start.effort.answer).result()
        settled = settled && found != nil
      } catch {
        Issue.record("\(note): \(change) is told to help, and does not")
      }
    }
    return settled ? .same : .notFinished
  }

  private func start(_ name: String) throws -> Start {
    if let known = Self.starts.withLock({ $0[name] }) { return known }
    let team = try Scenarios.team(name)
    let effort = Scenarios.effort(name)
    let plan = try #require(try SecondSearch(team, limit: effort.plan).result())
    let start = Start(
      name: name, team: team, seats: plan.seats, isProven: plan.outcome.status == .optimal, effort: effort)
    Self.starts.withLock { $0[name] = start }
    return start
  }

  /// How much of a test was settled.
  private struct Tally {
    var same = 0
    var within = 0
    var unfinished = 0
    private var line = ContinuousClock.now

    /// Those about which the second search had something to say.
    var settled: Int { same + within }

    mutating func count(_ answer: SecondSearch.Answer, _ note: Comment? = nil) {
      switch answer {
      case .same: same += 1
      case .withinBounds: within += 1
      case .impossible, .notFinished: unfinished += 1
      }
      // A long run can be followed, with the seconds since the line before.
      guard let note, isThorough else { return }
      let now = ContinuousClock.now
      Swift.print("\(note): \(answer), \((now - line) / .seconds(1))")
      line = now
    }

    func print(_ name: String, _ kind: String) {
      Swift.print("\(name), \(kind): \(same) found the same twice, \(within) within bounds, \(unfinished) not finished")
    }
  }
}
