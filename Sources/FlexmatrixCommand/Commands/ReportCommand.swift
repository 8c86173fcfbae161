import ArgumentParser
import Flexmatrix

/// `flexmatrix report`: the page, the passports and the calendar of proposals.
struct ReportCommand: AsyncParsableCommand {
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
        flexmatrix report team.yaml proposals.json --trade-off --time-limit 2m
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

  @Flag(
    help: .told(
      """
      Also put on the page what the team as a whole would gain if its lowest wellbeing might be lower: a line of \
      plans, each searched.
      """))
  var tradeOff = false

  @Option(help: .told("Stop searching the line of --trade-off after this time: 30, 30s, 2m.", valueName: "time"))
  var timeLimit = TimeLimit(seconds: 60)

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let proposals = try TeamSource.legalProposals(proposal, for: read.team, language: told)
    let found = ProposalSet(team: read.team, all: proposals)
    var sheets = ProposalSheets(found: found, language: told)
    if tradeOff {
      sheets.line = try await TradeOffSearch.line(of: found, isProven: true, seconds: timeLimit.seconds, language: told)
    }
    try sheets.writePages(to: output, pdf: pdf, phrases: told.commandPhrases)
  }
}
