import Explanation
import Foundation

/// Keeps the answers to Check-it in a file beside the team.
public enum CheckItFiles {
  /// Why answers cannot be read or kept.
  public enum Failure: Error, Hashable, Sendable {
    /// The file holds something else; its name.
    case badAnswers(String)
    /// The file cannot be written; its name.
    case file(String)
  }

  /// The answers beside a team; none where there is no file yet.
  public static func answers(of team: URL) throws(Failure) -> CheckItAnswers {
    let place = CompanionFile.checkIt(of: team)
    guard FileManager.default.fileExists(atPath: place.path) else { return CheckItAnswers() }
    guard let answers = CompanionJSON.read(CheckItAnswers.self, from: place) else {
      throw .badAnswers(place.lastPathComponent)
    }
    return answers
  }

  /// Adds a sheet to the answers beside a team, all at once.
  public static func add(_ sheet: CheckItAnswers.Sheet, to team: URL) throws(Failure) {
    var answers = try answers(of: team)
    answers.add(sheet)
    let place = CompanionFile.checkIt(of: team)
    do {
      try CompanionJSON.write(answers, to: place)
    } catch {
      throw .file(place.lastPathComponent)
    }
  }
}
