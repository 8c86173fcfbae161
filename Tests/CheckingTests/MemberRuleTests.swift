import Checking
import TeamModel
import Testing

@Suite struct MemberRuleTests {
  @Test func `nobody has a seat while away for more than half of a period`() {
    let team = tinyTeam { $0.members[0].absent = [DateSpan(from: day("2027-04-01"), to: day("2027-05-16"))] }
    #expect(
      Checker(team).check([seat("an", "planner", 1...3)]).violations == [
        .away(member: "an", role: "planner", seat: .holder, period: 2, daysAway: 46, days: 91)
      ])
  }

  @Test func `away for just half of a period is present`() {
    let team = tinyTeam {
      $0.horizon.months = 12
      $0.horizon.start = day("2028-01-01")
      $0.members[0].absent = [DateSpan(from: day("2028-01-01"), to: day("2028-07-01"))]
    }
    #expect(broken(team, seat("an", "planner", 1...3)) == [])
    #expect(
      broken(
        tinyTeam {
          $0.horizon = team.horizon
          $0.members[0].absent = [DateSpan(from: day("2028-01-01"), to: day("2028-07-02"))]
        }, seat("an", "planner", 1...3)) == [.presence])
  }

  @Test func `a day counts once when absences overlap`() {
    let team = tinyTeam {
      $0.members[0].absent = [
        DateSpan(from: day("2027-01-01"), to: day("2027-02-01")),
        DateSpan(from: day("2027-01-05"), to: day("2027-02-05")),
      ]
    }
    #expect(broken(team, seat("an", "planner", 1...3)) == [])
  }

  @Test func `who joins or leaves is away before and from that day on`() {
    let joiner = tinyTeam { $0.members[0].joins = day("2027-04-01") }
    #expect(broken(joiner, seat("an", "planner", 2...3)) == [])
    #expect(broken(joiner, seat("an", "planner", 1...3)) == [.presence])
    let leaver = tinyTeam { $0.members[0].leaves = day("2027-07-01") }
    #expect(broken(leaver, seat("an", "planner", 1...2)) == [])
    #expect(broken(leaver, seat("an", "planner", 1...3)) == [.presence])
  }

  @Test func `hours of all seats stay within what a member has`() {
    let team = tinyTeam { $0.members[0].hours = 5 }
    #expect(
      Checker(team).check([seat("an", "planner", 1...1), seat("an", "cash", 1...1)]).violations == [
        .tooManyHours(member: "an", period: 1, hours: 6, available: 5)
      ])
    #expect(broken(team, seat("an", "planner", 1...3)) == [])
  }

  @Test func `an understudy spends a share of the hours, of the member's own hours too`() {
    let team = tinyTeam {
      $0.members[0].hours = 2
      $0.members[0].hoursFor = ["planner": 8]
      $0.members[0].has = ["planning": 1]
    }
    let holder = seat("bo", "planner", 1...3)
    #expect(broken(team, holder, seat("an", "planner", 1...3, .understudy)) == [])
    let longer = tinyTeam {
      $0.members[0] = team.members[0]
      $0.settings.understudyShare = 0.3
    }
    #expect(broken(longer, holder, seat("an", "planner", 1...3, .understudy)) == [.hours])
  }

  @Test func `hours that fill a week in tenths are not too many`() {
    let team = tinyTeam {
      $0.members[0].hours = 0.3
      $0.roles[0].hours = 0.1
      $0.roles[1].hours = 0.2
    }
    #expect(broken(team, seat("an", "planner", 1...3), seat("an", "cash", 1...3)) == [])
  }

  @Test func `no more seats at once, and no more new ones, than agreed`() {
    let both = [seat("an", "planner", 1...3), seat("an", "cash", 1...3)]
    #expect(Checker(tinyTeam { $0.settings.maxRoles = 1 }).check(both).brokenRules == [.maxRoles])
    let calm = tinyTeam { $0.settings.maxNew = 1 }
    #expect(
      Checker(calm).check(both).violations == [.tooManyNew(member: "an", period: 1, new: 2, limit: 1)])
    let known = tinyTeam {
      $0.settings.maxNew = 1
      $0.current = [CurrentSeat(member: "an", role: "cash", since: day("2026-10-01"))]
    }
    #expect(Checker(known).check(both).brokenRules == [])
  }

  @Test func `going from understudy to holder is a new seat`() {
    let team = tinyTeam {
      $0.settings.maxNew = 0
      $0.current = [CurrentSeat(member: "an", role: "cash", seat: .understudy, since: day("2026-10-01"))]
    }
    #expect(broken(team, seat("an", "cash", 1...3)) == [.maxNew])
  }

  @Test func `a veto covers both kinds of seat`() {
    let team = tinyTeam { $0.members[0].vetoes = ["planner"] }
    #expect(broken(team, seat("an", "planner", 1...3)) == [.veto])
    #expect(broken(team, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [.veto])
  }

  @Test func `a pin means holder, in its periods only`() {
    let team = tinyTeam { $0.keep = [SeatRule(member: "an", role: "planner", from: 2, to: 2)] }
    #expect(broken(team, seat("an", "planner", 2...3)) == [])
    #expect(
      Checker(team).check([]).violations == [.notKept(member: "an", role: "planner", seat: .holder, period: 2)])
    #expect(broken(team, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [.keep])
  }

  @Test func `a seat ruled out without a kind means both`() {
    let any = tinyTeam { $0.forbid = [SeatRule(member: "an", role: "planner", to: 1)] }
    #expect(broken(any, seat("an", "planner", 2...3)) == [])
    #expect(broken(any, seat("an", "planner", 1...3)) == [.forbid])
    let holder = tinyTeam { $0.forbid = [SeatRule(member: "an", role: "planner", seat: .holder)] }
    #expect(broken(holder, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [])
    #expect(broken(holder, seat("an", "planner", 1...3)) == [.forbid])
  }

  @Test func `a holder may miss two levels and an understudy three, unless agreed otherwise`() {
    let missesThree = tinyTeam { $0.members[0].has = [:] }
    #expect(
      Checker(missesThree).check([seat("an", "planner", 1...3)]).violations == [
        .notCompetent(
          member: "an", role: "planner", seat: .holder, period: 1, gap: 3, allowed: 2,
          missing: [MissingLevel(competency: "planning", level: 0, need: 3)]),
        .notCompetent(
          member: "an", role: "planner", seat: .holder, period: 2, gap: 3, allowed: 2,
          missing: [MissingLevel(competency: "planning", level: 0, need: 3)]),
      ])
    #expect(broken(missesThree, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [])
  }

  @Test func `who learned beside a holder may hold the role later`() {
    let team = tinyTeam {
      $0.members[0].has = [:]
      $0.settings.learnAsUnderstudy = 1
    }
    #expect(
      broken(
        team, seat("bo", "planner", 1...1), seat("an", "planner", 1...1, .understudy), seat("an", "planner", 2...3))
        == [])
  }

  @Test func `needs that grow are counted from the day a period opens`() {
    let team = tinyTeam {
      $0.settings.actingGap = 0
      $0.roles[0].needsFrom = [NeedsChange(from: day("2027-04-02"), needs: ["planning": 4])]
    }
    let verdict = Checker(team).check([seat("an", "planner", 1...3)])
    #expect(verdict.violations.map(\.period) == [3])
    #expect(verdict.brokenRules == [.competence])
  }

  @Test func `a holder stays the minimum, today's tenure counted`() {
    let team = tinyTeam { $0.roles[0].tenure.min = 2 }
    #expect(
      Checker(team).check([seat("an", "planner", 1...1)]).violations == [
        .leftTooSoon(member: "an", role: "planner", period: 2, held: 1, minimum: 2)
      ])
    #expect(broken(team, seat("an", "planner", 3...3)) == [])
    let known = tinyTeam {
      $0.roles[0].tenure.min = 2
      $0.current = [CurrentSeat(member: "an", role: "planner", since: day("2026-10-01"))]
    }
    #expect(broken(known, seat("an", "planner", 1...1)) == [])
    #expect(broken(known) == [.minTenure])
  }

  @Test func `a minimum is not owed when presence ends it`() {
    let team = tinyTeam {
      $0.roles[0].tenure.min = 3
      $0.members[0].leaves = day("2027-04-01")
    }
    #expect(broken(team, seat("an", "planner", 1...1)) == [])
  }

  @Test func `between two stints lies a rest, today counted`() {
    let team = tinyTeam { $0.roles[0].tenure.rest = 2 }
    #expect(broken(team, seat("an", "planner", 1...1), seat("an", "planner", 3...3)) == [.rest])
    let today = tinyTeam { $0.current = [CurrentSeat(member: "an", role: "planner", since: day("2026-07-01"))] }
    #expect(broken(today, seat("an", "planner", 2...3)) == [])
    let longer = tinyTeam {
      $0.current = today.current
      $0.roles[0].tenure.rest = 2
    }
    #expect(
      Checker(longer).check([seat("an", "planner", 2...3)]).violations == [
        .noRest(member: "an", role: "planner", period: 2, between: 1, rest: 2)
      ])
  }

  @Test func `exclusive roles are not held together, whichever names the other`() {
    for (naming, named) in [(0, 1), (1, 0)] {
      let team = tinyTeam { $0.roles[naming].exclusive = [$0.roles[named].id] }
      #expect(broken(team, seat("an", "planner", 1...3), seat("an", "cash", 1...3)) == [.exclusive])
      #expect(broken(team, seat("an", "planner", 1...1), seat("an", "cash", 2...3)) == [])
    }
  }

  @Test func `mental and physical strain each have their limit`() {
    let team = tinyTeam {
      for r in 0...1 { $0.roles[r].strain = Strain(mental: 2, physical: 3) }
      $0.members[0].limits = StrainLimits(mental: 4, physical: 5)
    }
    #expect(
      Checker(team).check([seat("an", "planner", 1...1), seat("an", "cash", 1...1)]).violations == [
        .tooMuchPhysicalStrain(member: "an", period: 1, strain: 6, limit: 5)
      ])
  }
}
