import Foundation
import TeamModel

/// Reads who would join a team: one member as in a team file, a list of members, or a table with `members`.
public enum JoinerReader {
  /// The members in a YAML or JSON file, in the file's order; the roles they name are those of `team`.
  ///
  /// - Throws: every finding of the file, also for roles that the team does not have.
  public static func read(contentsOf url: URL, joining team: Team) throws(TeamFileFindings) -> [Member] {
    let place = FindingPlace(file: url.relativePath)
    return try findings(in: team) { log throws(Unreadable) in
      let text = try FileText.decode(try FileText.bytes(of: url, place: place), place: place)
      return try members(in: text, place: place, joining: team, log: log)
    }
  }

  /// The members in a YAML or JSON text; `file` is the name that findings show.
  ///
  /// - Throws: every finding of the text, also for roles that the team does not have.
  public static func read(
    _ text: String, file: String = "joiner.yaml", joining team: Team
  ) throws(TeamFileFindings) -> [Member] {
    try findings(in: team) { log throws(Unreadable) in
      try members(in: text, place: FindingPlace(file: file), joining: team, log: log)
    }
  }

  private static func findings(
    in team: Team, _ read: (FindingLog) throws(Unreadable) -> [Member]
  ) throws(TeamFileFindings) -> [Member] {
    let log = FindingLog()
    do throws(Unreadable) {
      let members = try read(log)
      if !log.hasErrors { return members }
    } catch {
      log.error(error.kind, at: error.place)
    }
    throw TeamFileFindings(log.findings, language: team.language)
  }

  private static func members(
    in text: String, place: FindingPlace, joining team: Team, log: FindingLog
  ) throws(Unreadable) -> [Member] {
    let entry = try FileKind.joiner.read(text, place: place, log: log)
    var sections = TeamSections(log: log)
    sections.draft.team.roles = team.roles
    for role in team.roles { sections.draft.rolePlaces[role.id] = place }
    for (index, member) in members(in: entry, sections.reader).enumerated() {
      sections.readMember(member, number: index + 1)
    }
    TeamContradictions(draft: sections.draft, log: log).check()
    return sections.draft.team.members
  }

  private static func members(in entry: Entry, _ reader: ValueReader) -> [Entry] {
    switch entry.content {
    case .list(let entries): return entries
    case .table(let fields):
      guard let list = fields.first(where: { $0.key == "members" }) else { return [entry] }
      return reader.list(list.value, key: "members")
    default: return [entry]
    }
  }
}
