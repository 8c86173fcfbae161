import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// The article on the team file says what the reader reads.
@Suite struct TeamFileArticleTests {
  private let article: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    article = try String(contentsOf: root.appending(path: "Documentation/team-file.md"), encoding: .utf8)
  }

  @Test func `its example is a team without a single finding`() throws {
    let from = try #require(article.firstRange(of: "```yaml\n")).upperBound
    let to = try #require(article[from...].firstRange(of: "```\n")).lowerBound
    let read = try TeamReader.readWithWarnings(String(article[from..<to]))
    #expect(read.warnings.isEmpty && read.team.members.count == 3)
    #expect(read.team.keep.count == 1 && read.team.role("planner")?.needsFrom.count == 1)
  }

  @Test func `it explains every key`() {
    let sections: [FileSection] = [
      .team, .horizon, .settings, .teamWeights, .weights, .member, .absence, .want, .limits, .role, .needsChange,
      .holders,
      .strain, .tenure, .current, .keep, .forbid,
    ]
    // These have a part of the article of their own.
    let headed: Set = ["settings", "members", "roles"]
    for key in Set(sections.flatMap(\.keys)).subtracting(headed) {
      #expect(article.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func `the usual values are those of the program`() {
    let settings = Settings()
    let values: [(String, String)] = [
      ("max-roles", "\(settings.maxRoles)"), ("max-new", "\(settings.maxNew)"),
      ("learn-as-understudy", "\(settings.learnAsUnderstudy)"), ("learn-as-holder", "\(settings.learnAsHolder)"),
      ("stretch", "\(settings.stretch)"), ("acting-gap", "\(settings.actingGap)"),
      ("understudy-share", "\(settings.understudyShare)"), ("breadth", "\(settings.breadth)"),
      ("fairness", settings.fairness.rawValue), ("understudies", "\(Role(id: "a", hours: 1).understudies)"),
      ("backup", "\(Role(id: "a", hours: 1).backup)"), ("critical", "\(Role(id: "a", hours: 1).critical)"),
    ]
    for (key, value) in values {
      let row = article.split(separator: "\n").first { $0.hasPrefix("| `\(key)` |") }
      #expect(row?.hasSuffix("| \(value) |") == true, "\(key): \(value)")
    }
  }
}
