import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix review`: what was agreed beside what is.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Help.told("Compares what you agreed on with what is, per member and per role."),
    discussion: Help.told(
      """
      What `adopt` kept in the history is laid beside the team file of today: roles, levels and back-up. Note in the \
      team file first who holds what now and which levels people have.

      Examples:
        flexmatrix review team.yaml
        flexmatrix review team.yaml --plan 1
      """))

  @OptionGroup var team: TeamArgument

  @Option(help: .told("The plan of the history, from 1 for the oldest; the last one unless told otherwise."))
  var plan: Int?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let url = URL(fileURLWithPath: team.team)
    let history = try self.history(of: url, read.team, told)
    guard !history.adopted.isEmpty else {
      let text = ReviewText.noHistory(CompanionFile.history(of: url).lastPathComponent, language: told)
      throw CommandFailure(code: .noSuchFile, text: text)
    }
    let number = plan ?? history.adopted.count
    guard history.adopted.indices.contains(number - 1) else {
      let misuse = Misuse.noSuchPlan(number, count: history.adopted.count)
      throw CommandFailure(code: .usage, text: told.commandPhrases.misuse(misuse))
    }
    let review = PlanReview(of: history.adopted[number - 1], in: read.team)
    switch format {
    case .text:
      Console.print(
        ReviewText(review, team: read.team, earlier: number - 1, style: Console.style, language: told).text,
        terminator: "")
    case .json: Console.print(try JSONSheet.text(review), terminator: "")
    }
  }

  private func history(of url: URL, _ team: Team, _ told: Language) throws(CommandFailure) -> TeamHistory {
    do throws(AdoptionFiles.Failure) {
      return try AdoptionFiles.history(of: url, named: team.name)
    } catch {
      let name = CompanionFile.history(of: url).lastPathComponent
      throw CommandFailure(code: .badData, text: AdoptionRefusal.badHistory(name).text(in: told))
    }
  }
}
