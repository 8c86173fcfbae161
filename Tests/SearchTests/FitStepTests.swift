import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// In which steps level `fit` goes.
struct FitStepTests {
  private func team(_ ratings: [Double?]) -> Team {
    var team = Team(
      name: "Ratings", horizon: Horizon(start: CalendarDate(dayNumber: 0), periods: 1, months: 3))
    var member = Member(id: "an", hours: 10)
    for (k, rating) in ratings.enumerated() {
      team.roles.append(Role(id: "r\(k)", hours: 1))
      member.suits["r\(k)"] = rating
    }
    team.members = [member]
    return team
  }

  @Test("ratings in tenths make a step of a tenth, halves one of a half, and none but 0 and 1 a whole one")
  func common() {
    #expect(FitStep.of(team([0.3, 0.8])) == 0.1)
    #expect(FitStep.of(team([0.5, 1])) == 0.5)
    #expect(FitStep.of(team([0, 1])) == 1)
  }

  @Test("a seat without a rating fits by thirds, so ratings in halves beside it make sixths")
  func unrated() {
    #expect(FitStep.of(team([nil])) == 1.0 / 3)
    #expect(FitStep.of(team([0.5, nil])) == 1.0 / 6)
  }

  @Test("ratings finer than thousandths have no step: a bound is then not rounded")
  func none() {
    #expect(FitStep.of(team([0.12345])) == nil)
    #expect(Stage(aim: .fit, fitStep: nil).rounded(7.123) == 7.123)
  }

  @Test("a bound is rounded down to what a plan can have")
  func rounds() {
    #expect(abs(Stage(aim: .fit, fitStep: 0.1).rounded(7.27) - 7.2) < 1e-9)
    #expect(abs(Stage(aim: .fit, fitStep: 0.1).rounded(7.2999999) - 7.3) < 1e-9)
    #expect(
      Stage(aim: .fit, isGuide: true, fitStep: 0.1).rounded(7.27) == 7.27, "the worth of the guide has other parts")
  }
}
