import ArgumentParser
import Flexmatrix

/// `flexmatrix generate`: a synthetic team, the same for the same options.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: Help.told("Makes a synthetic team of any size, the same for the same seed."),
    discussion: Help.told(
      """
      Examples:
        flexmatrix generate --seed 1 > team.yaml
        flexmatrix generate --family rotate --members 25 --roles 50 --periods 6 -o team.yaml
      """))

  @Option(help: .told("The kind of team."))
  var family = TeamFamily.leaver

  @Option(help: .told("Members; the family's own number unless told otherwise."))
  var members: Int?

  @Option(help: .told("Roles; the family's own number unless told otherwise."))
  var roles: Int?

  @Option(help: .told("Periods; the family's own number unless told otherwise."))
  var periods: Int?

  @Option(help: .told("The seed, a whole number of 0 or more."))
  var seed: UInt64 = 1

  @Option(help: .told("The form of the team file: yaml or json."))
  var format = TeamForm.yaml

  @Option(name: .shortAndLong, help: .told("Writes to this file instead of standard output."), completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    for (name, value) in [("members", members), ("roles", roles), ("periods", periods)] {
      guard let value, !(1...100_000).contains(value) else { continue }
      throw ValidationError(.outside(option: name, value: String(value), from: 1, to: 100_000, whole: true))
    }
  }

  func run() throws {
    let size = family.defaultSize
    let recipe = SyntheticTeam(
      family: family, members: members ?? size.members, roles: roles ?? size.roles, periods: periods ?? size.periods,
      seed: seed)
    var team = recipe.make()
    if let language = language.language { team.language = language }
    try Output.text(format.text(of: team), to: output, phrases: language.phrases)
  }
}

extension TeamFamily: ExpressibleByArgument {}
