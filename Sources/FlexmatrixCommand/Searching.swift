import Flexmatrix
import Foundation

/// Runs a search with a progress line, and ends it early at Ctrl-C.
enum Searching {
  /// The proposals for a team, and `more` next-best ones of the first profile.
  ///
  /// - Throws: `CommandFailure` when there is no answer: bad data for rules that clash, no answer in time, or a fault.
  static func proposals(
    for team: Team, options: SearchOptions, more: Int = 0, quiet: Bool, language: Language
  ) async throws -> ProposalSet {
    let line = ProgressLine(quiet: quiet, language: language)
    let search = Task { try await Proposer(team: team, options: options).proposals(more: more, progress: line.show) }
    let interruption = Interruption { search.cancel() }
    defer {
      interruption.end()
      line.clear()
    }
    line.begin()
    do {
      return try await search.value
    } catch ProposerFailure.search(.noAnswerInTime) where interruption.hasCome {
      throw CommandFailure(code: .noAnswer, text: language.commandPhrases.stoppedTooSoon)
    } catch let failure as ProposerFailure {
      var ways = TriedChanges()
      if case .search(let clash) = failure { ways = await Proposer(team: team, options: options).waysAround(clash) }
      throw CommandFailure(code: failure.exitStatus, text: failure.text(in: language, team: team, ways: ways))
    }
  }
}

extension ProposerFailure {
  /// The exit code that tells this failure.
  var exitStatus: ExitStatus {
    switch self {
    case .search(.noPath), .search(.noDistribution): .badData
    case .search(.noAnswerInTime): .noAnswer
    case .search(.solver), .notPassed: .fault
    }
  }
}

extension ProposerFailure {
  /// The failure in words, and changes after which there is a plan.
  func text(in language: Language, team: Team, ways: TriedChanges = TriedChanges()) -> String {
    switch self {
    case .search(let failure):
      FailureText.text(of: failure, team: team, language: language, style: Console.errorStyle, ways: ways)
        .trimmingCharacters(in: .newlines)
    case .notPassed(let profile, let broken): language.commandPhrases.notPassed(profile, broken: broken)
    }
  }
}
