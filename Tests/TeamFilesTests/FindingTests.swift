import TeamModel
import Testing

@testable import TeamFiles

/// The design's example with one thing changed, and what is found then.
@Suite struct FindingTests {
  /// The kinds of findings after a change; none when the team can be read without a warning.
  private func kinds(_ old: String, _ new: String) -> [FindingKind] {
    #expect(designExample.contains(old), "the example has no \(old)")
    do {
      return try TeamReader.readWithWarnings(designExample.replacing(old, with: new)).warnings.map(\.kind)
    } catch {
      return error.findings.map(\.kind)
    }
  }

  @Test func `the example itself has nothing to find`() {
    #expect(kinds("team:", "team:") == [])
  }

  @Test func `all problems are found at once, in order of place`() throws {
    let text = designExample.replacing("planning: 2}", with: "planning: 7}").replacing(
      "critical: 2", with: "critical: 9"
    )
    .replacing("member: bo, role: cash", with: "member: boo, role: cach")
    do {
      _ = try TeamReader.read(text)
      Issue.record("nothing was found")
    } catch {
      let errors = error.findings
      #expect(errors.map(\.place.line) == [13, 32, 45, 45])
      #expect(
        errors.map(\.kind) == [
          .outOfRange(key: "planning", value: "7", least: 0, most: 4),
          .outOfRange(key: "critical", value: "9", least: 1, most: 5), .unknownMember(id: "boo", nearest: "bo"),
          .unknownRole(id: "cach", nearest: "cash"),
        ])
    }
  }

  @Test func `missing keys are named`() {
    #expect(kinds("hours: 8, ", "") == [.missingKey(key: "hours", section: .member)])
    #expect(kinds("start: 2027-01-01, ", "") == [.missingKey(key: "start", section: .horizon)])
    #expect(kinds(", since: 2025-10-01", "") == [.missingKey(key: "since", section: .current)])
    #expect(kinds("from: 2027-07-01, to:", "to:") == [.missingKey(key: "from", section: .absence)])
  }

  @Test func `days that do not exist, or are no days, are found`() {
    #expect(kinds("start: 2027-01-01", "start: 2027-02-30") == [.noSuchDay(key: "start", value: "2027-02-30")])
    #expect(kinds("start: 2027-01-01", "start: 1/1/2027") == [.notADate(key: "start", value: "1/1/2027")])
    let tooEarly = FindingKind.dateOutOfRange(
      key: "since", value: CalendarDate("0202-10-01")!, least: CalendarDate("1900-01-01")!,
      most: CalendarDate("2399-12-31")!)
    #expect(kinds("since: 2025-10-01", "since: 0202-10-01") == [tooEarly])
  }

  @Test(arguments: [".inf", ".nan", "1e999", "-1", "999999999999999999999999", "0x10"])
  func `numbers that cannot be hours are found`(value: String) {
    let found = kinds("hours: 8", "hours: \(value)")
    #expect(found.count == 1)
    switch found.first {
    case .outOfRange(key: "hours", _, least: 0, most: 168), .wrongShape(key: "hours", expected: .number, _): break
    default: Issue.record("found \(found)")
    }
  }

  @Test func `whole numbers beyond all bounds are out of range, not a crash`() {
    for value in ["1e300", "-1e300", "9223372036854775808"] {
      #expect(
        kinds("periods: 4", "periods: \(value)") == [.outOfRange(key: "periods", value: value, least: 1, most: 60)])
    }
    #expect(kinds("periods: 4", "periods: 2.5") == [.wrongShape(key: "periods", expected: .wholeNumber, found: "2.5")])
  }

  @Test func `two members or roles with one id are found`() {
    let first = FindingPlace(file: "team.yaml", line: 8, column: 9)
    #expect(kinds("id: bo", "id: an").contains(.duplicateMember(id: "an", first: first)))
    #expect(
      kinds("id: stock", "id: keys").contains { if case .duplicateRole(id: "keys", _) = $0 { true } else { false } })
  }

  @Test func `keys given twice are all found, with the first place`() {
    let text = designExample.replacing("id: cash, hours: 2", with: "id: cash, hours: 2, hours: 3")
      .replacing("language: nl", with: "team: x\nlanguage: nl").replacing(
        "has: {planning: U}", with: "has: {a: 1, \"a\": 2}")
    do {
      _ = try TeamReader.read(text)
      Issue.record("nothing was found")
    } catch {
      #expect(
        error.findings.map(\.kind) == [
          .duplicateKey(key: "team", first: FindingPlace(file: "team.yaml", line: 1, column: 1)),
          .duplicateKey(key: "a", first: FindingPlace(file: "team.yaml", line: 22, column: 30)),
          .duplicateKey(key: "hours", first: FindingPlace(file: "team.yaml", line: 37, column: 16)),
        ])
    }
  }

  @Test func `a team without members or roles says so`() throws {
    let text = "team: x\nhorizon: {start: 2027-01-01, periods: 1, months: 1}\nmembers: []\nroles: []\n"
    let error = #expect(throws: TeamFileFindings.self) { try TeamReader.read(text) }
    #expect(error?.findings.map(\.kind) == [.noMembers, .noRoles])
  }

  // MARK: - Contradictions

  @Test func `min above max is found`() {
    #expect(kinds("min: 1, max: 2", "min: 3, max: 2") == [.leastAboveMost(key: "holders", least: 3, most: 2)])
    #expect(kinds("{min: 2, max: 6", "{min: 7, max: 6") == [.leastAboveMost(key: "tenure", least: 7, most: 6)])
  }

  @Test func `days and periods the wrong way round are found`() {
    let from = CalendarDate("2027-10-01")!
    let to = CalendarDate("2027-09-30")!
    #expect(
      kinds("{from: 2027-07-01, to", "{from: 2027-10-01, to") == [.daysReversed(key: "absent", from: from, to: to)])
    #expect(kinds("from: 1, to: 2", "from: 2, to: 1") == [.periodsReversed(key: "keep", from: 2, to: 1)])
    let day = CalendarDate("2026-01-01")!
    #expect(
      kinds("joins: 2026-01-01", "joins: 2026-01-01\n    leaves: 2026-01-01")
        == [.leavesBeforeJoins(joins: day, leaves: day)])
  }

  @Test func `wishes that have come true are a warning`() {
    #expect(
      kinds("wants: {planning: 3", "wants: {planning: 2") == [.wantNotAbove(competency: "planning", has: 2, wants: 2)])
  }

  @Test func `tastes that contradict each other are found`() {
    #expect(kinds("dislikes: [stock]", "dislikes: [laundry]") == [.likedAndDisliked(role: "laundry")])
    #expect(kinds("vetoes: [keys]", "vetoes: [laundry]") == [.likedAndVetoed(role: "laundry")])
    #expect(kinds("[laundry]", "[laundry, laundry]") == [.namedTwice(id: "laundry", key: "likes")])
    #expect(kinds("exclusive: [cash]", "exclusive: [planner]") == [.exclusiveWithItself])
  }

  @Test func `pairs that cannot be are found`() {
    #expect(kinds("apart: [[an, bo]]", "apart: [[an, an]]") == [.pairWithItself(id: "an")])
    #expect(kinds("together: [[an, els]]", "together: [[bo, an]]") == [.apartAndTogether(first: "bo", second: "an")])
    #expect(
      kinds("apart: [[an, bo]]", "apart: [[an, bo, els]]") == [
        .wrongShape(key: "apart", expected: .pair, found: "[an, bo, els]")
      ])
  }

  @Test func `seats of today that cannot be are found`() {
    let since = CalendarDate("2027-01-02")!
    let start = CalendarDate("2027-01-01")!
    #expect(kinds("since: 2025-10-01", "since: 2027-01-02") == [.sinceAfterStart(since: since, start: start)])
    let twice = kinds(
      "{member: an, role: planner, since: 2025-10-01}",
      "{member: an, role: planner, since: 2025-10-01}\n  - {member: an, role: planner, seat: understudy, since: 2025-10-01}"
    )
    #expect(
      twice == [
        .currentTwice(member: "an", role: "planner", first: FindingPlace(file: "team.yaml", line: 41, column: 5))
      ])
  }

  @Test func `kept seats that cannot be are found`() {
    let keep = "keep: [{member: an, role: planner, from: 1, to: 2}]"
    func kept(_ seats: String) -> [FindingKind] { kinds(keep, "keep: [\(seats)]") }
    #expect(kept("{member: an, role: planner, from: 3, to: 5}") == [.beyondHorizon(key: "to", period: 5, periods: 4)])
    #expect(kept("{member: an, role: keys}") == [.keptAndVetoed(member: "an", role: "keys")])
    let forbidden = FindingPlace(file: "team.yaml", line: 45, column: 10)
    #expect(
      kept("{member: bo, role: cash, from: 2}")
        == [.keptAndForbidden(member: "bo", role: "cash", period: 2, forbidden: forbidden)])
    #expect(
      kept("{member: an, role: cash, from: 1, to: 2}, {member: an, role: planner, from: 2}")
        == [.keptExclusive(member: "an", role: "planner", other: "cash", period: 2)])
    #expect(
      kept("{member: bo, role: stock}, {member: els, role: stock}")
        == [.keptTooManyHolders(role: "stock", kept: 2, most: 1, period: 1)])
    #expect(
      kept("{member: an, role: laundry}, {member: bo, role: laundry, from: 4}")
        == [.keptApart(first: "an", second: "bo", role: "laundry", period: 4)])
    #expect(
      kept("{member: bo, role: stock}, {member: bo, role: stock, seat: understudy, from: 3}")
        == [.keptTwoKinds(member: "bo", role: "stock", period: 3)])
  }
}
