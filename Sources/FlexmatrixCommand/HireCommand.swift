import ArgumentParser
import Flexmatrix

/// `flexmatrix hire`: which joiner would lift the team most.
struct HireCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hire",
    abstract: Help.told("Finds which competencies of a joiner would lift the team most."),
    discussion: Help.told(
      """
      Joiners are tried for real: the team is planned anew with each. First those who bring what one role needs, then \
      the best of them with what a second role needs. What counts: least uncovered, fewest levels missing, least \
      overdue, least back-up missing.

      Examples:
        flexmatrix hire team.yaml
        flexmatrix hire team.yaml --hours 16
      """))

  @OptionGroup var team: TeamArgument

  @Option(help: .told("Hours a week of the joiner; the middle of what members have unless told otherwise."))
  var hours: Double?

  @Option(
    help: .told(
      "Stop after this time, for all joiners together: 30, 30s, 2m. A minute unless told otherwise.", valueName: "time")
  )
  var timeLimit: TimeLimit?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard let hours, !(0...168).contains(hours) else { return }
    throw ValidationError(.outside(option: "hours", value: "\(hours)", from: 0, to: 168, whole: false))
  }

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let hiring = Hiring(team: read.team, hours: hours)
    let seconds = timeLimit?.seconds ?? 60
    let report = try await WhatNextWork.run(team: read.team, language: told) { stop throws(WhatNextFailure) in
      try hiring.run(timeLimit: seconds, shouldStop: stop)
    }
    switch format {
    case .text:
      Console.print(HireText(report, team: read.team, style: Console.style, language: told).text, terminator: "")
    case .json: Console.print(try JSONSheet.text(report), terminator: "")
    }
  }
}
