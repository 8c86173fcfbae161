import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix adopt`: a proposal becomes the team's current holdings.
struct AdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: Help.told("Makes a period of a proposal the team's current holdings, with dates."),
    discussion: Help.told(
      """
      The seats of that period become `current` in the team file. A seat that goes on keeps its first day. Everything \
      else in the file stays as you wrote it. A copy of the file as it was, and a history of what you agreed on, stand \
      beside it.

      Examples:
        flexmatrix adopt team.yaml proposals.json --profile balanced
        flexmatrix adopt team.yaml ours.yaml --period 2
      """))

  /// The forms in which the adoption is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal file: JSON or YAML."), completion: .file())
  var proposal: String

  @Option(help: .told("The period of the proposal that begins now, from 1."))
  var period = 1

  @OptionGroup var choice: ProposalChoice

  @Flag(help: .told("Adopts a proposal that breaks agreements of the team, too."))
  var force = false

  @Option(help: .told("The form of what is printed: text or json."))
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let found = try TeamSource.proposals(proposal, for: read.team, language: told)
    let chosen = try choice.only(of: found.proposals, language: told)
    guard (1...read.team.horizon.periods).contains(period) else {
      throw refused(.noSuchPeriod(period, periods: read.team.horizon.periods), .usage, told)
    }
    let broken = Verifier(team: read.team).verify(chosen).violations
    guard force || broken.isEmpty else {
      let sentences = broken.map { ViolationText.sentence(for: $0, team: read.team, language: told) }
      throw refused(.breaksRules(sentences), .badData, told)
    }
    let adoption = Adoption(of: chosen.seats, period: period, profile: chosen.profile, in: read.team)
    let written = try write(adoption, told)
    switch format {
    case .text:
      let files = AdoptionText.Files(
        team: team.team, backup: written.backup.lastPathComponent, history: written.history.lastPathComponent,
        isWrittenAnew: written.isWrittenAnew)
      Console.print(
        AdoptionText(adoption, files: files, style: Console.style, language: told).text, terminator: "")
    case .json:
      Console.print(try JSONSheet.text(adoption.plan), terminator: "")
    }
  }

  private func write(_ adoption: Adoption, _ told: Language) throws -> AdoptionFiles.Written {
    do throws(AdoptionFiles.Failure) {
      return try AdoptionFiles.write(adoption, to: URL(fileURLWithPath: team.team))
    } catch {
      switch error {
      case .file(let name): throw refused(.file(name), .noSuchFile, told)
      case .badHistory(let name): throw refused(.badHistory(name), .badData, told)
      case .notTheSame(let name): throw refused(.notTheSame(name), .badData, told)
      }
    }
  }

  private func refused(_ refusal: AdoptionRefusal, _ code: ExitStatus, _ told: Language) -> CommandFailure {
    CommandFailure(code: code, text: refusal.text(in: told))
  }
}

/// Values as JSON for programs.
enum JSONSheet {
  /// The text of a value, keys in order, ending with a line break.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
