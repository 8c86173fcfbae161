import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix explain`: the reasons behind a plan, and the price of every wish, in words.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Help.told("Says why somebody has a seat in a proposal or not, and what another wish would cost."),
    discussion: Help.told(
      """
      The proposal is a file as `propose --format json` writes it, or a hand-made one; of several the first is meant, unless told otherwise. Members and roles are named by \
      id or by full name; periods are counted from 1. Without --why or --why-not it tells what does not work out in \
      the proposal (uncovered, held while learning, past the agreed time, too little back-up), the facts that force \
      it, and the ways out, each tried with a new plan.

      Examples:
        flexmatrix explain team.yaml proposals.json
        flexmatrix explain team.yaml proposals.json --why an:planner
        flexmatrix explain team.yaml proposals.json --why-not bo:planner
        flexmatrix explain team.yaml proposals.json --why-not "Bo Claes:planner@2..4" --seat understudy
      """))

  /// The forms in which an answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal file: JSON or YAML."), completion: .file())
  var proposal: String

  @Option(help: .told("Why does MEMBER have a seat in ROLE?", valueName: "member:role[@from..to]"))
  var why: [String] = []

  @Option(help: .told("Why does MEMBER not hold ROLE?", valueName: "member:role[@from..to]"))
  var whyNot: [String] = []

  @Option(help: .told("The kind of seat that is asked about: holder or understudy."))
  var seat: SeatKind?

  @OptionGroup var choice: ProposalChoice

  @Option(
    help: .told(
      """
      Stop after this time for each answer: 30, 30s, 2m. Unless told otherwise one minute; for --why and --why-not no \
      longer than the proposal took, but ten seconds at least.
      """, valueName: "time"))
  var timeLimit: TimeLimit?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let found = try TeamSource.proposals(proposal, for: read.team, language: told)
    let chosen = try choice.first(of: found.proposals, language: told)
    let questions = try questions(for: read.team, language: told)
    let explainer = Explainer(
      team: read.team, seats: chosen.seats, profile: chosen.profile ?? choice.profile,
      timeLimit: timeLimit?.seconds ?? Self.patience(for: questions, about: chosen))
    let answering = Task { () -> [ExplanationSheet.Answer] in
      var answers: [ExplanationSheet.Answer] = []
      for question in questions { answers.append(await question.answered(by: explainer, seat: seat)) }
      return answers
    }
    let line = WaitingLine(language: told)
    let interruption = Interruption { answering.cancel() }
    let sheet = ExplanationSheet(team: read.team, language: told, answers: await answering.value)
    interruption.end()
    line.clear()
    switch format {
    case .text: Console.print(sheet.text(Console.style), terminator: "")
    case .json: Console.print(try sheet.json())
    }
  }

  /// Seconds that an answer may take when nobody says: a price is asked for in a talk, so it comes no later than the proposal did.
  private static func patience(for questions: [ExplanationQuestion], about proposal: ReadProposal) -> Double {
    let asksForPrices = questions.allSatisfy { if case .whatFails = $0 { false } else { true } }
    return asksForPrices ? min(60, max(10, proposal.seconds ?? 60)) : 60
  }

  private func questions(for team: Team, language: Language) throws(CommandFailure) -> [ExplanationQuestion] {
    let reader = TeamChangeReader(team: team)
    var questions: [ExplanationQuestion] = []
    var failures: [WhatIfFailure] = []
    for (option, texts) in [(TeamChangeReader.Option.why, why), (.whyNot, whyNot)] {
      for text in texts {
        do throws(WhatIfFailure) {
          let seat = try reader.seat(text, as: option)
          questions.append(option == .why ? .why(seat) : .whyNot(seat))
        } catch {
          failures.append(error)
        }
      }
    }
    guard failures.isEmpty else { throw CommandFailure(failures, language: language) }
    return questions.isEmpty ? [.whatFails] : questions
  }
}

extension SeatKind: ExpressibleByArgument {}
