import TeamModel
import Testing

@testable import RolePaths

/// What the chains chosen so far make of a member's levels.
struct LevelLedgerTests {
  /// One member who wishes to grow by one level that a role teaches, or holds a role only once it is learnt.
  private func member(wants: Bool, gap: Int = 0) -> SplitMember {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 2, months: 6))
    var an = Member(id: "an", hours: 12)
    an.has = ["c": 2]
    if wants { an.wants = ["c": Want(level: 3)] }
    team.members = [an]
    team.roles = ["r", "s"].map { id in
      var role = Role(id: id, hours: 2)
      role.needs = ["c": 3]
      role.understudies = 1
      return role
    }
    team.settings.actingGap = gap
    team.settings.stretch = 1
    team.settings.learnAsUnderstudy = 1
    let instance = TeamInstance(team)
    return SplitMember(
      instance, MemberInstance(instance, member: 0), weights: team.weights, limits: PathLimits())
  }

  private func ledger(_ member: SplitMember, lesson: Double = 0) -> LevelLedger {
    var prices = PathPrices(member.instance, weights: member.instance.team.weights)
    prices.wellbeing = 1
    var own = [Double](repeating: 0, count: member.priceCount)
    for k in member.practice.unit.indices { own[member.places.lesson + k] = lesson / member.practice.unit[k] }
    let ledger = LevelLedger(member.practice, chains: member.chains, periods: member.periods)
    ledger.begin(member, prices, prices.wellbeing, own)
    return ledger
  }

  @Test func `a wish is lost once nobody can teach it any more`() throws {
    let member = member(wants: true)
    let ledger = ledger(member)
    #expect(ledger.count == 1)
    #expect(ledger.loss(0, LevelTouch(), open: .max, claims: 0) == 0)
    let lost = ledger.loss(0, LevelTouch(), open: 0, claims: 0)
    #expect(abs(lost - member.worth.growth) < 1e-9 && lost > 0)
  }

  @Test func `a lesson that two seats are paid for counts once`() throws {
    let member = member(wants: true)
    // A lesson is worth less than what it brings.
    let ledger = ledger(member, lesson: 0.01)
    // Roles are understudied in the first period (kind 2).
    let one = ledger.touch(0, 0) { $0 == 0 ? 2 : -1 }
    #expect(abs(one.paid - 0.01) < 1e-9 && ledger.loss(0, one, open: .max, claims: 0) < 1e-9)
    let both = one.with(ledger.touch(1, 0) { $0 == 0 ? 2 : -1 })
    #expect(abs(ledger.loss(0, both, open: .max, claims: 0) - 0.01) < 1e-9)
  }

  @Test func `a holder who counts on a level that nobody teaches loses the seat, or what acting costs`() throws {
    for (gap, atLeast) in [(0, 5.0), (1, 0.0)] {
      let member = member(wants: false, gap: gap)
      let ledger = ledger(member)
      // Holder anew in the second period (kind 1).
      let holder = ledger.touch(0, 0) { $0 == 1 ? 1 : -1 }
      #expect(holder.needed != 0)
      #expect(ledger.loss(0, holder, open: .max, claims: 0) == 0)
      let lost = ledger.loss(0, holder, open: 0, claims: 0)
      #expect(gap == 0 ? lost > atLeast : lost > 0 && lost < 1, "gap \(gap): \(lost)")
      // With an understudy's lesson before it is fine.
      let learnt = holder.with(ledger.touch(1, 0) { $0 == 0 ? 2 : -1 })
      #expect(ledger.loss(0, learnt, open: 0, claims: 0) < 1e-9)
    }
  }
}
