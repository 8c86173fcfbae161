import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// A folder that is removed when the test is over.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "flexmatrix-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

@Suite struct CsvFolderTests {
  @Test func `a random team comes back from a folder as it was`() throws {
    try withFolder { folder in
      for seed in cases(150, thorough: 2_000) {
        var teams = RandomTeams(seed: seed)
        let team = teams.team()
        try CsvFolder.write(team, to: folder)
        let again = try? CsvFolder.read(contentsOf: folder).team
        guard again == team else {
          let found = told { () throws(TeamFileFindings) in try CsvFolder.read(contentsOf: folder) }
          let before = TeamWriter.yaml(team)
          let after = again.map { TeamWriter.yaml($0) } ?? ""
          let changed = zip(before.split(separator: "\n"), after.split(separator: "\n")).first { $0 != $1 }
          Issue.record("seed \(seed): \(found)\n\(String(describing: changed))")
          return
        }
      }
    }
  }

  @Test func `no cell begins like a formula`() throws {
    for seed in 0..<50 {
      var teams = RandomTeams(seed: seed)
      for (_, text) in CsvFolder.texts(of: teams.team()) {
        let csv = try CsvText(text.replacing("\u{FEFF}", with: ""), place: FindingPlace(file: "x"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(
          !lines.contains { line in ["=", "+", "-", "@", "\"=", "\"+", "\"-", "\"@"].contains { line.hasPrefix($0) } })
        let separator = Character(Unicode.Scalar(csv.separator))
        for sign in ["=", "+", "-", "@"] {
          #expect(!text.contains("\(separator)\(sign)") && !text.contains("\(separator)\"\(sign)"))
        }
      }
    }
  }

  @Test func `what a Dutch spreadsheet saves is read`() throws {
    try withFolder { folder in
      func write(_ name: String, _ text: String, _ encoding: String.Encoding = .utf8) throws {
        try text.data(using: encoding)!.write(to: folder.appending(path: name))
      }
      try write(
        "Instellingen.csv",
        "sep=;\r\nInstelling;Waarde\r\nTeam;Café\r\nTaal;nl\r\nEerste dag;1/02/2027\r\nPeriodes;2\r\nMaanden per periode;3\r\n",
        .windowsCP1252)
      try write(
        "Teamleden.csv",
        "Id;Naam;Uren per week;Afwezig;Graag\r\nan;'t Hooft;7,5;2027-02-01..2027-03-01;kas\r\n;;;;\r\nbo;Bo;8;;")
      try write("Rollen.csv", "id;uren per week;Vraagt;Wissel na\nkas;2;tellen 3\n\"de \"\"kas\"\"\";1;;4\n")
      try write("fleximatrix.csv", "Competentie;'t Hooft;bo\ntellen;L>U;4\n")
      try write("Vandaag.csv", "Teamlid;Rol;Plaats;Sinds\nBo;kas;meeloper;01-10-2026\n")
      let team = try CsvFolder.read(contentsOf: folder).team
      #expect(team.name == "Café" && team.horizon.start == CalendarDate("2027-02-01")!)
      #expect(team.members.map(\.name) == ["'t Hooft", "Bo"] && team.members[0].hours == 7.5)
      #expect(team.members[0].has == ["tellen": 2] && team.members[0].wants == ["tellen": Want(level: 3)])
      #expect(team.roles.map(\.id) == ["kas", "de \"kas\""] && team.roles[1].tenure.max == 4)
      let seat = CurrentSeat(member: "bo", role: "kas", seat: .understudy, since: CalendarDate("2026-10-01")!)
      #expect(team.current == [seat])
    }
  }

  @Test func `findings name the file, the line and the column`() throws {
    try withFolder { folder in
      try CsvFolder.write(try TeamReader.read(designExample), to: folder)
      let file = folder.appending(path: "roles.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("planning 3", with: "planning 9").replacing("Belang", with: "Belangg").utf8).write(
        to: file)
      try FileManager.default.removeItem(at: folder.appending(path: "members.csv"))
      let error = #expect(throws: TeamFileFindings.self) { try CsvFolder.read(contentsOf: folder) }
      let kinds = error?.findings.map(\.kind) ?? []
      #expect(kinds.contains(.missingTable(name: .members)))
      #expect(kinds.contains(.unknownHeading(heading: "Belangg", nearest: "Belang")))
      let level = error?.findings.first { if case .outOfRange = $0.kind { true } else { false } }
      #expect(level?.place.line == 2 && level?.place.column == 4 && level?.place.file.hasSuffix("/roles.csv") == true)
    }
  }

  @Test func `a quotation mark that does not close says where it opened`() {
    let error = #expect(throws: Unreadable.self) {
      try CsvText("a,b\r\n1,\"two\r\nthree\r\n", place: FindingPlace(file: "x.csv"))
    }
    #expect(error?.kind == .syntax(.openQuote))
    #expect(error?.place.line == 2 && error?.place.column == 2)
  }
}
