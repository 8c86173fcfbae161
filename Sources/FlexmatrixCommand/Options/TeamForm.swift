import ArgumentParser
import Flexmatrix

/// The forms in which a generated team is printed.
enum TeamForm: String, ExpressibleByArgument, CaseIterable {
  /// With room for comments.
  case yaml
  /// For programs.
  case json

  /// The team in this form, ending with a line break.
  func text(of team: Team) -> String {
    switch self {
    case .yaml: TeamWriter.yaml(team)
    case .json: TeamWriter.json(team)
    }
  }
}
