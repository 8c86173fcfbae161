import Foundation
import TeamModel

/// A team as an XLSX workbook.
///
/// Files of Excel, LibreOffice and openpyxl are read: cells by their references, shared and inline texts, rich text, dates
/// by style (since 1900 or 1904), booleans, formulas by their stored value, hidden sheets, blank rows. At most 16 MiB,
/// 128 MiB unpacked.
public enum TeamWorkbook {
  /// The team in a workbook file.
  public static func read(contentsOf url: URL) throws(TeamFileFindings) -> ReadTeam {
    let place = FindingPlace(file: url.relativePath)
    let bytes: Data
    do throws(Unreadable) {
      bytes = try FileText.bytes(of: url, place: place)
    } catch {
      throw TeamFileFindings([Finding(place: error.place, kind: error.kind)])
    }
    return try read(bytes, file: place.file)
  }

  /// The team in the bytes of a workbook; `file` is the name that findings show.
  public static func read(_ bytes: Data, file: String = "team.xlsx") throws(TeamFileFindings) -> ReadTeam {
    let place = FindingPlace(file: file)
    let log = FindingLog()
    var tables: [ReadTable] = []
    do throws(Unreadable) {
      tables = try WorkbookReader.tables(bytes, place: place, log: log)
    } catch {
      log.error(error.kind, at: error.place)
    }
    // A workbook that cannot be opened has no tables to miss.
    if tables.isEmpty, log.hasErrors { throw TeamFileFindings(log.findings) }
    return try TeamReader.team(from: TableTeam.entry(tables, start: place, log: log), log: log)
  }

  /// The bytes of a workbook with a team; equal teams give equal bytes.
  public static func bytes(of team: Team) -> Data {
    WorkbookWriter(sheets: TeamSheets(team).sheets).data
  }

  /// Writes a team as a workbook, all of it or nothing.
  ///
  /// - Throws: what the file system says.
  public static func write(_ team: Team, to url: URL) throws {
    try bytes(of: team).write(to: url, options: .atomic)
  }
}
