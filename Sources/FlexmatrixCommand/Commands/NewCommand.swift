import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix new`: a team file with comments, to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a team: a team file with comments, to fill in.",
    discussion: """
      Examples:
        flexmatrix new team.yaml
        flexmatrix new team.yaml --lang nl
        flexmatrix new > team.yaml
      """)

  @Argument(help: "The file to write; standard output without it.", completion: .file())
  var file: String?

  @Flag(help: "Replaces a file that is there already.")
  var force = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let text = NewTeam.yaml(language: language.beforeTeam, start: Self.nextQuarter)
    guard let file, file != "-" else { return Console.print(text, terminator: "") }
    guard force || !FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure(code: .usage, text: language.phrases.alreadyThere(file))
    }
    try Output.text(text, to: file, phrases: language.phrases)
    Console.complain(language.phrases.written(file))
  }

  /// The first day of the next quarter: a horizon to start from, which people change.
  private static var nextQuarter: CalendarDate {
    let today = CalendarDate(dayNumber: Int(Date().timeIntervalSince1970 / 86_400))
    let firstOfMonth = today.adding(days: 1 - today.day)
    return firstOfMonth.adding(months: 3 - (today.month - 1) % 3)
  }
}
