import Checking
import Foundation
import Testing

@Suite struct FormulationTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the formulation page says what the rules say`() throws {
    let page = try Formulation.page(sources: root.appendingPathComponent("Sources/Checking"))
    let file = root.appendingPathComponent("Documentation/formulation.md")
    if ProcessInfo.processInfo.environment["FLEXMATRIX_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded formulation.md: look at it, then run without FLEXMATRIX_RECORD")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page, "stale: record it with FLEXMATRIX_RECORD=1")
  }

  @Test func `every rule has a formula`() throws {
    let page = try Formulation.page(sources: root.appendingPathComponent("Sources/Checking"))
    for rule in RuleID.allCases {
      let parts = page.components(separatedBy: "\n### `\(rule.rawValue)`\n")
      #expect(parts.count == 2, "\(rule.rawValue)")
      let section = parts.last?.components(separatedBy: "\n##").first ?? ""
      #expect(section.contains("\n    "), "\(rule.rawValue)")
    }
  }
}
