import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix new`: a team file with comments, to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Help.told("Starts a team: a team file with comments, a workbook or CSV files, to fill in."),
    discussion: Help.told(
      """
      Examples:
        flexmatrix new team.yaml
        flexmatrix new team.yaml --lang nl
        flexmatrix new team.xlsx
        flexmatrix new --xlsx
        flexmatrix new team/
        flexmatrix new > team.yaml
      """))

  @Argument(
    help: .told("The file to write: .yaml, .json, .xlsx, or a folder for CSV files. Standard output without it."),
    completion: .file())
  var file: String?

  @Flag(help: .told("Writes a workbook: team.xlsx when no file is named."))
  var xlsx = false

  @Flag(help: .told("Replaces a file that is there already."))
  var force = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if xlsx, let file, TeamFormat.of(URL(fileURLWithPath: file)) != .xlsx {
      throw ValidationError(.notAWorkbook)
    }
  }

  func run() throws {
    let text = NewTeam.yaml(language: language.beforeTeam, start: Self.nextQuarter)
    guard let file = file ?? (xlsx ? "team.xlsx" : nil), file != "-" else { return Console.print(text, terminator: "") }
    let target = try TeamTarget(path: file, force: force, phrases: language.phrases)
    if target.format == .yaml {
      try Output.text(text, to: file, phrases: language.phrases)
    } else {
      try target.write(try TeamReader.read(text), phrases: language.phrases)
    }
    Console.complain(language.phrases.written(file))
  }

  /// The first day of the next quarter: a horizon to start from, which people change.
  private static var nextQuarter: CalendarDate {
    let today = CalendarDate(dayNumber: Int(Date().timeIntervalSince1970 / 86_400))
    let firstOfMonth = today.adding(days: 1 - today.day)
    return firstOfMonth.adding(months: 3 - (today.month - 1) % 3)
  }
}
