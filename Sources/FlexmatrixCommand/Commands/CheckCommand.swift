import ArgumentParser
import Flexmatrix

/// `flexmatrix check`: what is wrong in a team file, and today's warning lights.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.told("Checks a team file, then shows today's warning lights."),
    discussion: Help.told(
      """
      Every problem of the file is told at once, with its line. When there is none, the lights follow: roles that are \
      uncovered, overdue, due soon or thin, members with too many hours, and wishes with no way to them.

      Examples:
        flexmatrix check team.yaml
        flexmatrix check team.yaml --lang nl
      """))

  @OptionGroup var team: TeamArgument
  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    for warning in read.warnings { Console.complain(warning.text(in: told)) }
    Console.print(LightsText(team: read.team, style: Console.style, language: told).text, terminator: "")
  }
}
