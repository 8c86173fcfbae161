import Foundation
import Reports
import TeamModel
import Testing

/// Workbooks of proposals, opened by other programs. Runs where FLEXMATRIX_OPENPYXL names a Python with openpyxl
/// (1 for `python3`), and where FLEXMATRIX_LIBREOFFICE names a LibreOffice (1 for `soffice`).
@Suite struct OtherProgramTests {
  private static func program(_ variable: String, usual: String) -> String? {
    let value = ProcessInfo.processInfo.environment[variable] ?? ""
    return value.isEmpty ? nil : value == "1" ? usual : value
  }

  /// Names that could be taken for something else, as they stand in a cell.
  private static let names = [
    "=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\"O'Hara\" & <b>co</b>", "<script>alert(1)</script>", "שרה לוי",
    "👩‍👩‍👧‍👦 ❤️", "a;b,c",
  ]

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = FileManager.default.temporaryDirectory.appending(path: "flexmatrix-\(UUID().uuidString).out")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  /// A folder with one workbook for each name, and what is read back from it.
  private func withWorkbooks(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "flexmatrix-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, name) in Self.names.enumerated() {
      var team = Samples.team
      team.members[0].name = name
      team.roles[0].name = name
      let bytes = ProposalWorkbook.bytes(of: [Samples.balanced, Samples.steady], for: team)
      try bytes.write(to: folder.appending(path: "\(index).xlsx"))
    }
    try body(folder)
  }

  @Test(.enabled(if: program("FLEXMATRIX_OPENPYXL", usual: "python3") != nil))
  func `openpyxl reads names as text, and no formula`() throws {
    let python = try #require(Self.program("FLEXMATRIX_OPENPYXL", usual: "python3"))
    let script = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
      assert len(book.sheetnames) > 3 and not any(cell.data_type == 'f' for cell in cells)
      print('\\n'.join(str(cell.value) for cell in cells))
      """
    try withWorkbooks { folder in
      for (index, name) in Self.names.enumerated() {
        let cells = try run(python, ["-c", script, folder.appending(path: "\(index).xlsx").path])
        #expect(cells.contains(name), "\(name)")
      }
    }
  }

  @Test(.enabled(if: program("FLEXMATRIX_LIBREOFFICE", usual: "soffice") != nil))
  func `LibreOffice shows names as text`() throws {
    let office = try #require(Self.program("FLEXMATRIX_LIBREOFFICE", usual: "soffice"))
    try withWorkbooks { folder in
      let books = Self.names.indices.map { folder.appending(path: "\($0).xlsx").path }
      let saved = folder.appending(path: "saved")
      // Every sheet as CSV with commas, in UTF-8.
      let form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
      _ = try run(office, ["--headless", "--convert-to", form, "--outdir", saved.path] + books)
      let files = try FileManager.default.contentsOfDirectory(at: saved, includingPropertiesForKeys: nil)
      for (index, name) in Self.names.enumerated() {
        let own = files.filter { $0.lastPathComponent.hasPrefix("\(index)-") }
        #expect(own.count > 3)
        let text = try own.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        #expect(text.contains(name.replacing("\"", with: "\"\"")), "\(name)")
      }
    }
  }
}
