import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix check-it`: fifteen statements, answered by the team and by each member.
struct CheckItCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-it",
    abstract: Help.told("Fifteen statements about the team, answered together and by each member; shown as lights."),
    discussion: Help.told(
      """
      Three statements for each of five things a team builds. Once or twice a year, or when something feels off, the \
      team answers together and everyone alone. The answers are kept in a file beside the team. Then the warning \
      lights of `check` follow.

      Examples:
        flexmatrix check-it team.yaml
        flexmatrix check-it team.yaml --ask
        flexmatrix check-it team.yaml --ask --by an
        flexmatrix check-it team.yaml --by an --yes 1,2,4,5 --no 3
      """))

  @OptionGroup var team: TeamArgument

  @Option(help: .told("The member who answers; the team together unless told otherwise."))
  var by: String?

  @Flag(help: .told("Asks the statements one by one."))
  var ask = false

  @Option(help: .told("The statements that are true.", valueName: "1,2,…"))
  var yes: StatementNumbers?

  @Option(help: .told("The statements that are not true.", valueName: "3,4,…"))
  var no: StatementNumbers?

  @Option(help: .told("The day of the answers; today unless told otherwise.", valueName: "date"))
  var on: String?

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let on, CalendarDate(on) == nil { throw ValidationError(.notADay(option: "on", text: on)) }
    for (option, given) in [("yes", yes), ("no", no)] {
      guard let given, given.numbers == nil else { continue }
      throw ValidationError(
        .notStatements(option: option, text: given.text, count: CheckItStatement.all.count))
    }
    let both = Set(yes?.numbers ?? []).intersection(no?.numbers ?? [])
    if !both.isEmpty { throw ValidationError(.yesAndNo(both.sorted())) }
  }

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let url = URL(fileURLWithPath: team.team)
    let words = CheckItText(style: Console.style, language: told)
    let member = try by.map { try id(of: $0, in: read.team, told) }
    do throws(CheckItFiles.Failure) {
      _ = try CheckItFiles.answers(of: url)
      if let sheet = sheet(member, words) {
        try CheckItFiles.add(sheet, to: url)
        Console.complain(words.kept(in: CompanionFile.checkIt(of: url).lastPathComponent))
      }
      try show(try CheckItFiles.answers(of: url), read.team, words, told)
    } catch {
      switch error {
      case .badAnswers(let name): throw CommandFailure(code: .badData, text: words.badAnswers(name))
      case .file(let name): throw CommandFailure(code: .noSuchFile, text: told.commandPhrases.cannotWrite(name))
      }
    }
  }

  private func show(
    _ answers: CheckItAnswers, _ team: Team, _ words: CheckItText, _ told: Language
  ) throws(CheckItFiles.Failure) {
    let lights = CheckItLights(answers, team: team)
    if format == .json, let text = try? JSONSheet.text(lights) { return Console.print(text, terminator: "") }
    Console.print(words.text(lights, team: team))
    Console.print(LightsText(team: team, style: Console.style, language: told).text, terminator: "")
  }

  /// The answers of this run; nil when there are none.
  private func sheet(_ member: String?, _ words: CheckItText) -> CheckItAnswers.Sheet? {
    var (yes, no) = (yes?.numbers ?? [], no?.numbers ?? [])
    if ask {
      for statement in CheckItStatement.all where !yes.contains(statement.number) && !no.contains(statement.number) {
        Console.murmur(words.question(statement))
        guard let line = readLine() else { break }
        switch words.answer(line) {
        case true?: yes.append(statement.number)
        case false?: no.append(statement.number)
        case nil: break
        }
      }
    }
    guard !yes.isEmpty || !no.isEmpty else { return nil }
    let today = CalendarDate(dayNumber: Int(Date().timeIntervalSince1970 / 86_400))
    return CheckItAnswers.Sheet(member: member, on: on.flatMap { CalendarDate($0) } ?? today, yes: yes, no: no)
  }

  private func id(of text: String, in team: Team, _ told: Language) throws(CommandFailure) -> String {
    if team.member(text) != nil { return text }
    let named = team.members.filter { $0.name.lowercased() == text.lowercased() }
    if let only = named.first, named.count == 1 { return only.id }
    let failure: WhatIfFailure
    do throws(WhatIfFailure) {
      _ = try TeamChangeReader(team: team).read(text, as: .without)
      failure = .unknownMember(text, nearest: nil)
    } catch {
      failure = error
    }
    throw CommandFailure(code: .badData, text: told.commandPhrases.failure(failure))
  }
}
