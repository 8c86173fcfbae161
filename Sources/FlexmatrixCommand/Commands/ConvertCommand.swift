import ArgumentParser
import Flexmatrix

/// `flexmatrix convert`: the same team in another form.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: Help.told("Writes a team in another form; nothing is lost but comments."),
    discussion: Help.told(
      """
      The ending of the target says the form: .yaml, .json, .xlsx, or none for a folder of CSV files.

      Examples:
        flexmatrix convert team.yaml team.json
        flexmatrix convert team.yaml team.xlsx
        flexmatrix convert team.xlsx team/
      """))

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The file or folder to write."), completion: .file())
  var target: String

  @Flag(help: .told("Replaces a file that is there already."))
  var force = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let phrases = language.of(read).commandPhrases
    try TeamTarget(path: target, force: force, phrases: phrases).write(read.team, phrases: phrases)
    Console.complain(phrases.written(target))
  }
}
