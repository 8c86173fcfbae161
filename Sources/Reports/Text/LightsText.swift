import TeamModel

/// Today's warning lights as text for a terminal or a projector.
public struct LightsText: Sendable {
  private let team: Team
  private let lights: WarningLights
  private let style: Style
  private let words: any Phrasebook

  /// The lights of a team.
  ///
  /// - Parameters:
  ///   - team: a valid team.
  ///   - style: colour and width.
  ///   - language: the team's own unless told otherwise.
  public init(team: Team, style: Style = Style(), language: Language? = nil) {
    self.team = team
    self.style = style
    lights = WarningLights(team)
    words = (language ?? team.language).phrasebook
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(team)
    var page = TextPage(style: style)
    page.title(words.lightsFor(team: PlainName.clean(team.name)))
    page.line(
      RichText(
        words.size(
          members: words.members(team.members.count), roles: words.roles(team.roles.count),
          competencies: team.competencies.count)))
    page.line(
      lights.lights.isEmpty
        ? RichText("✓ ", .good) + RichText(words.noLights) : RichText(words.lights(lights.lights.count), .strong))
    for kind in WarningLight.Kind.allCases {
      let found = lights.lights(of: kind)
      guard !found.isEmpty else { continue }
      page.subheading(words.heading(of: kind))
      for light in found {
        page.line(RichText(sign(kind), tone(kind)) + RichText(" " + words.sentence(for: light, names)), indent: 2)
      }
    }
    return page.text
  }

  private func sign(_ kind: WarningLight.Kind) -> String {
    switch tone(kind) {
    case .bad: "✗"
    case .caution: "!"
    default: "·"
    }
  }

  private func tone(_ kind: WarningLight.Kind) -> Tone {
    switch kind {
    case .uncovered, .overdue: .bad
    case .dueSoon, .thin, .overloaded, .strain, .outgrown: .caution
    case .rusting, .noWay, .withoutGrowth, .wishReached: .faint
    }
  }
}
