import Flexmatrix
import Foundation
import Testing

/// One folder of `Scenarios`: a story with its team and what the program must answer.
struct Scenario: CustomTestStringConvertible {
  /// The folder's name.
  let name: String

  var testDescription: String { name }

  /// Every scenario that ships, in order of name.
  static var all: [Scenario] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map(Scenario.init)
      .filter { FileManager.default.fileExists(atPath: $0.file("team.yaml").path) }
  }

  /// A file of the folder.
  func file(_ name: String) -> URL { Self.root.appendingPathComponent(self.name).appendingPathComponent(name) }

  /// The team.
  func team() throws -> Team { try TeamReader.read(contentsOf: file("team.yaml")) }

  /// What is expected.
  func expected() throws -> ExpectedAnswer {
    try JSONDecoder().decode(ExpectedAnswer.self, from: Data(contentsOf: file("expected.json")))
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")
}
