import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths

/// How far practice brings a member's wishes, beside prices for lessons.
@Suite struct WishPracticeTests {
  /// A member with a wish of three levels more, and a role that asks for one of them.
  private func practice(_ periods: Int, wants: Bool = true) -> WishPractice {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: periods, months: 3))
    team.members = [Member(id: "an", hours: 12)]
    team.members[0].has = ["law": 1]
    if wants { team.members[0].wants = ["law": Want(level: 4)] }
    team.roles = [Role(id: "desk", hours: 1)]
    team.roles[0].needs = ["law": 2]
    let instance = TeamInstance(team)
    return WishPractice(instance, MemberInstance(instance, member: 0))
  }

  /// All wishes at their best, where each lesson has the price of that number.
  private func best(
    _ practice: WishPractice, worth: Double, _ prices: [Double]
  ) -> (worth: Double, share: Double, slope: [Double]) {
    var slope = [Double](repeating: 0, count: practice.count + 1)
    let found = (prices + [0]).withUnsafeBufferPointer { prices in
      slope.withUnsafeMutableBufferPointer {
        practice.best(worth, prices.baseAddress!, slope: $0.baseAddress!)
      }
    }
    return (found.worth, found.share, slope)
  }

  @Test func `a role that needs a level teaches up to it in two periods, and beyond it half as fast`() {
    let practice = practice(4)
    let found = best(practice, worth: 6, [Double](repeating: 0, count: practice.count))
    // From one to two and a half, of the three levels that are wanted.
    #expect(abs(found.share - 0.5) < 1e-12 && abs(found.worth - 3) < 1e-12)
  }

  @Test func `where lessons cost more than they are worth, nothing is learnt`() {
    let practice = practice(4)
    let found = best(practice, worth: 6, [Double](repeating: 7, count: practice.count))
    #expect(found.share == 0 && found.worth == 0 && found.slope.allSatisfy { $0 == 0 })
  }

  @Test func `who wants nothing grows in anything`() {
    let practice = practice(2, wants: false)
    let found = best(practice, worth: 1, [Double](repeating: 0, count: practice.count))
    #expect(practice.isPooled && found.share == 1)
  }

  @Test func `lessons at random prices are worth what trying every way finds, on hundreds of members`() {
    var compared = 0
    var random = SplitMix64(seed: 5)
    for seed in 1...200 as ClosedRange<UInt64> {
      var team = SyntheticTeam.random(seed: seed, members: 2, roles: 3, periods: 3)
      for m in team.members.indices where team.members[m].wants.count > 1 {
        team.members[m].wants.removeLast(team.members[m].wants.count - 1)
      }
      let instance = TeamInstance(team)
      for m in instance.presentMembers {
        let member = MemberInstance(instance, member: m)
        let practice = WishPractice(instance, member)
        guard !practice.isPooled, let wish = member.growth.first, wish.slot >= 0, practice.count > 0 else { continue }
        let prices = (0..<practice.count).map { _ in Double(random.next() % 1_000) / 1_000 }
        let found = best(practice, worth: 1, prices)
        let expected = tried(instance, member, practice, wish, prices)
        compared += 1
        #expect(abs(found.worth - expected) < 1e-9, "seed \(seed), member \(m)")
      }
    }
    #expect(compared > 100)
  }

  /// The best of all ways to take a seat's lesson, or none, in every period.
  private func tried(
    _ instance: TeamInstance, _ member: MemberInstance, _ practice: WishPractice, _ wish: MemberInstance.Growth,
    _ prices: [Double]
  ) -> Double {
    let perLevel = instance.unitsPerLevel
    let start = member.startUnits[wish.slot]
    func most(_ units: Int, _ t: Int) -> Double {
      guard t < instance.periods else {
        return wish.weight * Double(min(wish.distance, units - start)) / Double(wish.distance)
      }
      var best = most(units, t + 1)
      for (s, seat) in member.seats.enumerated() {
        guard let lesson = practice.taught[s * instance.periods + t].first,
          let need = instance.needs[instance.cell(seat.role, t)].first(where: {
            $0.competency == member.mutable[wish.slot]
          })
        else { continue }
        var after = units
        if units < need.level * perLevel {
          after = min(need.level * perLevel, units + instance.unitsAsUnderstudy)
        } else if seat.kind == .holder {
          after = max(units, min(min(4, need.level + 1) * perLevel, units + instance.unitsAsHolder))
        }
        guard after > units else { continue }
        best = max(best, most(after, t + 1) - prices[lesson] * practice.unit[lesson])
      }
      return best
    }
    return most(start, 0)
  }
}
