import Flexmatrix
import Testing

@testable import Reports

@Suite("Training and hiring")
struct TrainingTests {
  @Test func `the fewest levels give every role its back-up`() throws {
    let plan = try Training(team: StressTests.team()).run()
    // Bo needs one level of planning; the keys need three by one of the others.
    #expect(plan.levels == 4)
    #expect(plan.lessons.contains { $0.member == "bo" && $0.competency == "planning" && $0.from == 2 && $0.to == 3 })
    #expect(plan.lessons.contains { $0.competency == "keys" && $0.to == 3 })
    #expect(plan.isProven && plan.stillThin.isEmpty)
    #expect(plan.departures.allSatisfy { $0.after.isEmpty })
    #expect(Set(plan.thinToday) == ["planner", "keys"])
  }

  @Test func `a lesson names the role and who teaches there`() throws {
    let plan = try Training(team: StressTests.team()).run()
    let planning = try #require(plan.lessons.first { $0.competency == "planning" })
    #expect(planning.role == "planner" && planning.beside == "an" && planning.periods == 2)
  }

  @Test func `who leaves too soon teaches until that day, and holding the role does the rest`() throws {
    var team = try StressTests.team()
    let an = try #require(team.members.firstIndex { $0.id == "an" })
    team.members[an].leaves = team.horizon.firstDay(of: 2)
    let plan = try Training(team: team).run()
    #expect(plan.gone == ["an"])
    let lesson = try #require(plan.lessons.first { $0.competency == "planning" })
    #expect(lesson.role == "planner" && lesson.beside == "an" && lesson.periods == 2)
    #expect(lesson.until == team.horizon.lastDay(of: 1) && lesson.byHolding)
    let text = TrainingText(plan, team: team, style: Style(width: 200), language: .english).text
    #expect(text.contains("An Peeters is not there any more by then."))
    #expect(
      text.contains(
        "beside An Peeters in Weekly planning until \(English().date(team.horizon.lastDay(of: 1))), then by holding the role: 2 periods in all"
      ), "\(text)")
  }

  @Test func `who can hold a role until it asks more teaches until then`() throws {
    var team = try StressTests.team()
    let planner = try #require(team.roles.firstIndex { $0.id == "planner" })
    team.roles[planner].needsFrom = [NeedsChange(from: team.horizon.firstDay(of: 3), needs: ["keys": 1])]
    let lesson = try #require(
      Training(team: team).run().lessons.first { $0.member == "bo" && $0.competency == "planning" })
    // An has no keys, but two periods are enough.
    #expect(lesson.beside == "an" && lesson.until == nil && !lesson.byHolding)
    team.roles[planner].needsFrom[0].from = team.horizon.firstDay(of: 2)
    let shorter = try #require(
      Training(team: team).run().lessons.first { $0.member == "bo" && $0.competency == "planning" })
    #expect(shorter.beside == "an" && shorter.until == team.horizon.lastDay(of: 1) && shorter.byHolding)
  }

  @Test func `where nobody can teach, a role may be held while still learning`() throws {
    var team = try StressTests.team()
    team.members.removeAll { $0.id == "an" }
    team.current.removeAll { $0.member == "an" }
    let plan = try Training(team: team).run()
    let lesson = try #require(plan.lessons.first { $0.member == "bo" && $0.competency == "planning" })
    #expect(lesson.role == "planner" && lesson.beside == nil && lesson.byHolding)
    let text = TrainingText(plan, team: team, style: Style(width: 200), language: .dutch).text
    #expect(text.contains("door Weekly planning te trekken en zo te leren, 2 periodes"), "\(text)")
  }

  @Test func `learning what the plan says really closes every gap`() throws {
    for seed: UInt64 in 1...3 {
      let team = SyntheticTeam(family: .tiny, members: 3, roles: 3, periods: 1, seed: seed).make()
      let plan = try Training(team: team).run()
      var trained = team
      for lesson in plan.lessons {
        let m = try #require(trained.members.firstIndex { $0.id == lesson.member })
        trained.members[m].has[lesson.competency] = lesson.to
      }
      let thin = Checker(trained).check([]).thin.map(\.role)
      #expect(thin.allSatisfy(plan.stillThin.contains), "seed \(seed): \(thin)")
      // Without any one of the lessons, something is missing again.
      for lesson in plan.lessons {
        var less = trained
        let m = try #require(less.members.firstIndex { $0.id == lesson.member })
        less.members[m].has[lesson.competency] = lesson.to - 1
        let again = try Training(team: less).run()
        #expect(again.levels >= 1, "seed \(seed): \(lesson) was not needed")
      }
    }
  }

  @Test func `a wish decides between plans with as many levels`() throws {
    var team = try StressTests.team()
    team.members[0].wants = ["keys": Want(level: 3)]
    #expect(try Training(team: team).run().lessons.first { $0.competency == "keys" }?.member == "an")
    team.members[0].wants = [:]
    team.members[1].wants = ["keys": Want(level: 3)]
    let lesson = try Training(team: team).run().lessons.first { $0.competency == "keys" }
    #expect(lesson?.member == "bo" && lesson?.isWished == true)
  }

  @Test func `what hours forbid is not promised by learning`() throws {
    var team = try StressTests.team()
    for m in team.members.indices { team.members[m].hours = m == 2 ? 1 : 3 }
    let plan = try Training(team: team).run()
    #expect(plan.departures.contains { !$0.after.isEmpty })
  }

  @Test func `the best joiner brings what falls`() throws {
    var team = try StressTests.team()
    team.members.removeLast()
    team.current.removeLast()
    let report = try Hiring(team: team).run()
    #expect(report.without.uncovered == 6)
    #expect(report.candidates.first?.brings.contains { $0.competency == "keys" && $0.level == 3 } == true)
    #expect(report.candidates.first?.score.uncovered == 0)
    #expect(report.candidates.allSatisfy { $0.score < report.without })
    for (better, worse) in zip(report.candidates, report.candidates.dropFirst()) {
      #expect(better.score <= worse.score)
    }
  }

  @Test(arguments: Language.allCases)
  func `training and hiring are told in short sentences`(language: Language) throws {
    var team = try StressTests.team()
    let training = TrainingText(
      try Training(team: team).run(), team: team, style: Style(width: 200), language: language
    ).text
    team.members.removeLast()
    team.current.removeLast()
    let hiring = HireText(
      try Hiring(team: team).run(), team: team, style: Style(width: 200), language: language
    ).text
    let sentences =
      language == .dutch
      ? [
        "De Linde: wat te leren, zodat niemand onmisbaar is", "4 niveaus te leren, door ",
        "· Bo Maes: planning van 2 naar 3, naast An Peeters in Weekly planning, 2 periodes",
        "Krijgt reserve: Weekly planning en Keys.", "Wie er ook weggaat",
        "✓ Zonder Els Claes: vandaag te weinig trekkers met alle niveaus voor Keys; genoeg als dit geleerd is.",
        "De Linde: wie helpt het team het meest vooruit, met 8 uur per week?", "Zoek iemand met ", "niemand komt erbij",
      ]
      : [
        "De Linde: what to learn, so that nobody is indispensable", "4 levels to learn, by ",
        "· Bo Maes: planning from 2 to 3, beside An Peeters in Weekly planning, 2 periods",
        "Gets its back-up: Weekly planning and Keys.", "Whoever leaves",
        "✓ Without Els Claes: today too few holders with all levels for Keys; enough once this is learned.",
        "De Linde: who would lift the team most, with 8 hours a week?", "Look for someone with ", "nobody joins",
      ]
    for sentence in sentences { #expect((training + hiring).contains(sentence), "\(sentence)\n\(training)\(hiring)") }
  }

  @Test func `rare sentences about learning are right in both languages`() {
    let (english, dutch) = (Language.english.whatNext, Language.dutch.whatNext)
    #expect(english.lesson("An", "keys", from: 0, to: 1, isWished: true) == "An: keys from 0 to 1 (a wish)")
    #expect(dutch.lesson("An", "keys", from: 0, to: 1, isWished: true) == "An: keys van 0 naar 1 (een wens)")
    #expect(
      english.nobodyToday(["A"], others: false)
        == "Even if nobody leaves: today too few people with all levels for A.")
    #expect(
      dutch.nobodyToday(["A"], others: true)
        == "Ook als er niemand anders weggaat: vandaag te weinig mensen met alle niveaus voor A.")
    #expect(english.nothingToLearn == "Nothing is to be learned for that.")
    #expect(dutch.nothingToLearn == "Daarvoor hoeft niemand iets te leren.")
    #expect(english.stillThin(["A", "B"]) == "Still too little back-up, whatever is learned: A and B.")
    #expect(dutch.stillThin(["A"]) == "Nog te weinig reserve, wat men ook leert: A.")
    #expect(english.notCovered("An", ["A"]).hasPrefix("Without An: learning alone is not enough for A."))
    #expect(dutch.notCovered("An", ["A"]).hasPrefix("Zonder An: alleen leren volstaat niet voor A."))
    #expect(english.everyDepartureCovered == "Whoever leaves, the others can carry every role already.")
    #expect(dutch.everyDepartureCovered == "Wie er ook weggaat, de anderen kunnen nu al elke rol dragen.")
    #expect(english.nobodyLifts(0) == "No role is short of anyone; nobody needs to join.")
    #expect(dutch.nobodyLifts(2) == "Niemand die geprobeerd werd, helpt het team vooruit.")
    #expect(english.triedForReal(1) == "1 joiner was tried, by planning the team anew.")
    #expect(dutch.triedForReal(2) == "2 nieuwkomers zijn geprobeerd, telkens door het team opnieuw te plannen.")
    #expect(english.learnedElsewhere == "no role of the team teaches it now; look for a course or a visit")
    #expect(dutch.learnedElsewhere == "geen rol van het team leert dit nu; zoek een cursus of een bezoek")
    #expect(english.fewerMayDo == "Fewer levels may do; the time was over.")
    #expect(dutch.fewerMayDo == "Misschien volstaan minder niveaus; de tijd was om.")
    #expect(english.withoutNotProven.hasPrefix("The plan without anyone joining may be better too: the time was over."))
    #expect(dutch.withoutNotProven.hasPrefix("Ook het plan zonder nieuwkomer kan nog beter zijn: de tijd was om."))
    #expect(english.someNotProven == "For some joiners the time was over; their plan may be better still.")
    #expect(dutch.someNotProven == "Voor sommige nieuwkomers was de tijd om; hun plan kan nog beter zijn.")
  }
}
