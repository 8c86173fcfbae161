import Flexmatrix
import Testing

@Suite("What-ifs")
struct WhatIfTests {
  let team = Self.smallTeam()

  static func smallTeam() -> Team {
    var team = Team(
      name: "De Linde", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: 4, months: 3))
    team.members = [
      Member(id: "an", name: "An Peeters", hours: 8), Member(id: "bo", name: "Bo Maes", hours: 8),
      Member(id: "e:l@s", name: "Els", hours: 8),
    ]
    team.roles = [Role(id: "planner", name: "Weekplanning", hours: 3), Role(id: "cash", hours: 2)]
    return team
  }

  @Test func `a member who leaves without a date leaves when the horizon starts`() throws {
    let change = try TeamChangeReader(team: team).read("an", as: .without)
    let changed = try WhatIf([change]).applied(to: team)
    #expect(changed.member("an")?.leaves == CalendarDate("2027-01-01"))
    #expect(team.member("an")?.leaves == nil)
  }

  @Test func `a member who leaves on a date leaves on that date`() throws {
    let change = try TeamChangeReader(team: team).read("an@2027-04-01", as: .without)
    #expect(change == .without(member: "an", from: CalendarDate("2027-04-01")))
  }

  @Test func `a what-if never brings back a member who leaves earlier`() throws {
    var leaver = team
    leaver.members[0].leaves = CalendarDate("2027-02-01")
    let changed = try WhatIf([.without(member: "an", from: CalendarDate("2027-04-01"))]).applied(to: leaver)
    #expect(changed.member("an")?.leaves == CalendarDate("2027-02-01"))
  }

  @Test func `an absence is added to the others`() throws {
    let change = try TeamChangeReader(team: team).read("bo@2027-04-01..2027-06-30", as: .absent)
    let changed = try WhatIf([change]).applied(to: team)
    #expect(changed.member("bo")?.absent.map(\.from) == [CalendarDate("2027-04-01")!])
  }

  @Test func `two short absences that make a long one both have an effect, and one that is told twice has none`() throws
  {
    let reader = TeamChangeReader(team: team)
    let first = try reader.read("an@2027-04-01..2027-04-30", as: .absent)
    let second = try reader.read("an@2027-05-01..2027-05-31", as: .absent)
    #expect(try WhatIf([first]).withoutEffect(on: team) == [first])
    #expect(try WhatIf([first, second]).withoutEffect(on: team) == [])
    #expect(try WhatIf([first, second, second]).withoutEffect(on: team) == [second])
  }

  @Test func `members and roles may be named by their full names in any case`() throws {
    let change = try TeamChangeReader(team: team).read("bo maes:weekplanning", as: .keep)
    #expect(change == .keep(SeatRule(member: "bo", role: "planner")))
  }

  @Test func `ids with the signs of the short form in them are found`() throws {
    let reader = TeamChangeReader(team: team)
    #expect(try reader.read("e:l@s", as: .without) == .without(member: "e:l@s", from: nil))
    #expect(
      try reader.read("e:l@s:cash@2..3", as: .forbid)
        == .forbid(SeatRule(member: "e:l@s", role: "cash", from: 2, to: 3)))
  }

  @Test func `one period needs no dots`() throws {
    let change = try TeamChangeReader(team: team).read("an:cash@2", as: .keep)
    #expect(change == .keep(SeatRule(member: "an", role: "cash", from: 2, to: 2)))
  }

  @Test func `unknown names are answered with the nearest name`() {
    let reader = TeamChangeReader(team: team)
    #expect(throws: WhatIfFailure.unknownMember("ann", nearest: "an")) { try reader.read("ann", as: .without) }
    #expect(throws: WhatIfFailure.unknownRole("planer", nearest: "planner")) {
      try reader.read("an:planer@2", as: .keep)
    }
    #expect(throws: WhatIfFailure.unknownMember("zzzzzz", nearest: nil)) { try reader.read("zzzzzz", as: .without) }
  }

  @Test(arguments: [
    ("an@morgen", TeamChangeReader.Option.without), ("an", .absent), ("an@2027-04-01", .absent),
    ("an@2027-04-01..2027-02-30", .absent), ("an", .keep), ("an:cash@x", .keep), ("an:cash@1..x", .forbid),
  ])
  func `a text of another form is refused`(text: String, option: TeamChangeReader.Option) {
    #expect(throws: WhatIfFailure.malformed(option: option, text: text)) {
      try TeamChangeReader(team: team).read(text, as: option)
    }
  }

  @Test func `periods outside the horizon are refused`() {
    #expect(throws: WhatIfFailure.periodsOutside(from: 3, to: 5, periods: 4)) {
      try TeamChangeReader(team: team).read("an:cash@3..5", as: .keep)
    }
    #expect(throws: WhatIfFailure.periodsOutside(from: 0, to: 0, periods: 4)) {
      try TeamChangeReader(team: team).read("an:cash@0", as: .keep)
    }
  }

  @Test func `a joiner comes last and may not take an id`() throws {
    let changed = try WhatIf([.join(Member(id: "zoë", hours: 6))]).applied(to: team)
    #expect(changed.members.map(\.id) == ["an", "bo", "e:l@s", "zoë"])
    #expect(throws: WhatIfFailure.idTaken("an")) { try WhatIf([.join(Member(id: "an", hours: 6))]).applied(to: team) }
  }

  @Test func `pins of somebody who falls ill hold only where they are there`() throws {
    var pinned = team
    pinned.keep = [SeatRule(member: "an", role: "planner"), SeatRule(member: "bo", role: "cash")]
    let span = DateSpan(from: CalendarDate("2027-04-01")!, to: CalendarDate("2027-06-30")!)
    let changed = try WhatIf([.absent(member: "an", span)]).applied(to: pinned)
    #expect(
      changed.keep == [
        SeatRule(member: "an", role: "planner", from: 1, to: 1),
        SeatRule(member: "an", role: "planner", from: 3, to: 4), SeatRule(member: "bo", role: "cash"),
      ])
  }
}
