import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths

/// What a member's roles are worth, each at its best by itself.
struct SplitMemberTests {
  private func team(roles: Int, periods: Int = 2, minTenure: Int = 1) -> Team {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: periods, months: 3))
    team.members = [Member(id: "an", hours: 12)]
    team.roles = (0..<roles).map { Role(id: "r\($0)", hours: 1) }
    for r in team.roles.indices {
      team.roles[r].tenure.min = minTenure
      team.roles[r].understudies = 0
    }
    return team
  }

  /// The bound beyond that of no prices for holders, and the path, where a holder of the first role is paid so much by period.
  private func paid(_ holder: [Double], _ team: Team, every: Bool = false) -> (gained: Double, path: RolePath) {
    let instance = TeamInstance(team)
    let member = SplitMember(
      instance, MemberInstance(instance, member: 0), weights: team.weights, limits: PathLimits())
    let own = [Double](repeating: 0, count: member.priceCount)
    var slope = own
    var prices = PathPrices(instance, weights: team.weights)
    let nothing = member.best(prices, own: own, floor: 0, slope: &slope)
    for r in 0..<(every ? team.roles.count : 1) {
      for t in holder.indices { prices.holder[instance.cell(r, t)] = holder[t] }
    }
    let answer = member.best(prices, own: own, floor: 0, slope: &slope)
    return (answer.bound - nothing.bound, answer.path)
  }

  @Test func `a holder who is paid in one period and pays in the next stays for one only`() {
    let found = paid([3, -1], team(roles: 1))
    #expect(found.gained == 3 && found.path.marks.count == 1)
  }

  @Test func `where a holder must stay for two periods, both count`() {
    let found = paid([3, -1], team(roles: 1, minTenure: 2))
    #expect(found.gained == 2 && found.path.marks.count == 2 && found.path.newSeats == [1, 0])
  }

  @Test func `where staying costs more than it pays, nobody begins`() {
    let found = paid([3, -4], team(roles: 1, minTenure: 2))
    #expect(found.gained == 0 && found.path.marks.isEmpty)
  }

  @Test func `three hundred roles at once are bounded too, though no member could have them`() {
    let found = paid([1, 1], team(roles: 300), every: true)
    #expect(found.gained == 600 && found.path.marks.count == 600)
  }

  @Test func `a price for one role more at once is paid for every role`() {
    let team = team(roles: 3, periods: 1)
    let instance = TeamInstance(team)
    let member = SplitMember(
      instance, MemberInstance(instance, member: 0), weights: team.weights, limits: PathLimits())
    let places = SharedPrices(periods: 1, lessons: 0, items: 3)
    #expect(member.priceCount == places.count)
    var own = [Double](repeating: 0, count: places.count)
    var slope = own
    var prices = PathPrices(instance, weights: team.weights)
    for r in 0..<3 { prices.holder[r] = 1 }
    own[places.roles] = 0.25
    _ = member.best(prices, own: own, floor: 0, slope: &slope)
    // Five at once are allowed, three are taken.
    #expect(slope[places.roles] == 2)
  }

  @Test func `where two seats do not fit together, prices for seats bound better than one for hours`() throws {
    var team = team(roles: 2, periods: 1)
    for r in 0..<2 { team.roles[r].hours = 8 }
    let instance = TeamInstance(team)
    let member = SplitMember(
      instance, MemberInstance(instance, member: 0), weights: team.weights, limits: PathLimits())
    var prices = PathPrices(instance, weights: team.weights)
    for r in 0..<2 { prices.holder[r] = 1 }
    // Twelve hours hold one role of eight and a half: so much the price for hours makes of it.
    let places = SharedPrices(periods: 1, lessons: 0, items: 2)
    try #require(member.priceCount == places.count)
    var own = [Double](repeating: 0, count: places.count)
    own[places.load] = 1 / (8 / (SharedPrices.loadRoom * 12))
    var slope = own
    let coarse = member.best(prices, own: own, floor: 0, slope: &slope).bound
    member.refine(&own)
    #expect(own[places.load] == 0 && own[places.seat] > 0.9)
    let fine = member.best(prices, own: own, floor: 0, isFine: true, slope: &slope).bound
    #expect(fine < coarse - 0.2)
  }

  @Test func `whatever the prices, no path of a member is worth more than the bound, on hundreds of members`() {
    var compared = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 2, roles: 4, periods: 3)
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers {
        let compiled = MemberInstance(instance, member: m)
        let member = SplitMember(instance, compiled, weights: team.weights, limits: PathLimits())
        let prices = PathPrices.random(instance, &random)
        let answer = PathPricer(instance, compiled).price(prices, effort: PathPricer.Effort(most: 1))
        guard answer.complete, let best = answer.paths.first?.worth else { continue }
        compared += 1
        for most in [0, 100, 1_000] as [UInt64] {
          var own = (0..<member.priceCount).map { _ in Double(random.next() % (most + 1)) / 3_000 }
          own[member.places.floor] = 0
          // Prices for seats in portfolios come in the place of those for hours.
          let seats = member.places.seat..<member.places.floor
          let seatPrices = Array(own[seats])
          for place in seats { own[place] = 0 }
          var slope = own
          for isFine in [false, true] {
            if isFine {
              member.refine(&own)
              for (place, price) in zip(seats, seatPrices) { own[place] += price }
            }
            let bound = member.best(prices, own: own, floor: 0, isFine: isFine, slope: &slope).bound
            #expect(bound >= best - 1e-9, "seed \(seed), member \(m), prices up to \(most), fine \(isFine)")
          }
        }
      }
    }
    #expect(compared > 300)
  }

  @Test func `who must first learn what a role needs does not hold it for nothing, at the right prices`() throws {
    // An lacks one level of law; two periods beside somebody bring it.
    var team = team(roles: 1, periods: 3)
    team.settings.actingGap = 0
    team.members[0].has = ["law": 1]
    team.members[0].wants = ["law": Want(level: 4)]
    team.roles[0].needs = ["law": 2]
    team.roles[0].understudies = 1
    let instance = TeamInstance(team)
    let compiled = MemberInstance(instance, member: 0)
    var prices = PathPrices(instance, weights: team.weights)
    // Holding in the last period pays; before that An would have to learn, and learning costs nearly as much.
    prices.holder[2] = 1
    for t in 0..<3 { prices.understudy[t] = -0.45 }
    let best = try #require(PathPricer(instance, compiled).price(prices).paths.first?.worth)
    let member = SplitMember(instance, compiled, weights: team.weights, limits: PathLimits())
    var own = [Double](repeating: 0, count: member.priceCount)
    var slope = own
    let free = member.best(prices, own: own, floor: 0, slope: &slope).bound
    // The level costs what the two lessons cost that bring it.
    own[member.places.claim] = 0.9
    for t in 0..<2 {
      let lesson = try #require(member.practice.lesson(0, t, need: 2, isBelow: true))
      own[member.places.lesson + lesson] = 0.45 / member.practice.unit[lesson]
    }
    let priced = member.best(prices, own: own, floor: 0, slope: &slope).bound
    #expect(abs(best - 0.1) < 1e-9 && free > 0.95 && abs(priced - best) < 1e-9, "\(best), \(free), \(priced)")
  }

  @Test func `a role with too many levels to tell all ways apart is bounded too, as if all were learnt`() throws {
    // Four competencies, each a level short of what the role needs: sixteen ways to count on them from the third period on.
    var team = team(roles: 1, periods: 3)
    team.settings.stretch = 4
    team.settings.actingGap = 4
    team.roles[0].understudies = 1
    for competency in ["law", "talk", "count", "plan"] {
      team.members[0].has[competency] = 1
      team.roles[0].needs[competency] = 2
    }
    team.members[0].wants = ["law": Want(level: 3)]
    let instance = TeamInstance(team)
    let compiled = MemberInstance(instance, member: 0)
    let member = SplitMember(instance, compiled, weights: team.weights, limits: PathLimits())
    let practice = member.practice
    // By seat, the last of three periods.
    for s in compiled.seats.indices {
      let options = practice.options[practice.firstOption[3 * s + 2]..<practice.firstOption[3 * s + 3]]
      #expect(options.map(\.gap) == [0] && options.allSatisfy { $0.claims.isEmpty && $0.lessons.count > 0 })
    }
    var random = SplitMix64(seed: 11)
    for _ in 0..<50 {
      let prices = PathPrices.random(instance, &random)
      let answer = PathPricer(instance, compiled).price(prices, effort: PathPricer.Effort(most: 1))
      let best = try #require(answer.paths.first?.worth)
      var own = [Double](repeating: 0, count: member.priceCount)
      for place in member.places.lesson..<member.places.seat { own[place] = Double(random.next() % 100) / 500 }
      var slope = own
      #expect(answer.complete && member.best(prices, own: own, floor: 0, slope: &slope).bound >= best - 1e-9)
    }
  }
}
