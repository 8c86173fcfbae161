import ArgumentParser
import Flexmatrix
import Foundation

/// A place where a team is to be written.
struct TeamTarget {
  /// The form, by the place's name.
  let format: TeamFormat
  private let path: String
  private let url: URL

  /// A place that may be written to.
  ///
  /// - Throws: wrong use when the name says no form, or when something is there already and `force` is not given.
  init(path: String, force: Bool, phrases: any CommandPhrases) throws {
    self.path = path
    url = URL(fileURLWithPath: path)
    guard let format = TeamFormat.of(url) else {
      throw ValidationError(.noForm(path: path))
    }
    self.format = format
    guard force || Self.isFree(path) else {
      throw CommandFailure(code: .usage, text: phrases.alreadyThere(path))
    }
  }

  /// Writes the team.
  func write(_ team: Team, phrases: any CommandPhrases) throws(CommandFailure) {
    do {
      try Convert.write(team, as: format, to: url)
    } catch {
      throw CommandFailure(code: .noSuchFile, text: phrases.cannotWrite(path))
    }
  }

  /// Whether nothing is at a path, or an empty folder.
  private static func isFree(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
  }
}
