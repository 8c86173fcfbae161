import ArgumentParser
import Flexmatrix

/// Writes the compact program of one level for another solver, in place of a search.
struct ExportOptions: ParsableArguments {
  @Option(help: "Writes the compact program of one level to this file and ends.", completion: .file())
  var mps: String?

  @Option(help: "Writes the generalised assignment problem that was made to this file and ends.", completion: .file())
  var text: String?

  @Option(help: "The level to write: covered, competent, onTime, floor, team, fit.")
  var level = LevelOutcome.Aim.covered

  @Option(help: ArgumentHelp("Levels decided before, with their values.", valueName: "covered=0,competent=2"))
  var fix = ""

  func validate() throws {
    if FixedLevel.list(from: fix) == nil { throw ValidationError("--fix \(fix) is no list like covered=0,floor=0.61.") }
  }

  /// The file asked for and what goes in; nil when no file is asked for.
  func wanted(_ instance: InstanceOptions, profile: Profile) throws -> (file: String, content: String)? {
    if let text, let problem = instance.assignment { return (text, problem.text) }
    guard let mps else { return nil }
    let team = try instance.team()
    let content = CompactModel.export(
      team: team, profile: profile, level: level, fixed: FixedLevel.list(from: fix) ?? [], format: .mps)
    return (mps, content)
  }
}

extension LevelOutcome.Aim: ExpressibleByArgument {}
