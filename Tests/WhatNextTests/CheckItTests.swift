import Flexmatrix
import Foundation
import Testing

@testable import Reports

@Suite("Check-it")
struct CheckItTests {
  private func sheet(_ member: String?, _ day: String, yes: [Int], no: [Int]) throws -> CheckItAnswers.Sheet {
    CheckItAnswers.Sheet(member: member, on: try #require(CalendarDate(day)), yes: yes, no: no)
  }

  @Test func `there are three statements for each of five components`() {
    #expect(CheckItStatement.all.count == 15)
    for component in LizetComponent.allCases {
      #expect(CheckItStatement.all.count { $0.component == component } == 3)
    }
    #expect(CheckItStatement(number: 0) == nil && CheckItStatement(number: 16) == nil)
  }

  @Test func `every statement is one short sentence of its own in both languages`() {
    for language in Language.allCases {
      let sentences = CheckItStatement.all.map { language.whatNext.sentence(of: $0) }
      #expect(Set(sentences).count == 15)
      for sentence in sentences {
        #expect(sentence.hasSuffix(".") && sentence.split(separator: " ").count <= 14, "\(sentence)")
      }
    }
  }

  @Test func `a light burns by what the team and its members say`() throws {
    let team = try StressTests.team()
    var answers = CheckItAnswers()
    answers.add(try sheet("an", "2027-01-05", yes: [1, 2, 3, 4], no: []))
    answers.add(try sheet("bo", "2027-01-06", yes: [1, 3], no: [2, 4]))
    answers.add(try sheet("els", "2027-01-06", yes: [1, 2], no: []))
    answers.add(try sheet(nil, "2027-01-07", yes: [1, 2], no: [3]))
    let lights = CheckItLights(answers, team: team)
    #expect(lights.rows.prefix(5).map(\.light) == [.green, .amber, .red, .red, .dark])
    #expect(lights.light(of: .careerActive) == .red)
    #expect(lights.light(of: .organised) == .dark)
    #expect(lights.silent.isEmpty)
  }

  @Test func `the newest sheet counts and one day has one sheet`() throws {
    var answers = CheckItAnswers()
    answers.add(try sheet("an", "2027-06-01", yes: [1], no: []))
    answers.add(try sheet("an", "2027-01-01", yes: [], no: [1]))
    #expect(answers.newest(of: "an")?.yes == [1])
    answers.add(try sheet("an", "2027-06-01", yes: [], no: [1]))
    #expect(answers.sheets.count == 2)
    #expect(answers.newest(of: "an")?.no == [1])
  }

  @Test func `a number that is ticked both ways counts as no and others are left out`() throws {
    let sheet = try sheet(nil, "2027-06-01", yes: [3, 1, 99], no: [3, -1])
    #expect(sheet.yes == [1] && sheet.no == [3])
  }

  @Test func `answers stay in a file beside the team`() throws {
    let folder = try Folder()
    let place = folder.place("team.yaml")
    try CheckItFiles.add(try sheet("an", "2027-06-01", yes: [1], no: [2]), to: place)
    try CheckItFiles.add(try sheet(nil, "2027-06-01", yes: [1], no: []), to: place)
    #expect(folder.names == ["team.check-it.json"])
    #expect(try CheckItFiles.answers(of: place).sheets.count == 2)
    try folder.write("team.check-it.json", "[]")
    #expect(throws: CheckItFiles.Failure.badAnswers("team.check-it.json")) { try CheckItFiles.answers(of: place) }
  }

  @Test(arguments: Language.allCases)
  func `lights and questions are told`(language: Language) throws {
    let team = try StressTests.team()
    let text = CheckItText(style: Style(width: 200), language: language)
    let empty = text.text(CheckItLights(CheckItAnswers(), team: team), team: team)
    var answers = CheckItAnswers()
    answers.add(try sheet("an", "2027-01-05", yes: [1], no: [2]))
    answers.add(try sheet(nil, "2027-01-05", yes: [1], no: []))
    let some = text.text(CheckItLights(answers, team: team), team: team)
    let first = try #require(CheckItStatement(number: 1))
    if language == .dutch {
      #expect(empty.contains("Nog niemand heeft geantwoord."))
      #expect(some.contains("✓ 1. Iedereen in het team kan zeggen wat hij of zij nog wil leren."))
      #expect(some.contains("(team: ja, leden: 1 van 1 zegt ja)"))
      #expect(some.contains("(team: –, leden: 0 van 1 zeggen ja)"))
      #expect(some.contains("Loopbaanactief: doe er iets aan"))
      #expect(some.contains("Nog geen antwoord van: Bo Maes en Els Claes."))
      #expect(text.question(first).hasSuffix("Klopt dit voor jou? j/n, Enter om over te slaan: "))
      #expect(text.answer(" Ja ") == true && text.answer("n") == false && text.answer("") == nil)
      #expect(text.badAnswers("a.json").hasPrefix("a.json bevat geen antwoorden"))
      #expect(text.kept(in: "a.json") == "De antwoorden staan in a.json.")
    } else {
      #expect(empty.contains("Nobody has answered yet."))
      #expect(some.contains("✗ 2. We talk about wishes for other roles at least once a year."))
      #expect(some.contains("(team: yes, members: 1 of 1 say yes)"))
      #expect(some.contains("Active about careers: act on it"))
      #expect(some.contains("Organised: no answer"))
      #expect(some.contains("Not yet answered: Bo Maes and Els Claes."))
      #expect(text.question(first).hasSuffix("Is this true for you? y/n, Enter to skip: "))
      #expect(text.answer("YES") == true && text.answer("no") == false && text.answer("?") == nil)
      #expect(text.badAnswers("a.json").hasPrefix("a.json does not hold answers"))
      #expect(text.kept(in: "a.json") == "The answers are kept in a.json.")
    }
  }
}
