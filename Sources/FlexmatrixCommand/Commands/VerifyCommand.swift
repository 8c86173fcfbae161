import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix verify`: a proposal, ours or a hand-made one, against every rule.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Help.told("Checks a proposal against every rule, and scores it."),
    discussion: Help.told(
      """
      The proposal is a file as `propose --format json` writes it, or a hand-made one: a list of seats is enough. \
      What it breaks is told in words; then the exit code is 65.

      Examples:
        flexmatrix verify team.yaml proposals.json
        flexmatrix verify team.yaml ours.yaml --format json
      """))

  /// The forms in which a verdict is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal file: JSON or YAML."), completion: .file())
  var proposal: String

  @Option(help: .told("The form of what is printed: text or json."))
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let found = try TeamSource.proposals(proposal, for: read.team, language: told)
    let verifier = Verifier(team: read.team)
    let verdict = VerdictSheet(team: read.team, proposals: found.proposals.map(verifier.verify), language: told)
    switch format {
    case .text: Console.print(verdict.text(Console.style), terminator: "")
    case .json: Console.print(try verdict.json())
    }
    if !verdict.isLegal { Console.exit(.badData) }
  }
}
