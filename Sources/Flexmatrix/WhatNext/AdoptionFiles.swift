import Explanation
import Foundation
import TeamFiles
import TeamModel

/// Writes an adoption to the team's file: a copy first, then the file all at once, then the history beside it.
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

  /// Writes the adoption to the team's file; on a failure the team's file is as it was.
  public static func write(_ adoption: Adoption, to team: URL) throws(Failure) -> Written {
    let history = CompanionFile.history(of: team)
    var past = try self.history(of: team, named: adoption.team.name)
    past.add(adoption.plan)
    let backup = CompanionFile.backup(of: team, before: adoption.plan.from.description)
    let store = FileManager.default
    let staging = team.standardizedFileURL.deletingLastPathComponent()
      .appendingPathComponent(".\(UUID().uuidString).\(team.lastPathComponent)")
    defer { try? store.removeItem(at: staging) }
    do {
      try store.copyItem(at: team, to: backup)
      try store.copyItem(at: team, to: staging)
      let anew = try put(adoption.team, into: staging)
      guard let read = try? TeamReader.read(contentsOf: staging), read == adoption.team else {
        try? store.removeItem(at: backup)
        throw Failure.notTheSame(team.lastPathComponent)
      }
      try replace(team, by: staging)
      try CompanionJSON.write(past, to: history)
      return Written(backup: backup, history: history, isWrittenAnew: anew)
    } catch let failure as Failure {
      throw failure
    } catch {
      try? store.removeItem(at: backup)
      throw .file(team.lastPathComponent)
    }
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

  private static func replace(_ team: URL, by staging: URL) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: team.path, isDirectory: &isFolder)
    guard isFolder.boolValue else {
      guard rename(staging.path, team.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      return
    }
    // A folder cannot be renamed over another one: the old one steps aside, and back when the new one cannot come.
    let aside = staging.appendingPathExtension("old")
    guard rename(team.path, aside.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    guard rename(staging.path, team.path) == 0 else {
      _ = rename(aside.path, team.path)
      throw CocoaError(.fileWriteUnknown)
    }
    try? FileManager.default.removeItem(at: aside)
  }
}
