import Foundation
import TeamModel

/// Reads scenario files: what-ifs with names, each a few changes to a team.
///
/// A scenario says only what is different. `members` and `roles` change those with the same id, key by key, or add new
/// ones; `settings` and `weights` change key by key; `keep` and `forbid` are added to the team's own; `without` and
/// `absent` name who leaves or is away.
public enum ScenarioReader {
  /// The scenarios in a text, for a team; `file` is the name that findings show.
  public static func read(_ text: String, for team: Team, file: String = "scenarios.yaml") throws(TeamFileFindings)
    -> [ReadScenario]
  {
    let place = FindingPlace(file: file)
    let log = FindingLog()
    do throws(Unreadable) {
      let entry = try FileKind.scenarios.read(text, place: place, log: log)
      let scenarios = ScenarioSections(team: team, log: log).read(entry)
      if !log.hasErrors { return scenarios }
    } catch {
      log.error(error.kind, at: error.place)
    }
    throw TeamFileFindings(log.findings.filter { $0.severity == .error }, language: team.language)
  }

  /// The scenarios in a file, for a team.
  public static func read(contentsOf url: URL, for team: Team) throws(TeamFileFindings) -> [ReadScenario] {
    let place = FindingPlace(file: url.relativePath)
    let text: String
    do throws(Unreadable) {
      text = try FileText.decode(try FileText.bytes(of: url, place: place), place: place)
    } catch {
      throw TeamFileFindings([Finding(place: error.place, kind: error.kind)], language: team.language)
    }
    return try read(text, for: team, file: place.file)
  }
}
