import Foundation
import Testing

@testable import Flexmatrix

@Suite("Adopting a proposal")
struct AdoptionTests {
  static let file = """
    # Our team, written by hand.
    team: De Linde
    language: en
    horizon: {start: 2027-01-01, periods: 3, months: 3}   # one year nearly
    members:
      - {id: an, name: An Peeters, hours: 8, has: {planning: 3, stock: 3}}   # likes numbers
      - {id: bo, name: Bo Maes, hours: 8, has: {planning: 1, stock: 3}}
    roles:
      - {id: planner, name: Weekly planning, hours: 3, needs: {planning: 3}}
      - {id: stock, name: Stock, hours: 3, needs: {stock: 3}}
    current:
      # agreed in June
      - {member: an, role: planner, since: 2026-07-01}   # An asked for it
      - {member: bo, role: stock, since: 2026-04-01}
    # who may not
    forbid: [{member: bo, role: planner, seat: holder}]

    """

  static func team() throws -> Team { try TeamReader.read(file) }

  static let seats = [
    ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 3),
    ProposedSeat(member: "bo", role: "planner", seat: .understudy, from: 2, to: 3),
    ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 1),
    ProposedSeat(member: "an", role: "stock", seat: .holder, from: 2, to: 3),
  ]

  @Test func `a seat that goes on keeps its first day`() throws {
    let adoption = Adoption(of: Self.seats, period: 1, in: try Self.team())
    #expect(adoption.team.current == (try Self.team()).current)
    #expect(adoption.beginning.isEmpty)
  }

  @Test func `a seat that begins later has the first day of its own period`() throws {
    let adoption = Adoption(of: Self.seats, period: 3, in: try Self.team())
    #expect(adoption.staying.map(\.since) == [CalendarDate("2026-07-01")])
    #expect(adoption.beginning.map(\.since) == [CalendarDate("2027-04-01"), CalendarDate("2027-04-01")])
    #expect(adoption.ending.map(\.member) == ["bo"])
  }

  @Test func `a role given up and taken again begins anew`() throws {
    let seats = [
      ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 1, to: 1),
      ProposedSeat(member: "bo", role: "stock", seat: .holder, from: 3, to: 3),
    ]
    let adoption = Adoption(of: seats, period: 3, in: try Self.team())
    #expect(adoption.team.current.map(\.since) == [CalendarDate("2027-07-01")])
  }

  @Test func `the plan says which levels are to be reached`() throws {
    let plan = Adoption(of: Self.seats, period: 3, in: try Self.team()).plan
    #expect(
      plan.levels.map { [$0.member, $0.competency, "\($0.before)", "\($0.after)"] } == [["bo", "planning", "1", "2"]])
    #expect(plan.roles.first?.couldHold == ["an"])
  }

  @Test func `comments stay where they are and only other lines change`() throws {
    let folder = try Folder()
    try folder.write("team.yaml", Self.file)
    let adoption = Adoption(of: Self.seats, period: 2, in: try Self.team())
    let written = try AdoptionFiles.write(adoption, to: folder.place("team.yaml"))
    let text = try #require(folder.read("team.yaml"))
    #expect(!written.isWrittenAnew)
    #expect(try TeamReader.read(text) == adoption.team)
    for comment in [
      "# Our team, written by hand.", "# likes numbers", "# agreed in June", "# An asked for it", "# who may not",
    ] {
      #expect(text.contains(comment), "\(comment)\n\(text)")
    }
    #expect(folder.read(written.backup.lastPathComponent) == Self.file)
  }

  @Test func `the horizon opens with the adopted period and agreements count from there`() throws {
    let folder = try Folder()
    let file = Self.file.replacing(
      "forbid: [",
      with: "keep: [{member: an, role: planner, from: 1, to: 3}]\nforbid: [{member: an, role: stock, from: 1, to: 1}, ")
    try folder.write("team.yaml", file)
    let adoption = Adoption(of: Self.seats, period: 2, in: try TeamReader.read(file))
    #expect(adoption.team.horizon.start == CalendarDate("2027-04-01"))
    #expect(adoption.team.keep.map(\.to) == [2])
    #expect(adoption.team.forbid.map(\.member) == ["bo"])
    #expect(try AdoptionFiles.write(adoption, to: folder.place("team.yaml")).isWrittenAnew == false)
    #expect(
      folder.read("team.yaml")?.contains("{start: 2027-04-01, periods: 3, months: 3}   # one year nearly") == true)
  }

  @Test(arguments: [
    "current: []", "current:\n- {member: an, role: planner, since: 2026-07-01}",
    "current: [{member: an, role: planner,\n  since: 2026-07-01}]",
    "current:\n  - member: an\n    role: planner\n    since: 2026-07-01 # then", "",
  ])
  func `every way to write today's roles can be changed`(part: String) throws {
    let folder = try Folder()
    let head = Self.file.components(separatedBy: "current:")[0]
    try folder.write("team.yaml", "\(head)\(part)\n# the end\n")
    let team = try TeamReader.read(contentsOf: folder.place("team.yaml"))
    let adoption = Adoption(of: Self.seats, period: 2, in: team)
    #expect(try AdoptionFiles.write(adoption, to: folder.place("team.yaml")).isWrittenAnew == false)
    let text = try #require(folder.read("team.yaml"))
    #expect(try TeamReader.read(text) == adoption.team)
    #expect(text.contains("# the end") && text.contains("# likes numbers"), "\(text)")
  }

  @Test(arguments: [TeamFormat.json, .csv, .xlsx])
  func `every form of team can adopt`(format: TeamFormat) throws {
    let folder = try Folder()
    let place = folder.place(format == .csv ? "team" : "team.\(format.rawValue)")
    try Convert.write(Self.team(), as: format, to: place)
    let adoption = Adoption(of: Self.seats, period: 2, in: try TeamReader.read(contentsOf: place))
    let written = try AdoptionFiles.write(adoption, to: place)
    #expect(try TeamReader.read(contentsOf: place) == adoption.team)
    #expect(try TeamReader.read(contentsOf: written.backup) == Self.team())
  }

  @Test func `the history keeps every plan, the oldest first`() throws {
    let folder = try Folder()
    try folder.write("team.yaml", Self.file)
    let place = folder.place("team.yaml")
    for period in [1, 2] {
      let team = try TeamReader.read(contentsOf: place)
      _ = try AdoptionFiles.write(Adoption(of: Self.seats, period: period, in: team), to: place)
    }
    let history = try AdoptionFiles.history(of: place, named: "De Linde")
    #expect(history.adopted.map(\.period) == [1, 2])
    #expect(folder.names.count == 4)
  }

  @Test func `a history of another kind stops everything`() throws {
    let folder = try Folder()
    try folder.write("team.yaml", Self.file)
    try folder.write("team.history.json", "[]")
    let adoption = Adoption(of: Self.seats, period: 2, in: try Self.team())
    #expect(throws: AdoptionFiles.Failure.badHistory("team.history.json")) {
      try AdoptionFiles.write(adoption, to: folder.place("team.yaml"))
    }
    #expect(folder.read("team.yaml") == Self.file)
    #expect(folder.names.count == 2)
  }

  @Test(arguments: ["team.history.json", "team.yaml"])
  func `when one of the files cannot come, all stay as they were and no copy is left`(refused: String) throws {
    let folder = try Folder()
    try folder.write("team.yaml", Self.file)
    let place = folder.place("team.yaml")
    _ = try AdoptionFiles.write(Adoption(of: Self.seats, period: 1, in: try Self.team()), to: place)
    let before = folder.names.map { [$0, folder.read($0) ?? ""] }
    let adoption = Adoption(of: Self.seats, period: 2, in: try TeamReader.read(contentsOf: place))
    #expect(throws: AdoptionFiles.Failure.file("team.yaml")) {
      try AdoptionFiles.write(adoption, to: place) { pairs in
        FileReplacement(pairs) { from, to in
          to.lastPathComponent != refused && rename(from.path, to.path) == 0
        }
      }
    }
    #expect(folder.names.map { [$0, folder.read($0) ?? ""] } == before)
  }

  @Test func `a link to a team stays a link`() throws {
    let folder = try Folder()
    try folder.write("ours.yaml", Self.file)
    try FileManager.default.createSymbolicLink(
      at: folder.place("team.yaml"), withDestinationURL: folder.place("ours.yaml"))
    let adoption = Adoption(of: Self.seats, period: 2, in: try Self.team())
    _ = try AdoptionFiles.write(adoption, to: folder.place("team.yaml"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.place("team.yaml").path).hasSuffix("ours.yaml"))
    #expect(try TeamReader.read(contentsOf: folder.place("ours.yaml")) == adoption.team)
  }

  @Test(arguments: Language.allCases)
  func `what changed is told with names and dates`(language: Language) throws {
    let adoption = Adoption(of: Self.seats, period: 2, in: try Self.team())
    let files = AdoptionText.Files(
      team: "team.yaml", backup: "team.before-2027-04-01.yaml", history: "team.history.json", isWrittenAnew: true)
    let text = AdoptionText(adoption, files: files, language: language).text
    let expected =
      language == .dutch
      ? """
      De Linde: dit zijn de rollen voor apr–jun 2027
      ══════════════════════════════════════════════

      Begint
        An Peeters: Stock, sinds 1 april 2027
        Bo Maes: Weekly planning (meeloper), sinds 1 april 2027

      Stopt
        Bo Maes: Stock, sinds 1 april 2026

      Gaat door
        An Peeters: Weekly planning, sinds 1 juli 2026

      Het team zoals het was, blijft bewaard in team.before-2027-04-01.yaml.
      Wat jullie afspraken, staat in team.history.json.
      team.yaml is opnieuw geschreven. Eigen opmerkingen en opmaak staan alleen nog in de kopie.
      Wie verder plant, laat de horizon in het teambestand beginnen op 1 juli 2027, en noteert de niveaus
      die mensen dan hebben.

      """
      : """
      De Linde: these are the roles for Apr–Jun 2027
      ══════════════════════════════════════════════

      Begins
        An Peeters: Stock, since 1 April 2027
        Bo Maes: Weekly planning (understudy), since 1 April 2027

      Ends
        Bo Maes: Stock, since 1 April 2026

      Goes on
        An Peeters: Weekly planning, since 1 July 2026

      The team as it was is kept in team.before-2027-04-01.yaml.
      What you agreed on is kept in team.history.json.
      team.yaml was written anew. Comments and layout of your own are only in the copy.
      Before you plan on, let the horizon in the team file start on 1 July 2027, and note the levels that
      people have by then.

      """
    #expect(text == expected)
  }

  @Test func `every refusal says what and what to do`() {
    let refusals: [(AdoptionRefusal, String, String)] = [
      (.file("t.yaml"), "t.yaml cannot be written", "t.yaml kan niet geschreven worden"),
      (.badHistory("h.json"), "h.json is not a history", "h.json is geen geschiedenis"),
      (.notTheSame("t.xlsx"), "t.xlsx cannot take the new roles", "t.xlsx kan de nieuwe rollen niet opnemen"),
      (.whichProposal([.steady, .fit]), "--profile steady", "--profile steady"),
      (.noSuchNumber(3, count: 2), "There is no proposal 3; there are 2.", "Er is geen voorstel 3; er zijn er 2."),
      (.noSuchProfile(.fit), "no proposal for", "geen voorstel voor"),
      (
        .noSuchPeriod(9, periods: 4), "There is no period 9; the team plans 4 periods.",
        "Er is geen periode 9; het team plant 4 periodes."
      ),
      (.breaksRules(["An has too few hours."]), "An has too few hours.", "--force"),
    ]
    for (refusal, english, dutch) in refusals {
      #expect(refusal.text(in: .english).contains(english))
      #expect(refusal.text(in: .dutch).contains(dutch))
    }
  }
}
