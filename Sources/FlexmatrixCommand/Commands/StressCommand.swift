import ArgumentParser
import Flexmatrix

/// `flexmatrix stress`: every single absence, or every two.
struct StressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stress",
    abstract: Help.told("Tries every absence: what stays uncovered, who steps in, how many seats move."),
    discussion: Help.told(
      """
      For every member the period is planned anew without that member, with as few changes as can be. Without a \
      proposal, today's holdings are the start; with one, what it plans for the period.

      Examples:
        flexmatrix stress team.yaml
        flexmatrix stress team.yaml --pairs
        flexmatrix stress team.yaml proposals.json --profile balanced --period 2
      """))

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal that is in force: JSON or YAML."), completion: .file())
  var proposal: String?

  @Flag(help: .told("Every two members at once."))
  var pairs = false

  @Option(help: .told("The period in which someone is away, from 1."))
  var period = 1

  @OptionGroup var choice: ProposalChoice

  @Option(help: .told("Stop each case after this time: 30, 30s, 2m.", valueName: "time"))
  var timeLimit: TimeLimit?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    guard (1...read.team.horizon.periods).contains(period) else {
      let refusal = AdoptionRefusal.noSuchPeriod(period, periods: read.team.horizon.periods)
      throw CommandFailure(code: .usage, text: refusal.text(in: told))
    }
    let plan = try proposal.map { path in
      try choice.only(of: TeamSource.proposals(path, for: read.team, language: told).proposals, language: told)
    }
    let test = StressTest(team: read.team, plan: plan?.seats, period: period, atOnce: pairs ? 2 : 1)
    let seconds = timeLimit?.seconds
    let report = try await WhatNextWork.run(team: read.team, language: told) { shouldStop throws(WhatNextFailure) in
      try test.run(timeLimit: seconds, shouldStop: shouldStop)
    }
    switch format {
    case .text:
      Console.print(
        StressText(team: read.team, report: report, style: Console.style, language: told).text, terminator: "")
    case .json: Console.print(try JSONSheet.text(report), terminator: "")
    }
  }
}

/// Runs long questions, and ends them early at Ctrl-C.
enum WhatNextWork {
  /// The answer of `work`.
  ///
  /// - Throws: `CommandFailure` when there is no answer: bad data for rules that clash, no answer in time, or a fault.
  static func run<Value: Sendable>(
    team: Team, language: Language,
    _ work: @escaping @Sendable (@escaping @Sendable () -> Bool) throws(WhatNextFailure) -> Value
  ) async throws -> Value {
    let task = Task {
      await LongWork.run { shouldStop -> Result<Value, WhatNextFailure> in
        do throws(WhatNextFailure) {
          return .success(try work(shouldStop))
        } catch {
          return .failure(error)
        }
      }
    }
    let line = WaitingLine(language: language)
    let interruption = Interruption { task.cancel() }
    defer {
      interruption.end()
      line.clear()
    }
    do {
      return try await task.value.get()
    } catch WhatNextFailure.search(.noAnswerInTime) where interruption.hasCome {
      throw CommandFailure(code: .noAnswer, text: language.commandPhrases.stoppedTooSoon)
    } catch WhatNextFailure.search(let failure) {
      let whole = ProposerFailure.search(failure)
      throw CommandFailure(code: whole.exitStatus, text: whole.text(in: language, team: team))
    } catch WhatNextFailure.notPassed(let broken) {
      let whole = ProposerFailure.notPassed(profile: .steady, broken: broken)
      throw CommandFailure(code: whole.exitStatus, text: whole.text(in: language, team: team))
    }
  }
}
