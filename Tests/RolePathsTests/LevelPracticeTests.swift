import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths

/// How far practice brings a member's levels, beside prices for lessons and for the levels that seats count on.
@Suite struct LevelPracticeTests {
  /// A member with a wish of three levels more, and a role that asks for one of them.
  private func practice(_ periods: Int, wants: Bool = true) -> LevelPractice {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: periods, months: 3))
    team.members = [Member(id: "an", hours: 12)]
    team.members[0].has = ["law": 1]
    if wants { team.members[0].wants = ["law": Want(level: 4)] }
    team.roles = [Role(id: "desk", hours: 1)]
    team.roles[0].needs = ["law": 2]
    let instance = TeamInstance(team)
    return LevelPractice(instance, MemberInstance(instance, member: 0)) { _, _, _ in 0 }
  }

  /// All ways at their best, where each lesson and each claim has the price of that number.
  private func best(
    _ practice: LevelPractice, worth: Double, lessons: [Double], claims: [Double]? = nil
  ) -> (worth: Double, share: Double, slope: [Double], claimSlope: [Double]) {
    var slope = [Double](repeating: 0, count: practice.count + 1)
    var claimSlope = [Double](repeating: 0, count: practice.claimCount + 1)
    let found = (lessons + [0]).withUnsafeBufferPointer { lessons in
      (claims ?? claimSlope).withUnsafeBufferPointer { claims in
        slope.withUnsafeMutableBufferPointer { slope in
          claimSlope.withUnsafeMutableBufferPointer {
            practice.best(
              worth, lessons.baseAddress!, claims: claims.baseAddress!, slope: slope.baseAddress!,
              claimSlope: $0.baseAddress!)
          }
        }
      }
    }
    return (found.worth, found.share, slope, claimSlope)
  }

  @Test func `a role that needs a level teaches up to it in two periods, and beyond it half as fast`() {
    let practice = practice(4)
    let found = best(practice, worth: 6, lessons: [Double](repeating: 0, count: practice.count))
    // From one to two and a half, of the three levels that are wanted.
    #expect(abs(found.share - 0.5) < 1e-12 && abs(found.worth - 3) < 1e-12)
  }

  @Test func `where lessons cost more than they are worth, nothing is learnt`() {
    let practice = practice(4)
    let found = best(practice, worth: 6, lessons: [Double](repeating: 7, count: practice.count))
    #expect(found.share == 0 && found.worth == 0 && found.slope.allSatisfy { $0 == 0 })
  }

  @Test func `who wants nothing grows in anything`() {
    let practice = practice(2, wants: false)
    let found = best(practice, worth: 1, lessons: [Double](repeating: 0, count: practice.count))
    #expect(practice.isPooled && found.share == 1)
  }

  @Test func `a level that is paid for is learnt for its own sake, once it can be there`() {
    let practice = practice(4)
    // Holder, understudy and back-up count on level 2 in the third and fourth periods: one claim for the seats of each, one for back-up.
    #expect(practice.claimCount == 4)
    let lessons = [Double](repeating: 0.1, count: practice.count)
    let claims = [Double](repeating: 1, count: practice.claimCount + 1)
    let found = best(practice, worth: 0, lessons: lessons, claims: claims)
    let cost = 2 * 0.1 * (practice.unit.first ?? 0)
    #expect(abs(found.worth - (4 - cost)) < 1e-12 && found.claimSlope == [1, 1, 1, 1, 0])
  }

  @Test func `a seat can be had with the level of today, or with one that it counts on`() throws {
    let practice = practice(4)
    let gaps = (0..<4).map { t in
      practice.options[practice.firstOption[t]..<practice.firstOption[t + 1]].map(\.gap)
    }
    #expect(gaps == [[1], [1], [1, 0], [1, 0]])
    let claimed = practice.options.filter { $0.gap == 0 }
    #expect(claimed.allSatisfy { $0.claims.count == 1 } && !claimed.isEmpty)
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
        let practice = LevelPractice(instance, member) { _, _, _ in 0 }
        guard !practice.isPooled, let wish = member.growth.first, wish.slot >= 0, practice.count > 0 else { continue }
        let prices = (0..<practice.count).map { _ in Double(1 + random.next() % 1_000) / 1_000 }
        let found = best(practice, worth: 1, lessons: prices)
        let expected = tried(instance, member, practice, wish, prices)
        compared += 1
        #expect(abs(found.worth - expected) < 1e-9, "seed \(seed), member \(m)")
      }
    }
    #expect(compared > 100)
  }

  /// The best of all ways to take the lesson of a seat, or none, in every period.
  private func tried(
    _ instance: TeamInstance, _ member: MemberInstance, _ practice: LevelPractice, _ wish: MemberInstance.Growth,
    _ prices: [Double]
  ) -> Double {
    let perLevel = instance.unitsPerLevel
    let start = member.startUnits[wish.slot]
    func most(_ units: Int, _ t: Int) -> Double {
      guard t < instance.periods else {
        return wish.weight * Double(min(wish.distance, units - start)) / Double(wish.distance)
      }
      var best = most(units, t + 1)
      for seat in member.seats where seat.open[t] && member.present[t] {
        let competency = member.mutable[wish.slot]
        guard let need = instance.needs[instance.cell(seat.role, t)].first(where: { $0.competency == competency })
        else { continue }
        let isBelow = units < need.level * perLevel
        var after = units
        if isBelow {
          after = min(need.level * perLevel, units + instance.unitsAsUnderstudy)
        } else if seat.kind == .holder {
          after = max(units, min(min(4, need.level + 1) * perLevel, units + instance.unitsAsHolder))
        }
        guard after > units,
          let lesson = practice.lesson(wish.slot, t, need: need.level, isBelow: isBelow)
        else { continue }
        best = max(best, most(after, t + 1) - prices[lesson] * practice.unit[lesson])
      }
      return best
    }
    return most(start, 0)
  }
}
