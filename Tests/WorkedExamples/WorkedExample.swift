import Foundation
import TeamModel

/// A small team with two proposals and exact answers, computed apart from this package.
public struct WorkedExample: Sendable {
  /// The file's name without its ending.
  public var name: String
  /// The team.
  public var team: Team
  /// A proposal that keeps every rule.
  public var legal: ExampleProposal
  /// A proposal that breaks rules.
  public var broken: ExampleProposal
  /// The measures of a best proposal of each profile, with the profile's own weights.
  public var best: [Profile: ExampleMeasures]

  /// All examples, in order of name.
  public static let all: [WorkedExample] = (1...10).compactMap { number in
    WorkedExample(name: (number < 10 ? "0" : "") + String(number))
  }

  /// Reads one example; nil when the file is missing or cannot be read.
  public init?(name: String) {
    guard let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Cases"),
      let content = try? Data(contentsOf: url), let file = try? JSONDecoder().decode(ExampleFile.self, from: content)
    else { return nil }
    self.name = name
    team = file.team.team
    legal = file.legal
    broken = file.broken
    best = Dictionary(
      uniqueKeysWithValues: file.best.compactMap { key, value in Profile(rawValue: key).map { ($0, value) } })
  }
}

struct ExampleFile: Decodable {
  var team: ExampleTeam
  var legal: ExampleProposal
  var broken: ExampleProposal
  var best: [String: ExampleMeasures]
}
