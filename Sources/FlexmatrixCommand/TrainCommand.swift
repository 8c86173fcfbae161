import ArgumentParser
import Flexmatrix

/// `flexmatrix train`: the fewest levels to learn so that nobody is indispensable.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: Help.told("Finds the fewest levels to learn so that nobody is indispensable."),
    discussion: Help.told(
      """
      Every role gets its back-up, and whoever leaves, the others can hold every role with all its levels. Told is who \
      learns what, in which role and beside whom. Levels and holdings are those of today, needs those of the last \
      period.

      Examples:
        flexmatrix train team.yaml
        flexmatrix train team.yaml --format json
      """))

  @OptionGroup var team: TeamArgument

  @Option(help: .told("Stop each step of the search after this time: 30, 30s, 2m.", valueName: "time"))
  var timeLimit: TimeLimit?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let training = Training(team: read.team)
    let seconds = timeLimit?.seconds ?? 20
    let plan = try await WhatNextWork.run(team: read.team, language: told) { stop throws(WhatNextFailure) in
      try training.run(timeLimit: seconds, shouldStop: stop)
    }
    switch format {
    case .text:
      Console.print(TrainingText(plan, team: read.team, style: Console.style, language: told).text, terminator: "")
    case .json: Console.print(try JSONSheet.text(plan), terminator: "")
    }
  }
}
