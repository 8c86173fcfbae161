import Foundation
import TeamModel

/// Reads team files.
///
/// Every problem is found in one reading. Limits: files of 16 MiB, 1,000,000 entries, nesting of 40; horizons of
/// 1…60 periods of 1…24 months; days from 1900 to 2399. The other ranges are in ``TeamRanges``.
public enum TeamReader {
  /// The team in a YAML or JSON text; `file` is the name that findings show.
  public static func read(_ text: String, file: String = "team.yaml") throws(TeamFileFindings) -> Team {
    try readWithWarnings(text, file: file).team
  }

  /// The team at a place: a YAML or JSON file, a workbook, or a folder of CSV files.
  public static func read(contentsOf url: URL) throws(TeamFileFindings) -> Team {
    try readWithWarnings(contentsOf: url).team
  }

  /// The team in a YAML or JSON text, with what looks wrong but can be used.
  public static func readWithWarnings(_ text: String, file: String = "team.yaml") throws(TeamFileFindings)
    -> ReadTeam
  {
    let place = FindingPlace(file: file)
    let log = FindingLog()
    do {
      return try team(from: try FileKind.team.read(text, place: place, log: log), log: log)
    } catch let error as Unreadable {
      log.error(error.kind, at: error.place)
      throw TeamFileFindings(log.findings, language: language(namedIn: text))
    } catch let error as TeamFileFindings {
      throw error
    } catch {
      throw TeamFileFindings([Finding(place: place, kind: .unreadable)])
    }
  }

  /// The team at a place, in whatever form it is kept, with what looks wrong but can be used.
  public static func readWithWarnings(contentsOf url: URL) throws(TeamFileFindings) -> ReadTeam {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
      return try CsvFolder.read(contentsOf: url)
    }
    // Workbooks with macros are read like others, their macros left alone; they are never written.
    if ["xlsx", "xlsm"].contains(url.pathExtension.lowercased()) { return try TeamWorkbook.read(contentsOf: url) }
    let place = FindingPlace(file: url.relativePath)
    let text: String
    do {
      text = try FileText.decode(try FileText.bytes(of: url, place: place), place: place)
    } catch {
      throw TeamFileFindings([Finding(place: error.place, kind: error.kind)])
    }
    return try readWithWarnings(text, file: place.file)
  }

  /// The team in an entry, whatever format it came from.
  static func team(from entry: Entry, log: FindingLog) throws(TeamFileFindings) -> ReadTeam {
    var sections = TeamSections(log: log)
    sections.readTeam(entry)
    let draft = sections.draft
    TeamContradictions(draft: draft, log: log).check()
    if log.hasErrors {
      throw TeamFileFindings(log.findings, language: draft.languageIsGiven ? draft.team.language : nil)
    }
    return ReadTeam(
      team: draft.team, warnings: log.findings.inReadingOrder, namesLanguage: draft.languageIsGiven)
  }

  /// The language that a text names, found without understanding the text.
  private static func language(namedIn text: String) -> Language? {
    for line in text.prefix(4_000).split(whereSeparator: \.isNewline) {
      let letters = line.filter { $0.isLetter || $0 == ":" }
      if letters.hasPrefix("language:nl") { return .dutch }
      if letters.hasPrefix("language:en") { return .english }
    }
    return nil
  }
}
