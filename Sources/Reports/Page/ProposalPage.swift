import Checking
import TeamModel

/// One proposal on the page: what it costs and whom it helps, the pictures, the passports.
struct ProposalPage {
  let plan: PlannedRoles
  let number: Int
  /// The profile, with a number when it is not the first with that profile.
  let title: String
  /// Other profiles that come to the same seats.
  let alsoFor: [Profile]
  let words: any Phrasebook
  let stints: [RoleStint]
  let names: TeamNames

  init(plan: PlannedRoles, number: Int, title: String, alsoFor: [Profile] = [], words: any Phrasebook) {
    self.plan = plan
    self.number = number
    self.title = title
    self.alsoFor = alsoFor
    self.words = words
    stints = plan.stints()
    names = TeamNames(plan.team)
  }

  var team: Team { plan.team }
  var verdict: Verdict { plan.verdict }

  /// An id that no other proposal on the page has.
  func id(_ name: String) -> String { "p\(number)-\(name)" }

  /// The members who are present in the horizon, in the team's order, with their scores.
  var scored: [(member: Member, score: MemberScore)] {
    let scores = Dictionary(verdict.members.map { ($0.member, $0) }, uniquingKeysWith: { a, _ in a })
    return team.members.compactMap { member in scores[member.id].map { (member, $0) } }
  }

  var markup: Markup {
    let profile = plan.proposal.profile
    return """
      <section class="proposal" id="p\(number)" aria-label="\(words.proposalHeading(number: number, profile: title))">
      <h2>\(words.proposalHeading(number: number, profile: title))</h2>
      <p class="lead">\(words.aim(of: profile))</p>
      \(Markup.join(alsoFor.map { "<p>= \(words.coincides(words.name(of: $0), with: title, exactly: true))</p>" as Markup }))
      \(inShort)
      \(uncovered)
      \(timeline)
      \(changes)
      \(reasons)
      \(pillars)
      \(load)
      \(competencyMap)
      \(seatMap)
      \(growthCurves)
      </section>
      """
  }

  /// A section with a heading and, where given, a line on how to read it.
  func section(_ heading: String, legend: String? = nil, _ content: Markup) -> Markup {
    """
    <section><h3>\(heading)</h3>\(legend.map { "<p class=\"legend\">\($0)</p>" as Markup } ?? .empty)
    \(content)</section>
    """
  }

  /// The name of a member, safe in any direction.
  func member(_ id: String) -> Markup { .name(names.member(id)) }

  /// The name of a role, safe in any direction.
  func role(_ id: String) -> Markup { .name(names.role(id)) }
}
