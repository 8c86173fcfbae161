import Foundation
import SyntheticTeams

/// A published generalised assignment problem with its least cost.
struct AssignmentCase {
  var name: String
  var cost: Int

  static func all() throws -> [AssignmentCase] {
    String(decoding: try published("gap/optima.csv"), as: UTF8.self).split(separator: "\n").dropFirst().compactMap {
      let fields = $0.split(separator: ",")
      guard fields.count == 4, let cost = Int(fields[3]) else { return nil }
      return AssignmentCase(name: String(fields[0]), cost: cost)
    }
  }

  func problem() throws -> AssignmentProblem {
    try AssignmentProblem(text: String(decoding: published("gap/\(name)"), as: UTF8.self))
  }
}
