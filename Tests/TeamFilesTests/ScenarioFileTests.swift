import Foundation
import TeamModel
import Testing

@testable import TeamFiles

@Suite struct ScenarioFileTests {
  /// The folder of the package.
  private var package: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  @Test func `every scenario can be read and comes back from what is written`() throws {
    let scenarios = package.appending(path: "Scenarios")
    let names = try FileManager.default.contentsOfDirectory(atPath: scenarios.path).sorted()
    var read = 0
    for name in names {
      let file = scenarios.appending(path: name).appending(path: "team.yaml")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      let text = told { () throws(TeamFileFindings) in try TeamReader.read(contentsOf: file) }
      #expect(text == "")
      let team = try TeamReader.read(contentsOf: file)
      #expect(try TeamReader.read(TeamWriter.yaml(team)) == team)
      read += 1
    }
    #expect(read >= 8)
  }
}
