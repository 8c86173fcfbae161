import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix convert`: the same team in another form.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a team in another form; nothing is lost but comments.",
    discussion: """
      The ending of the target says the form: .yaml, .yml or .json.

      Examples:
        flexmatrix convert team.yaml team.json
        flexmatrix convert team.json team.yaml --force
      """)

  @OptionGroup var team: TeamArgument

  @Argument(help: "The file to write.", completion: .file())
  var target: String

  @Flag(help: "Replaces a file that is there already.")
  var force = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard TeamForm(path: target) == nil else { return }
    throw ValidationError("\(target) has none of the endings .yaml, .yml and .json.")
  }

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let phrases = language.of(read).commandPhrases
    guard let form = TeamForm(path: target) else { return }
    guard force || !FileManager.default.fileExists(atPath: target) else {
      throw CommandFailure(code: .usage, text: phrases.alreadyThere(target))
    }
    try Output.text(form.text(of: read.team), to: target, phrases: phrases)
    Console.complain(phrases.written(target))
  }
}
