import ArgumentParser
import Flexmatrix

/// `flexmatrix report`: the page, the passports and the calendar of proposals.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Help.told("Writes the page to look at, with passports, and a calendar."),
    discussion: Help.told(
      """
      The proposals are checked first; one that breaks a rule is not shown (see `verify`).

      Examples:
        flexmatrix report team.yaml proposals.json -o pages
        flexmatrix report team.yaml ours.yaml --lang nl
        flexmatrix report team.yaml proposals.json -o pages --pdf
      """))

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal file: JSON or YAML."), completion: .file())
  var proposal: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .told("The folder to write to.", valueName: "folder"), completion: .directory)
  var output = "report"

  @Flag(help: .told("Also write the page and the passports as A4 PDF, with the Chromium or Chrome of this computer."))
  var pdf = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let proposals = try TeamSource.legalProposals(proposal, for: read.team, language: told)
    let found = ProposalSet(team: read.team, all: proposals)
    try ProposalSheets(found: found, language: told).writePages(to: output, pdf: pdf, phrases: told.commandPhrases)
  }
}
