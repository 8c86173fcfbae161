import ArgumentParser
import Flexmatrix

/// `flexmatrix propose`: the main job, a team file in, checked proposals out.
struct ProposeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: Help.told("Proposes who takes which role in the coming periods."),
    discussion: Help.told(
      """
      Prints first what cannot be covered, then who takes what, what changes for whom, and the measures side by side. \
      Ctrl-C ends the search and prints the best so far, marked as such.

      Profiles: balanced; steady (fewest changes first); growth (growth weighs four times); resilient (most back-up \
      first); fit (most suitable holders, nothing else).

      Examples:
        flexmatrix propose team.yaml
        flexmatrix propose team.yaml --profile balanced --profile steady --time-limit 2m
        flexmatrix propose team.yaml --without an@2027-04-01 --join newcomer.yaml
        flexmatrix propose team.yaml --absent bo@2027-04-01..2027-06-30 --keep an:planner --forbid bo:cash@2..3
        flexmatrix propose team.yaml --profile balanced --more 3
        flexmatrix propose team.yaml --profile balanced --trade-off
        flexmatrix propose team.yaml --format json > proposals.json
        flexmatrix propose team.yaml -o proposal/
      """))

  @OptionGroup var team: TeamArgument
  @OptionGroup var limits: SearchLimitOptions
  @OptionGroup var whatIf: WhatIfOptions

  @Option(
    help: .told(
      "Adds so many next-best proposals of the first profile, each different in a tenth of the seats at least.",
      valueName: "count"))
  var more = 0

  @Flag(
    help: .told(
      """
      Tells what the team as a whole would gain if its lowest wellbeing might be lower: a line of plans, each searched. \
      With a time limit, two fifths of it.
      """))
  var tradeOff = false

  @Option(help: .told("The form in which proposals are printed: text, json or csv."))
  var format = OutputFormat.text

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .told("Also writes the proposals in every form to this folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(name: .shortAndLong, help: .told("No progress line."))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard !(0...20).contains(more) else { return }
    throw ValidationError(.outside(option: "more", value: String(more), from: 0, to: 20, whole: true))
  }

  func run() async throws {
    let begun = ContinuousClock.now
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    if let output, !OutputFolder.isWritable(output) {
      throw CommandFailure(code: .noSuchFile, text: told.commandPhrases.cannotWrite(output))
    }
    let changed = try TeamSource.changed(read.team, by: whatIf, language: told)
    let found = try await Searching.proposals(
      for: changed, options: searchOptions(after: ContinuousClock.now - begun), more: more, quiet: quiet, language: told
    )
    var sheets = ProposalSheets(found: found, language: told)
    if tradeOff {
      // The line takes its time: the proposals are there to be read before it.
      show(sheets)
      let seconds = limits.timeLimit.map { $0.seconds * Self.shareOfLine }
      sheets.line = try await TradeOffSearch.line(of: found, seconds: seconds, language: told)
      showLine(of: sheets)
    }
    if let output {
      do throws(CommandFailure) {
        try sheets.write(to: output, phrases: told.commandPhrases)
      } catch {
        // What was found is not lost with the folder.
        if !tradeOff { Console.print(sheets.printed(as: format), terminator: "") }
        throw error
      }
    }
    if !tradeOff { show(sheets) }
  }

  private func show(_ sheets: ProposalSheets) {
    Console.print(sheets.printed(as: format), terminator: "")
    if format != .text { sheets.remarks.forEach(Console.complain) }
  }

  /// Prints the line below the text; beside JSON and CSV it goes to standard error, as they keep their form.
  private func showLine(of sheets: ProposalSheets) {
    if format == .text {
      Console.print(sheets.lineText(Console.style), terminator: "")
    } else {
      Console.complain(sheets.lineText(Console.errorStyle))
    }
  }

  /// What is asked for. To read a team of hundreds takes a second, to print its proposals about as long, and to check each of them somewhat
  /// more than half of that: all of it is the reader's time too. The line of trade-offs takes its share of the rest.
  private func searchOptions(after reading: Duration) -> SearchOptions {
    var options = limits.searchOptions
    let proposals = Double(options.profiles.count + more)
    options.timeLimit = options.timeLimit.map { max(0, $0 - (2 + 0.6 * proposals) * (reading / .seconds(1))) }
    if tradeOff { options.timeLimit = options.timeLimit.map { $0 * (1 - Self.shareOfLine) } }
    return options
  }

  /// The share of the time limit that goes into the line of trade-offs.
  private static let shareOfLine = 0.4
}
