import Foundation
import TeamModel
import Testing

@testable import TeamFiles

@Suite struct ConvertTests {
  @Test func `any form to any other and back gives the same team`() throws {
    try withFolder { folder in
      func place(_ format: TeamFormat, _ step: String) -> URL {
        folder.appending(path: format == .csv ? "\(step)-tables" : "\(step).\(format.rawValue)")
      }
      for seed in cases(12, thorough: 1_000) {
        var teams = RandomTeams(seed: 10_000 + seed)
        let team = teams.team()
        for first in TeamFormat.allCases {
          try Convert.write(team, as: first, to: place(first, "first"))
          let once = try Convert.read(contentsOf: place(first, "first")).team
          for second in TeamFormat.allCases where second != first {
            try Convert.write(once, as: second, to: place(second, "second"))
            let twice = try Convert.read(contentsOf: place(second, "second")).team
            try Convert.write(twice, as: first, to: place(first, "back"))
            #expect(
              try Convert.read(contentsOf: place(first, "back")).team == team, "seed \(seed), \(first) and \(second)")
          }
        }
      }
    }
  }

  @Test func `the form is told by the ending, or by being a folder`() throws {
    try withFolder { folder in
      #expect(TeamFormat.of(folder) == .csv)
      #expect(TeamFormat.of(folder.appending(path: "a.YML")) == .yaml)
      #expect(TeamFormat.of(folder.appending(path: "a.yaml")) == .yaml)
      #expect(TeamFormat.of(folder.appending(path: "a.json")) == .json)
      #expect(TeamFormat.of(folder.appending(path: "a.xlsx")) == .xlsx)
      #expect(TeamFormat.of(folder.appending(path: "tables")) == .csv)
      #expect(TeamFormat.of(folder.appending(path: "a.docx")) == nil)
    }
  }
}
