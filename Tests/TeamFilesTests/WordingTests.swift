import TeamModel
import Testing

@testable import TeamFiles

@Suite struct WordingTests {
  private func texts(_ old: String, _ new: String, _ language: Language) -> [String] {
    do {
      return try TeamReader.readWithWarnings(designExample.replacing(old, with: new)).warnings.map {
        $0.text(in: language)
      }
    } catch {
      return error.findings.map { $0.text(in: language) }
    }
  }

  @Test func `a finding says where, who, what, and what to do`() {
    #expect(
      texts("dislikes:", "dislike:", .english) == [
        "team.yaml:16:5: Member an: dislike is not known here.\n  Maybe you meant dislikes."
      ])
    #expect(
      texts("dislikes:", "dislike:", .dutch) == [
        "team.yaml:16:5: Teamlid an: dislike is hier niet bekend.\n  Misschien bedoel je dislikes."
      ])
  }

  @Test func `a warning is told from an error`() {
    #expect(
      texts("wants: {planning: 3", "wants: {planning: 1", .dutch) == [
        "team.yaml:14:13: Let op: Teamlid an: Wil planning op niveau 1 en heeft al 2.\n"
          + "  De wens telt niet mee. Misschien is hij al uitgekomen."
      ])
  }

  @Test func `in a table the heading is named, not the key of the file`() {
    var place = FindingPlace(file: "team.xlsx", sheet: "Teamleden", line: 4, column: 3)
    let finding = Finding(place: place, subject: .member("an"), kind: .missingKey(key: "hours", section: .member))
    #expect(
      finding.text(in: .dutch) == "team.xlsx: Teamleden!C4: Teamlid an: Uren per week is niet ingevuld.\n  Vul het in.")
    place = FindingPlace(file: "map/settings.csv", line: 6, column: 2)
    let range = FindingKind.outOfRange(key: "max-new", value: "-1", least: 0, most: 100_000)
    #expect(
      Finding(place: place, kind: range).text(in: .english)
        == "map/settings.csv:6:2: Most new roles is -1.\n  It must lie between 0 and 100000.")
  }

  @Test func `every kind of finding has its own words in both languages`() {
    let day = CalendarDate("2027-01-01")!
    let here = FindingPlace(file: "a")
    let kinds: [FindingKind] = [
      .noSuchFile, .unreadable, .tooLarge(bytes: 5, limit: 4), .notText, .empty,
      .emptyFile(.proposals), .emptyFile(.scenarios), .emptyFile(.joiner), .anotherFile(.team, wanted: .proposals),
      .anotherFile(.proposals, wanted: .team), .tooDeep(limit: 1), .tooMany(limit: 1),
      .syntax(.tab), .syntax(.openQuote), .syntax(.openBracket), .syntax(.colon), .syntax(.indentation),
      .syntax(.undefinedAlias), .syntax(.tooManyAliases(limit: 1)), .syntax(.severalDocuments),
      .syntax(.character("x")),
      .syntax(.character("")), .syntax(.endOfText), .syntax(.escape), .syntax(.other("x")),
      .duplicateKey(key: "k", first: here), .unknownKey(key: "k", section: .role, nearest: nil),
      .decimalComma(digits: "5"),
      .missingKey(key: "k", section: .role), .blankCell(key: "k"), .outOfRange(key: "k", value: "v", least: 0, most: 1),
      .notADate(key: "k", value: "v"), .noSuchDay(key: "k", value: "v"),
      .dateOutOfRange(key: "k", value: day, least: day, most: day),
      .notOneOf(key: "k", value: "v", allowed: ["a"], nearest: nil), .emptyText(key: "k"),
      .invisibleCharacters(key: "k", value: "v"), .tooLong(key: "k", limit: 1), .unknownMember(id: "m", nearest: nil),
      .unknownRole(id: "r", nearest: nil), .duplicateMember(id: "m", first: here), .duplicateRole(id: "r", first: here),
      .namedTwice(id: "r", key: "k"), .noMembers, .noRoles, .leastAboveMost(key: "k", least: 2, most: 1),
      .daysReversed(key: "k", from: day, to: day), .periodsReversed(key: "k", from: 2, to: 1),
      .leavesBeforeJoins(joins: day, leaves: day), .beyondHorizon(key: "k", period: 9, periods: 4), .allWeightsZero,
      .exclusiveWithItself, .likedAndDisliked(role: "r"), .likedAndVetoed(role: "r"),
      .wantNotAbove(competency: "c", has: 2, wants: 1), .currentTwice(member: "m", role: "r", first: here),
      .sinceAfterStart(since: day, start: day), .pairWithItself(id: "m"), .apartAndTogether(first: "m", second: "n"),
      .keptAndForbidden(member: "m", role: "r", period: 1, forbidden: here), .keptAndVetoed(member: "m", role: "r"),
      .keptTwoKinds(member: "m", role: "r", period: 1),
      .keptExclusive(member: "m", role: "r", other: "s", period: 1),
      .keptTooManyHolders(role: "r", kept: 2, most: 1, period: 1),
      .keptTooManyUnderstudies(role: "r", kept: 2, most: 1, period: 1),
      .keptApart(first: "m", second: "n", role: "r", period: 1), .unknownHeading(heading: "h", nearest: nil),
      .missingTable(name: .roles), .noTables(nearest: nil), .noTables(nearest: "team.yaml"), .missingCompetency,
      .unknownTable(name: "t", nearest: nil),
      .duplicateTable(name: .roles, first: here), .errorValue(value: "#N/A"), .formulaWithoutValue,
      .brokenWorkbook(.notAWorkbook), .brokenWorkbook(.protectedOrOld), .brokenWorkbook(.damaged(part: "p")),
      .brokenWorkbook(.tooLarge(limit: 1)), .noProposals, .seatTwice(member: "m", role: "r", period: 1, first: here),
    ]
    let shapes = ExpectedShape.allCases.map { FindingKind.wrongShape(key: "k", expected: $0, found: "f") }
    var seen: [Language: Set<String>] = [:]
    for kind in kinds + shapes {
      for language in Language.allCases {
        let sentence = language.findingPhrases.sentence(kind)
        #expect(sentence.what != String(describing: kind) && sentence.advice?.isEmpty == false)
        #expect(seen[language, default: []].insert(sentence.what + (sentence.advice ?? "")).inserted, "\(kind)")
      }
    }
    #expect(seen[.dutch]?.isDisjoint(with: seen[.english] ?? []) == true)
  }
}
