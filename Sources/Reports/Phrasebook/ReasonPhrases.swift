import Explanation
import TeamModel

/// What is said about why a seat is in a plan or not, and about the price of a wish.
protocol ReasonPhrases: Sendable {
  /// The title above why a member has a seat. The seat is worded by `seat(_:role:)`.
  func whyTitle(member: String, seat: String, when: String) -> String
  /// The title above why a member does not have a seat.
  func whyNotTitle(member: String, seat: String, when: String) -> String
  /// A kind of seat: "a holder".
  func seat(_ kind: SeatKind) -> String
  /// A seat in a role: "a holder of Planning".
  func seat(_ kind: SeatKind, role: String) -> String
  /// The member has no seat in the role in this plan.
  func hasNoSeat(member: String, role: String) -> String
  /// The member has the seat in this plan already.
  func hasSeat(member: String, seat: String, when: String) -> String
  /// The heading above what a seat does for the role.
  var forTheRole: String { get }
  /// The heading above what a seat does for the member.
  func forTheMember(_ member: String) -> String
  /// The heading above what a seat does for the team.
  var forTheTeam: String { get }
  /// Without the seat the role would be short of a holder.
  func otherwiseUncovered(when: String) -> String
  /// Without the seat the role would have too little back-up.
  func otherwiseThin(when: String) -> String
  /// Without the seat the role would change hands without anyone who knew it.
  func otherwiseCold(when: String) -> String
  /// The role would not miss anything without the seat.
  var roleMissesNothing: String { get }
  /// What the member learns by it.
  func learns(_ competency: String, from: String, to: String) -> String
  /// The heading above who else could hold the role.
  var whoElse: String { get }
  /// Someone who could hold the role in those days.
  func couldHold(member: String, when: String) -> String
  /// Nobody else could hold the role.
  var nobodyElse: String { get }
  /// The heading above the best plan without the seat.
  var bestWithout: String { get }
  /// The heading above the best plan with the seat.
  var bestWith: String { get }
  /// The heading above what the plan would break as it is.
  var inThisPlan: String { get }
  /// What a member misses for a seat: the missing levels, how many, and how many may be missing.
  func misses(member: String, missing: String, gap: String, allowed: Int, seat: SeatKind) -> String
  /// So many periods as understudy close the gap.
  func understudyCloses(periods: String) -> String
  /// So many periods as understudy bring the member near enough to begin while learning.
  func understudyStarts(periods: String) -> String
  /// The gap is too large even for an understudy.
  func tooFarForUnderstudy(allowed: Int) -> String
  /// Above facts because of which a seat cannot be.
  func cannotBe(member: String, seat: String) -> String
  /// It cannot be for the whole time, but from a day on.
  func canFrom(_ day: String) -> String
  /// The plan without the seat cannot be: above the facts.
  var cannotDoWithout: String { get }
  /// The wish costs nothing on any step.
  var costsNothing: String { get }
  /// The step on which the wish costs first, with the values before and after.
  func costs(step: String, before: String, after: String) -> String
  /// The step on which the other plan is better, with the values before and after.
  func isBetter(step: String, before: String, after: String) -> String
  /// Above the column of values in this plan.
  var thisPlan: String { get }
  /// Above the column of values in the other plan.
  var otherPlan: String { get }
  /// Who loses and who gains wellbeing, each "name (before → after)".
  func loses(_ members: [String]) -> String
  /// Who gains wellbeing.
  func gains(_ members: [String]) -> String
  /// Nobody's wellbeing changes.
  var nobodyDiffers: String { get }
  /// So many seats, each in one period, differ.
  func seatsDiffer(_ count: Int) -> String
  /// Nothing better exists.
  var isProvenBest: String { get }
  /// A better one may exist.
  var isBestInTime: String { get }
  /// The time was up before there was an answer.
  var notFinished: String { get }
  /// Above the columns of pillars: the plan without the seat.
  var withoutSeat: String { get }
  /// Above the columns of pillars: the plan with the seat.
  var withSeat: String { get }
}
