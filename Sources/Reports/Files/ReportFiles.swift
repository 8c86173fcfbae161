import Explanation
import Foundation
import TeamModel

/// Every file of a report: the page, and the calendars of the team and of each member.
public struct ReportFiles: Sendable {
  /// A file with its name and its text in UTF-8.
  public struct File: Hashable, Sendable {
    /// The path below the report's folder, with `/` between folders; only letters, digits, `-`, `_` and `.`.
    public var path: String
    /// The text.
    public var text: String
  }

  /// The files, the page first.
  public let files: [File]

  /// Writes a report on the proposals of one run, in memory.
  ///
  /// - Parameters:
  ///   - team: the team that the proposals are for, after its what-ifs.
  ///   - proposals: checked proposals; the calendars are those of the first one.
  ///   - notes: what coincides and what is left out; by default found by looking at the proposals.
  ///   - line: the line between the lowest wellbeing and the team's total, where it was asked for.
  ///   - language: the team's own language unless told otherwise.
  public init(
    team: Team, proposals: [Proposal], notes: RunNotes? = nil, line: [TradeOffLine.Point] = [],
    language: Language? = nil
  ) {
    var files = [
      File(
        path: "report.html",
        text: HTMLReport(team: team, proposals: proposals, notes: notes, line: line, language: language).html)
    ]
    if let first = proposals.first {
      let calendar = CalendarFile(team: team, proposal: first, language: language)
      files.append(File(path: "calendar/team.ics", text: calendar.text))
      var taken: Set<String> = ["team"]
      for member in team.members {
        let name = Self.fileName(member.id, besides: &taken)
        files.append(File(path: "calendar/\(name).ics", text: calendar.text(forMember: member.id)))
      }
    }
    self.files = files
  }

  /// A file name from an id: letters lose their accents, other signs become `-`, and a number follows where the name is taken.
  static func fileName(_ id: String, besides taken: inout Set<String>) -> String {
    let safe = String(
      id.lowercased().folding(options: .diacriticInsensitive, locale: nil).map {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-"
      }.prefix(60))
    let base = safe.allSatisfy { $0 == "-" } ? "member" : safe
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
