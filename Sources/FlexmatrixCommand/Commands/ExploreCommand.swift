import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix explore`: several what-ifs side by side.
struct ExploreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: Help.told("Plans several what-ifs and lays them side by side."),
    discussion: Help.told(
      """
      A scenario file is a list of what-ifs with names. Each says only what is different:

        scenarios:
          - name: An leaves in spring
            without: [{member: an, from: 2027-04-01}]
          - name: A newcomer, and a new role
            members: [{id: kim, name: Kim, hours: 12, has: {planning: 2}}]
            roles: [{id: archive, name: Archive, hours: 2, needs: {digital: 2}}]
          - name: The planner needs more
            roles: [{id: planner, needs: {planning: 4}}]
          - name: Growth first, with a pin
            weights: {growth: 3}
            settings: {max-new: 3}
            keep: [{member: bo, role: planner, from: 2}]
            absent: [{member: els, from: 2027-07-01, to: 2027-09-30}]

      A member or role with an id of the team changes key by key; another id is a new one.

      Examples:
        flexmatrix explore team.yaml scenarios.yaml
        flexmatrix explore team.yaml scenarios.yaml --profile steady --time-limit 2m
        flexmatrix explore team.yaml scenarios.yaml --all
      """))

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The scenario file: YAML or JSON."), completion: .file())
  var scenarios: String

  @Option(help: .told("What every plan aims at."))
  var profile = Profile.balanced

  @Option(
    help: .told(
      "Stop after this time, for all scenarios together: 30, 30s, 2m. Half a minute for each unless told otherwise.",
      valueName: "time"))
  var timeLimit: TimeLimit?

  /// Seconds for each plan unless told otherwise.
  private static let secondsEach = 30.0

  @Flag(help: .told("Also tells who learns other roles as understudy; otherwise only who holds other roles."))
  var all = false

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let exploration = Exploration(team: read.team, scenarios: try changedTeams(read.team, told), profile: profile)
    let seconds = timeLimit?.seconds ?? Self.secondsEach * Double(exploration.scenarios.count + 1)
    let explored = try await WhatNextWork.run(team: read.team, language: told) { stop throws(WhatNextFailure) in
      try exploration.run(timeLimit: seconds, shouldStop: stop)
    }
    switch format {
    case .text:
      Console.print(
        ExploreText(explored, understudies: all, style: Console.style, language: told).text, terminator: "")
    case .json: Console.print(try JSONSheet.text(ExploredDocument(explored, language: told)), terminator: "")
    }
  }

  private func changedTeams(_ team: Team, _ told: Language) throws(CommandFailure) -> [(name: String, team: Team)] {
    let found: [ReadScenario]
    do throws(TeamFileFindings) {
      found = try ScenarioReader.read(contentsOf: URL(fileURLWithPath: scenarios), for: team)
    } catch {
      throw TeamSource.failure(error, path: scenarios, in: told)
    }
    var teams: [(name: String, team: Team)] = []
    for scenario in found {
      do throws(WhatIfFailure) {
        teams.append((scenario.name, try scenario.changedTeam()))
      } catch {
        throw CommandFailure(code: .badData, text: told.commandPhrases.failure(error))
      }
    }
    return teams
  }
}

/// Scenarios as JSON for programs.
struct ExploredDocument: Encodable {
  /// One scenario; the first is the team as it is, without a name.
  struct Entry: Encodable {
    var name: String?
    var measures: Measures?
    var seats: [ProposedSeat]?
    var members: [MemberScore]?
    var search: SearchOutcome?
    var uncovered: [UncoveredRole]
    var differences: [SeatDifference]
    var roles: [RoleDifference]
    var failure: String?
  }

  var team: String
  var scenarios: [Entry]

  init(_ explored: [ExploredScenario], language: Language) {
    team = explored.first?.team.name ?? ""
    scenarios = explored.map { scenario in
      Entry(
        name: scenario.name, measures: scenario.proposal?.measures, seats: scenario.proposal?.seats,
        members: scenario.proposal?.members, search: scenario.proposal?.search, uncovered: scenario.uncovered,
        differences: scenario.differences, roles: scenario.roles,
        failure: scenario.failure.map {
          WhatNextFailureText.text(of: $0, team: scenario.team, language: language)
        })
    }
  }
}
