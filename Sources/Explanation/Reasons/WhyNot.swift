import Checking
import Search
import TeamModel

/// Why a member does not have a seat in a plan, and what the best plan with it would cost.
public struct WhyNot: Hashable, Sendable {
  /// What was asked.
  public var question: SeatQuestion
  /// The periods asked about in which the member has that seat in the plan.
  public var had: [Int]
  /// The rules that this plan would break with the seat in it and nothing else changed.
  public var obstacles: [Violation]
  /// What the member has yet to learn for the seat; nil when nothing.
  public var learning: LearningWay?
  /// The best plan with the seat in every period asked about.
  public var answer: Alternative
  /// When that is impossible: the longest run of periods, ending with the last one asked about, that is possible, and its price.
  public var later: Later?

  /// When it is impossible in every period asked about: single changes after which it is possible, each tried by a search.
  public var waysAround = TriedChanges()

  /// A shorter time in the seat, and what it costs.
  public struct Later: Hashable, Sendable {
    /// The first period in the seat.
    public var from: Int
    /// The price of the best plan with it.
    public var price: Price
  }

  /// Whether the member has the seat in every period asked about.
  public var isInPlan: Bool { had.count == question.to - question.from + 1 }
}

extension Reasons {
  /// Why a member does not have a seat, in the periods asked about.
  public func whyNot(_ question: SeatQuestion) -> WhyNot {
    let had = (question.from...max(question.from, question.to)).filter { t in
      seats.contains {
        $0.member == question.member && $0.role == question.role && $0.seat == question.seat && $0.from <= t
          && t <= $0.to
      }
    }
    var answer = WhyNot(
      question: question, had: had, obstacles: obstacles(question),
      learning: LearningWay(team: team, question: question), answer: .notFinished)
    if answer.isInPlan { return answer }
    answer.answer = alternative(granting: question)
    guard case .impossible(let facts) = answer.answer else { return answer }
    answer.waysAround = waysAround(facts, granting: question)
    for from in (question.from + 1)..<(question.to + 1) {
      var shorter = question
      shorter.from = from
      if case .plan(let price) = alternative(granting: shorter) {
        answer.later = WhyNot.Later(from: from, price: price)
        break
      }
    }
    return answer
  }

  /// Changes after which the seat is possible; a quarter of the time left at most goes into them.
  private func waysAround(_ facts: [ClashFact], granting question: SeatQuestion) -> TriedChanges {
    var pinned = team
    pinned.keep.append(question.pin)
    let whole = clock
    let part = ExplanationClock(limit: clock.secondsLeft.map { $0 / 4 }, shouldStop: { whole.isOver })
    return WaysAround(team: pinned, clock: part).tried(lifting: facts, granting: question.pin)
  }

  /// What the plan would break with the seat in it.
  private func obstacles(_ question: SeatQuestion) -> [Violation] {
    let known = Set(verdict.violations)
    let added = Checker(team).check(seats.without(question) + [question.proposed])
    return added.violations.filter { !known.contains($0) }
  }

  /// The best plan with a seat pinned.
  private func alternative(granting question: SeatQuestion) -> Alternative {
    var pinned = team
    pinned.keep.append(question.pin)
    return alternative(for: pinned, from: seats.without(question) + [question.proposed]) { $0 == .keep(question.pin) }
  }
}
