import ArgumentParser
import Flexmatrix

/// The forms in which a team file is written.
enum TeamForm: String, ExpressibleByArgument, CaseIterable {
  /// With room for comments.
  case yaml
  /// For programs.
  case json

  /// The form that a path's ending names, nil for another ending.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    default: return nil
    }
  }

  /// The team in this form, ending with a line break.
  func text(of team: Team) -> String {
    switch self {
    case .yaml: TeamWriter.yaml(team)
    case .json: TeamWriter.json(team)
    }
  }
}
