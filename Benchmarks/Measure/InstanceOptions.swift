import ArgumentParser
import Flexmatrix
import Foundation

/// Which instance: a synthetic family, a generalised assignment problem, or a case of group role assignment.
struct InstanceOptions: ParsableArguments {
  @Option(help: "The family of a synthetic team.")
  var family = TeamFamily.leaver

  @Option(help: "Members; the family's own number unless told otherwise.")
  var members: Int?

  @Option(help: "Roles; the family's own number unless told otherwise.")
  var roles: Int?

  @Option(help: "Periods; the family's own number unless told otherwise.")
  var periods: Int?

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "A file with a generalised assignment problem.", completion: .file())
  var gap: String?

  @Option(help: "A file with cases of group role assignment.", completion: .file())
  var cases: String?

  @Option(help: "Which of the cases.")
  var id: String?

  @Option(help: "The recipe of a generalised assignment problem to make: a, b, c, d or e.")
  var recipe: AssignmentProblem.Recipe?

  @Option(help: "Agents of a problem to make.")
  var agents = 5

  @Option(help: "Jobs of a problem to make.")
  var jobs = 50

  /// The generalised assignment problem that the options ask to make; nil for none.
  var assignment: AssignmentProblem? {
    recipe.map { AssignmentProblem(recipe: $0, agents: agents, jobs: jobs, seed: seed) }
  }

  /// The team that the options name.
  func team() throws -> Team {
    if let gap {
      let text = try String(contentsOfFile: gap, encoding: .utf8)
      return try AssignmentProblem(text: text).team(named: (gap as NSString).lastPathComponent)
    }
    if let assignment { return assignment.team(named: "\(agents)×\(jobs), seed \(seed)") }
    if let cases {
      let file = try Data(contentsOf: URL(fileURLWithPath: cases))
      let found = try JSONDecoder().decode([GroupRoleAssignment].self, from: file).first { id == nil || $0.id == id }
      guard let found else { throw ValidationError("\(cases) has no case \(id ?? "").") }
      return found.team()
    }
    let size = family.defaultSize
    return SyntheticTeam(
      family: family, members: members ?? size.members, roles: roles ?? size.roles, periods: periods ?? size.periods,
      seed: seed
    ).make()
  }
}

extension TeamFamily: ExpressibleByArgument {}
extension AssignmentProblem.Recipe: ExpressibleByArgument {}
