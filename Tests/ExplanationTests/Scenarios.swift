import Foundation
import TeamFiles
import TeamModel

/// The scenarios that ship, found by looking into their folder, and what of them a run asks for.
enum Scenarios {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  /// Every folder with a team file, by name.
  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: file($0).path) }.sorted()
  }()

  /// The one that is asked for by name with FLEXMATRIX_SCENARIO, or all of them.
  static let asked = named.map { [$0] } ?? all

  private static let named = ProcessInfo.processInfo.environment["FLEXMATRIX_SCENARIO"]

  /// How much is asked about a scenario.
  static func effort(_ name: String) -> Effort {
    if name == smallest { return Effort(plan: 60, answer: 20, most: .max) }
    guard isThorough || named != nil else { return Effort(plan: 8, answer: 3, most: 1) }
    return Effort(plan: 45, answer: seconds ?? (mostQuestions == .max ? 4 : 12), most: mostQuestions)
  }

  /// What is asked about a scenario, and for how long.
  struct Effort {
    /// Seconds for the plan.
    var plan: Double
    /// Seconds for each answer, and for its second search.
    var answer: Double
    /// Questions of each kind at most.
    var most: Int
  }

  /// The one about which everything is asked every time: its plans are proven in hundredths of a second.
  private static let smallest = "fietsatelier-gent"

  /// FLEXMATRIX_QUESTIONS says how many in a long run, `all` for every one; a dozen by default.
  private static let mostQuestions =
    ProcessInfo.processInfo.environment["FLEXMATRIX_QUESTIONS"].map { Int($0) ?? .max } ?? 12

  /// FLEXMATRIX_SECONDS says how long each answer and its second search may take; twelve by default, four when everything is asked.
  private static let seconds = ProcessInfo.processInfo.environment["FLEXMATRIX_SECONDS"].flatMap(Double.init)

  /// A scenario's team.
  static func team(_ name: String) throws -> Team { try TeamReader.read(contentsOf: file(name)) }

  private static func file(_ name: String) -> URL { folder.appendingPathComponent("\(name)/team.yaml") }
}
