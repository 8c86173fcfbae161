import Foundation

/// Reads the sheets of an XLSX workbook that hold a team's tables.
struct WorkbookReader {
  private struct Sheet {
    var name: String
    var path: String
    var isHidden: Bool
  }

  private let archive: ZipArchive
  private let place: FindingPlace
  private let log: FindingLog

  /// The team's tables in a workbook; sheets that are none of them become warnings.
  static func tables(_ data: Data, place: FindingPlace, log: FindingLog) throws(Unreadable) -> [ReadTable] {
    do throws(ZipProblem) {
      return try WorkbookReader(archive: ZipArchive(data), place: place, log: log).tables()
    } catch {
      throw Unreadable(kind: .brokenWorkbook(problem(error, data)), place: place)
    }
  }

  private static func problem(_ problem: ZipProblem, _ data: Data) -> WorkbookProblem {
    switch problem {
    case .notAnArchive:
      // The first bytes of the older format, also around workbooks with a password.
      data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .protectedOrOld : .notAWorkbook
    case .encrypted: .protectedOrOld
    case .damaged: .damaged(part: "zip")
    case .tooLarge: .tooLarge(limit: ZipArchive.limit)
    }
  }

  private func broken(_ problem: WorkbookProblem) { log.error(.brokenWorkbook(problem), at: place) }

  private func tables() throws(ZipProblem) -> [ReadTable] {
    let main =
      try relations(of: "").first { $0.value.type.hasSuffix("/officeDocument") }?.value.path ?? "xl/workbook.xml"
    guard let workbook = try archive.contents(of: main) else {
      broken(.notAWorkbook)
      return []
    }
    var shared = WorkbookShared()
    let relations = try relations(of: main)
    guard let sheets = sheets(workbook, relations, &shared) else {
      broken(.damaged(part: main))
      return []
    }
    for relation in relations.values.sorted(by: { $0.path < $1.path }) {
      guard let data = try archive.contents(of: relation.path) else { continue }
      if relation.type.hasSuffix("/sharedStrings") {
        guard let texts = WorkbookParts.texts(data) else { broken(.damaged(part: relation.path)); continue }
        shared.texts = texts
      } else if relation.type.hasSuffix("/styles") {
        guard let dates = WorkbookParts.styleIsDate(data) else { broken(.damaged(part: relation.path)); continue }
        shared.styleIsDate = dates
      }
    }
    return try read(sheets, shared)
  }

  private func read(_ sheets: [Sheet], _ shared: WorkbookShared) throws(ZipProblem) -> [ReadTable] {
    var tables: [ReadTable] = []
    for (index, sheet) in sheets.enumerated() {
      var here = place
      here.sheet = sheet.name
      here.part = index + 1
      guard let kind = TableKind.named(sheet.name) else {
        let names = TableKind.allCases.flatMap { [$0.name(.english), $0.name(.dutch)] }
        let nearest = NearestWord.of(sheet.name, in: names)
        if !sheet.isHidden { log.warning(.unknownTable(name: Entry.shortened(sheet.name), nearest: nearest), at: here) }
        continue
      }
      guard kind != .help else { continue }
      if let first = tables.first(where: { $0.kind == kind }) {
        log.error(.duplicateTable(name: kind.tableName, first: first.place(row: 1, column: 1)), at: here)
        continue
      }
      guard let data = try archive.contents(of: sheet.path) else {
        broken(.damaged(part: sheet.path))
        continue
      }
      let reader = SheetReader(shared)
      if !reader.read(data) { log.error(.brokenWorkbook(.damaged(part: sheet.path)), at: here) }
      if reader.isTooLarge { log.error(.tooMany(limit: FileLimits.entries), at: here) }
      tables.append(table(kind, reader, here))
    }
    return tables
  }

  private func table(_ kind: TableKind, _ reader: SheetReader, _ here: FindingPlace) -> ReadTable {
    var table = ReadTable(kind: kind, file: place.file, sheet: here.sheet, part: here.part, rows: [])
    for (number, cells) in reader.cells.sorted(by: { $0.key < $1.key }) {
      var texts: [Int: String] = [:]
      for (column, cell) in cells.sorted(by: { $0.key < $1.key }) {
        let at = table.place(row: number, column: column)
        switch cell {
        case .text(let text): texts[column] = text
        case .error(let value): log.error(.errorValue(value: Entry.shortened(value)), at: at)
        case .formulaWithoutValue: log.warning(.formulaWithoutValue, at: at)
        }
      }
      if !texts.isEmpty { table.rows.append(ReadTable.Row(number: number, cells: texts)) }
    }
    return table
  }

  private func sheets(_ data: Data, _ relations: [String: Relation], _ shared: inout WorkbookShared) -> [Sheet]? {
    var sheets: [Sheet] = []
    var from1904 = false
    let isRead = XmlEvents.read(
      data,
      start: { name, attributes in
        if name == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
        guard name == "sheet", let title = attributes["name"] else { return }
        let id = attributes.first { $0.key == "r:id" || $0.key.hasSuffix(":id") }?.value ?? ""
        guard let relation = relations[id], relation.type.hasSuffix("/worksheet") else { return }
        let isHidden = ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
        sheets.append(Sheet(name: title, path: relation.path, isHidden: isHidden))
      })
    shared.from1904 = from1904
    return isRead ? sheets : nil
  }

  // MARK: - Relations

  /// Where a part points to, and what that is.
  private struct Relation {
    var type: String
    var path: String
  }

  /// The relations of a part by id; of the whole package for an empty name.
  private func relations(of part: String) throws(ZipProblem) -> [String: Relation] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    guard let data = try archive.contents(of: folder + "_rels/" + part[cut...] + ".rels") else { return [:] }
    var relations: [String: Relation] = [:]
    _ = XmlEvents.read(
      data,
      start: { name, attributes in
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : WorkbookReader.joined(folder, target)
        relations[id] = Relation(type: attributes["Type"] ?? "", path: path)
      })
    return relations
  }

  private static func joined(_ folder: String, _ target: String) -> String {
    var parts: [Substring] = []
    for part in (folder + target).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
