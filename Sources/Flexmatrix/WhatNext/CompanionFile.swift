import Foundation

/// The files that stand beside a team: its history, its answers to Check-it, and copies from before a change.
public enum CompanionFile {
  /// The plans that the team adopted.
  public static func history(of team: URL) -> URL { beside(team, "history", "json") }

  /// The answers to the statements of Check-it.
  public static func checkIt(of team: URL) -> URL { beside(team, "check-it", "json") }

  /// A place for a copy of the team as it was before a day, free until now.
  static func backup(of team: URL, before day: String) -> URL {
    var number = 1
    while true {
      let mark = "before-\(day)" + (number == 1 ? "" : "-\(number)")
      let place = beside(team, mark, team.pathExtension)
      if !FileManager.default.fileExists(atPath: place.path) { return place }
      number += 1
    }
  }

  private static func beside(_ team: URL, _ mark: String, _ ending: String) -> URL {
    let team = team.standardizedFileURL.resolvingSymlinksInPath()
    let stem = team.deletingPathExtension().lastPathComponent
    let name = "\(stem).\(mark)" + (ending.isEmpty ? "" : ".\(ending)")
    return team.deletingLastPathComponent().appendingPathComponent(name)
  }
}
