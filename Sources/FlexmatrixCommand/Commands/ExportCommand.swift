import ArgumentParser
import Flexmatrix

/// `flexmatrix export`: the compact integer program, for other solvers.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Help.told("Writes the team's problem as an integer program, for other solvers."),
    discussion: Help.told(
      """
      The five levels are decided one after another, so there is a program for each: solve the first, fix its value, go \
      on with the next. MPS files are minimisations; columns are named after members, roles and periods.

      Examples:
        flexmatrix export team.yaml -o covered.mps
        flexmatrix export team.yaml --level competent --fix covered=0
        flexmatrix export team.yaml --level 3 --fix covered=0,competent=2 --format lp
      """))

  @OptionGroup var team: TeamArgument

  @Option(help: .told("The form: mps (free MPS) or lp (CPLEX LP)."))
  var format = ExportFormat.mps

  @Option(help: .told("The profile, which decides the levels and the weights of the pillars."))
  var profile = Profile.balanced

  @Option(help: .told("The level to decide: its place in the profile's order, or its name:", values: LevelName.all))
  var level = LevelName.place(1)

  @Option(
    help: .told("Levels that are decided, with their values: covered=0,competent=2.", valueName: "level=value"))
  var fix: FixedLevels?

  @Option(name: .shortAndLong, help: .told("Writes to this file instead of standard output."), completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let model = CompactModel(team: read.team, profile: profile)
    guard let aim = level.aim(among: model.levels) else {
      throw ValidationError(.noSuchLevel(profile, levels: model.levels.map(\.rawValue)))
    }
    let program = model.program(level: aim, fixed: fix?.levels ?? [])
    try Output.text(program.text(format), to: output, phrases: language.of(read).commandPhrases)
  }
}

extension ExportFormat: ExpressibleByArgument {}
