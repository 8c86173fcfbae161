import Checking
import TeamModel
import Testing

@Suite struct PillarTests {
  @Test func `members who are never there are left out of every measure`() {
    let gone = tinyTeam { $0.members[1].leaves = day("2027-02-01") }
    let verdict = Checker(gone).check([seat("an", "planner", 1...3)])
    #expect(verdict.members.map(\.member) == ["an"])
    #expect(verdict.measures.floor == verdict.measures.wellbeing)
  }

  @Test func `overload begins at 85 percent of the hours`() {
    let team = tinyTeam { $0.members[0].hours = 3.25 }
    let score = Checker(team).check([seat("an", "planner", 1...3)]).members[0]
    let overload = (3 / 3.25 - 0.85) / 0.15
    #expect(abs(score.workability - (1 - 0.6 * overload)) < 1e-12)
  }

  @Test func `strain is the larger share, above one half of the limit`() {
    let team = tinyTeam {
      $0.roles[0].strain = Strain(mental: 1, physical: 3)
      $0.members[0].limits = StrainLimits(mental: 6, physical: 4)
    }
    let score = Checker(team).check([seat("an", "planner", 1...3)]).members[0]
    #expect(abs(score.workability - (1 - 0.4 * 0.5)) < 1e-12)
  }

  @Test func `a rated fit replaces the fit from levels`() {
    let team = tinyTeam {
      $0.members[0].suits = ["planner": 0.4]
      $0.members[0].has = ["planning": 1]
    }
    let verdict = Checker(team).check([seat("an", "planner", 1...1)])
    #expect(verdict.measures.fit == 0.4)
    #expect(verdict.acting.map(\.gap) == [2])
  }

  @Test func `a want at or below what the member has is left out`() {
    let team = tinyTeam {
      $0.members[0].has = ["planning": 3, "cash": 1]
      $0.members[0].wants = ["cash": Want(level: 1), "planning": Want(level: 4)]
    }
    let score = Checker(team).check([seat("an", "planner", 1...3)]).members[0]
    #expect(score.growth == 0.75)
  }

  @Test func `wishes weigh as told`() {
    let team = tinyTeam {
      $0.members[0].wants = ["planning": Want(level: 4, weight: 3), "cash": Want(level: 2, weight: 1)]
    }
    let score = Checker(team).check([seat("an", "planner", 1...2)]).members[0]
    #expect(abs(score.growth - 0.375) < 1e-12)
  }

  @Test func `who wants nothing grows with anything learned`() {
    let score = Checker(tinyTeam()).check([seat("an", "planner", 1...2)]).members[0]
    #expect(score.growth == 0.5)
  }

  @Test func `two seats that practise one competency count once, the largest`() {
    let team = tinyTeam {
      $0.roles[1].needs = ["planning": 4]
      $0.settings.learnAsUnderstudy = 3
      $0.settings.learnAsHolder = 4
    }
    let verdict = Checker(team).check([seat("an", "planner", 1...1), seat("an", "cash", 1...1)])
    #expect(verdict.levels[0].atEnd("planning")?.description == "10/3")
  }

  @Test func `practice never goes beyond what the role can teach`() {
    let team = tinyTeam { $0.settings.learnAsHolder = 1 }
    let verdict = Checker(team).check([seat("an", "planner", 1...3)])
    #expect(verdict.levels[0].afterPeriod.map { $0[0].description } == ["3", "4", "4", "4"])
  }

  @Test func `disliked roles weigh against connection, and a role for two is shared`() {
    let team = tinyTeam {
      $0.members[0].dislikes = ["planner"]
      $0.roles[0].holders = HolderRange(min: 2, max: 2)
    }
    let score = Checker(team).check([seat("an", "planner", 1...3)]).members[0]
    #expect(abs(score.connection - (0.5 * (0.5 - 0.5 * 0.25) + 0.5)) < 1e-12)
  }

  @Test func `a profile scores with its own weights`() {
    let team = tinyTeam { $0.weights = .engagement }
    let verdict = Checker(team).check([seat("an", "planner", 1...3)])
    let (own, growth) = (verdict.members[0], verdict.score(for: .growth)?.members[0])
    #expect(
      abs(
        own.wellbeing
          - (0.11 * own.workability + 0.2 * own.deployability + 0.74 * own.growth + 0.4 * own.connection) / 1.45)
        < 1e-12)
    #expect(growth?.growth == own.growth)
    #expect((growth?.wellbeing ?? 0) > own.wellbeing)
  }

  @Test func `hundredths do not lose one to rounding`() {
    #expect(NobodyLeftBehind.hundredths(0.29) == 29)
    #expect(NobodyLeftBehind.hundredths(0.57) == 57)
    #expect(NobodyLeftBehind.hundredths(0.579_999) == 57)
    #expect(NobodyLeftBehind.hundredths(1) == 100)
  }

  @Test func `leximin looks at everyone, the lowest first`() {
    let scores = [0.5, 0.31, 0.4].map {
      MemberScore(member: "", workability: 0, deployability: 0, growth: 0, connection: 0, wellbeing: $0)
    }
    #expect(NobodyLeftBehind.value(of: scores, fairness: .leximin) == [31, 40, 50])
    #expect(NobodyLeftBehind.value(of: scores, fairness: .floor) == [31])
  }
}
