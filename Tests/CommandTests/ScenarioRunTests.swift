import Foundation
import Testing

/// Each folder of `Scenarios`, given to the program as people do.
@Suite("Scenarios from the command line", .serialized)
struct ScenarioRunTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  static var folders: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
      .filter { FileManager.default.fileExists(atPath: root.appendingPathComponent("\($0)/team.yaml").path) }
  }

  /// The part of `expected.json` that is about the program.
  private struct Expected: Decodable { var exit: Int32 }

  @Test(arguments: folders)
  func `a scenario ends with the exit code it expects, and its proposal keeps every rule`(folder: String) throws {
    let place = Self.root.appendingPathComponent(folder)
    let expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: place.appendingPathComponent("expected.json")))
    let program = try Program()
    let team = place.appendingPathComponent("team.yaml").path
    let proposed = try program.run(
      "propose", team, "--profile", "balanced", "--time-limit", "1", "--format", "json")
    #expect(proposed.status == expected.exit, "\(proposed.errors)")
    try program.folder.write("proposals.json", proposed.output)
    let verified = try program.run("verify", team, "proposals.json")
    #expect(verified.status == 0, "\(verified.output)")
  }
}
