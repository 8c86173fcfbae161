import Explanation
import Foundation
import TeamFiles
import TeamModel

/// Writes an adoption to the team's file, with a copy of the team as it was and a history beside it: everything or nothing.
public enum AdoptionFiles {
  /// What was written.
  public struct Written: Hashable, Sendable {
    /// The copy of the team as it was.
    public var backup: URL
    /// The history.
    public var history: URL
    /// Whether the file had to be written anew, without the comments or the layout that people gave it.
    public var isWrittenAnew: Bool
  }

  /// Why nothing was written.
  public enum Failure: Error, Hashable, Sendable {
    /// A file cannot be read or written.
    case file(String)
    /// The history beside the team is no history.
    case badHistory(String)
    /// What would be written does not read back as the adopted team.
    case notTheSame(String)
  }

  /// Writes the adoption: the team's file and its history change together or not at all.
  ///
  /// Both are written beside their places first, and the new team is read back. On a failure every file is as it was, and no copy is
  /// left behind.
  public static func write(_ adoption: Adoption, to team: URL) throws(Failure) -> Written {
    try write(adoption, to: team) { FileReplacement($0) }
  }

  static func write(
    _ adoption: Adoption, to named: URL, replacing: ([(new: URL, place: URL)]) -> FileReplacement
  ) throws(Failure) -> Written {
    // A link stays a link: what it points to is written.
    let team = named.standardizedFileURL.resolvingSymlinksInPath()
    let history = CompanionFile.history(of: team).resolvingSymlinksInPath()
    var past = try self.history(of: team, named: adoption.team.name)
    past.add(adoption.plan)
    let backup = CompanionFile.backup(of: team, before: adoption.plan.from.description)
    let store = FileManager.default
    let (newTeam, newHistory) = (staging(team), staging(history))
    var writing = team
    defer { for place in [newTeam, newHistory] { try? store.removeItem(at: place) } }
    do {
      try store.copyItem(at: team, to: newTeam)
      let anew = try put(adoption.team, into: newTeam)
      guard let read = try? TeamReader.read(contentsOf: newTeam), read == adoption.team else {
        throw Failure.notTheSame(team.lastPathComponent)
      }
      writing = history
      try CompanionJSON.write(past, to: newHistory)
      writing = backup
      try store.copyItem(at: team, to: backup)
      writing = team
      try replacing([(newHistory, history), (newTeam, team)]).commit()
      return Written(backup: backup, history: history, isWrittenAnew: anew)
    } catch {
      try? store.removeItem(at: backup)
      throw error as? Failure ?? .file(writing.lastPathComponent)
    }
  }

  /// A place for what is to come, beside where it goes.
  private static func staging(_ place: URL) -> URL {
    place.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString).\(place.lastPathComponent)")
  }

  /// The history beside a team; an empty one where there is none yet.
  public static func history(of team: URL, named name: String) throws(Failure) -> TeamHistory {
    let place = CompanionFile.history(of: team)
    guard FileManager.default.fileExists(atPath: place.path) else { return TeamHistory(team: name) }
    guard let history = CompanionJSON.read(TeamHistory.self, from: place) else {
      throw .badHistory(place.lastPathComponent)
    }
    return history
  }

  /// Puts the team in the copy at `place`; whether it had to be written anew.
  private static func put(_ team: Team, into place: URL) throws -> Bool {
    switch TeamFormat.of(place) {
    case .csv?:
      let before = try TeamReader.read(contentsOf: place)
      let old = Dictionary(CsvFolder.texts(of: before).map { ($0.name, $0.text) }, uniquingKeysWith: { a, _ in a })
      for (name, text) in CsvFolder.texts(of: team) where old[name] != text {
        try Data(text.utf8).write(to: place.appendingPathComponent(name))
      }
      return false
    case .xlsx?:
      try TeamWorkbook.write(team, to: place)
      return true
    case .json?:
      try Data(TeamWriter.json(team).utf8).write(to: place)
      return false
    default:
      let text = try String(contentsOf: place, encoding: .utf8)
      let before = try TeamReader.read(contentsOf: place)
      let kept = AdoptedText.text(text, before: before, after: team)
      try Data((kept ?? TeamWriter.yaml(team)).utf8).write(to: place)
      return kept == nil
    }
  }
}
