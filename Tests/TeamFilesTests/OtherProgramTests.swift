import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// Workbooks that other programs open and save again. Runs where FLEXMATRIX_OPENPYXL names a Python with openpyxl
/// (1 for `python3`), and where FLEXMATRIX_LIBREOFFICE names a LibreOffice (1 for `soffice`).
@Suite struct OtherProgramTests {
  private static func program(_ variable: String, usual: String) -> String? {
    let value = ProcessInfo.processInfo.environment[variable] ?? ""
    return value.isEmpty ? nil : value == "1" ? usual : value
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// openpyxl leaves the escapes of XML as they stand and writes 16 digits of a number.
  private func teams() -> [Team] {
    (0..<40).map { seed in
      var teams = RandomTeams(seed: 500 + seed, isTame: true)
      return teams.team()
    }
  }

  /// The team that a program saved, compared with the one that was given to it.
  private func expect(_ team: Team, at url: URL) throws {
    let again = try? TeamWorkbook.read(contentsOf: url).team
    guard again != team else { return }
    let found = told { () throws(TeamFileFindings) in try TeamWorkbook.read(contentsOf: url) }
    let after = again.map { TeamWriter.yaml($0) } ?? ""
    let changed = zip(TeamWriter.yaml(team).split(separator: "\n"), after.split(separator: "\n")).first { $0 != $1 }
    Issue.record("\(url.lastPathComponent): \(found)\n\(String(describing: changed))")
  }

  @Test(.enabled(if: program("FLEXMATRIX_OPENPYXL", usual: "python3") != nil))
  func `teams come back from workbooks that openpyxl saved`() throws {
    let python = try #require(OtherProgramTests.program("FLEXMATRIX_OPENPYXL", usual: "python3"))
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "OpenPyXl/resave.py")
    try withFolder { folder in
      let teams = teams()
      var paths: [String] = []
      for (index, team) in teams.enumerated() {
        try TeamWorkbook.write(team, to: folder.appending(path: "\(index).xlsx"))
        paths += ["\(index).xlsx", "\(index)-again.xlsx"].map { folder.appending(path: $0).path }
      }
      try run(python, [script.path] + paths)
      for (index, team) in teams.enumerated() {
        try expect(team, at: folder.appending(path: "\(index)-again.xlsx"))
      }
    }
  }

  @Test(.enabled(if: program("FLEXMATRIX_LIBREOFFICE", usual: "soffice") != nil))
  func `teams come back from workbooks that LibreOffice saved`() throws {
    let office = try #require(OtherProgramTests.program("FLEXMATRIX_LIBREOFFICE", usual: "soffice"))
    try withFolder { folder in
      let teams = teams()
      var paths: [String] = []
      for (index, team) in teams.enumerated() {
        let file = folder.appending(path: "\(index).xlsx")
        try TeamWorkbook.write(team, to: file)
        paths.append(file.path)
      }
      let saved = folder.appending(path: "saved")
      try run(office, ["--headless", "--convert-to", "xlsx", "--outdir", saved.path] + paths)
      for (index, team) in teams.enumerated() {
        try expect(team, at: saved.appending(path: "\(index).xlsx"))
      }
    }
  }
}
