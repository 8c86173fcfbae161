import Foundation
import TeamModel

/// A team as a folder of CSV files, one a table.
public enum CsvFolder {
  /// The team in a folder.
  public static func read(contentsOf folder: URL) throws(TeamFileFindings) -> ReadTeam {
    let log = FindingLog()
    let start = FindingPlace(file: folder.relativePath)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      throw TeamFileFindings([Finding(place: start, kind: .noSuchFile)])
    }
    guard isFolder.boolValue, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw TeamFileFindings([Finding(place: start, kind: .unreadable)])
    }
    var tables: [ReadTable] = []
    for name in names.sorted() where name.lowercased().hasSuffix(".csv") && !name.hasPrefix(".") {
      let place = FindingPlace(file: folder.relativePath + "/" + name, part: tables.count + 1)
      guard let kind = TableKind.named(String(name.dropLast(4))) else {
        let nearest = NearestWord.of(name, in: TableKind.allCases.map(\.fileName))
        log.warning(.unknownTable(name: Entry.shortened(name), nearest: nearest), at: place)
        continue
      }
      if let first = tables.first(where: { $0.kind == kind }) {
        log.error(.duplicateTable(name: kind.tableName, first: first.place(row: 1, column: 1)), at: place)
        continue
      }
      do throws(Unreadable) {
        let bytes = try FileText.bytes(of: folder.appending(path: name), place: place)
        tables.append(try table(kind, CsvText(try text(bytes, place: place), place: place), place))
      } catch {
        log.error(error.kind, at: error.place)
      }
    }
    if log.hasErrors { throw TeamFileFindings(log.findings) }
    if tables.isEmpty {
      let nearest = names.sorted().first { TeamFormat.of(URL(fileURLWithPath: $0)) != nil && !$0.hasPrefix(".") }
      log.error(.noTables(nearest: nearest), at: start)
      throw TeamFileFindings(log.findings)
    }
    return try TeamReader.team(from: TableTeam.entry(tables, start: start, log: log), log: log)
  }

  /// The CSV files of a team: names and texts.
  public static func texts(of team: Team) -> [(name: String, text: String)] {
    TeamTables(team).tables.map { ($0.kind.fileName, CsvWriter(language: team.language).text($0)) }
  }

  /// Writes a team into a folder, which is made when it is not there; tables of an earlier team that this one does not
  /// have are removed, other files stay.
  ///
  /// - Throws: what the file system says; then the folder is as it was.
  public static func write(_ team: Team, to folder: URL) throws {
    try write(team, to: folder, with: FolderWriter())
  }

  /// Writes a team into a folder with a writer of one's own.
  static func write(_ team: Team, to folder: URL, with writer: FolderWriter) throws {
    let files = texts(of: team).map { FolderWriter.File(path: $0.name, bytes: Data($0.text.utf8)) }
    let there = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let tables = there.filter { name in
      name.hasSuffix(".csv") && TableKind.named(String(name.dropLast(4))) != nil && !files.contains { $0.path == name }
    }
    try writer.write(files, removing: tables.sorted(), to: folder)
  }

  private static func table(_ kind: TableKind, _ text: CsvText, _ place: FindingPlace) -> ReadTable {
    ReadTable(
      kind: kind, file: place.file, part: place.part, isDayFirst: text.separator == UInt8(ascii: ";"),
      rows: text.rows.map { ReadTable.Row(number: $0.line, cells: $0.cells) })
  }

  /// The text of a CSV file; bytes that are no UTF-8 are read as Windows-1252, as older spreadsheets save.
  private static func text(_ bytes: Data, place: FindingPlace) throws(Unreadable) -> String {
    do throws(Unreadable) {
      return try FileText.decode(bytes, place: place)
    } catch {
      guard error.kind == .notText, !bytes.contains(0), let text = String(data: bytes, encoding: .windowsCP1252) else {
        throw error
      }
      return text
    }
  }
}
