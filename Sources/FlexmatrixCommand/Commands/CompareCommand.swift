import ArgumentParser
import Flexmatrix
import Foundation

/// `flexmatrix compare`: two proposals beside each other, seat by seat.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Help.told("Lays two proposals beside each other: what each is better at, and who does what."),
    discussion: Help.told(
      """
      Two proposals of one file, or one of each of two files. A hand-made file, a list of seats, is good too. Both \
      are measured anew; nothing is searched.

      Examples:
        flexmatrix compare team.yaml proposals.json --profile balanced --profile steady
        flexmatrix compare team.yaml proposals.json ours.yaml --profile balanced
        flexmatrix compare team.yaml proposals.json --number 1 --number 3 --by role
      """))

  @OptionGroup var team: TeamArgument

  @Argument(help: .told("The proposal file: JSON or YAML."), completion: .file())
  var proposals: String

  @Argument(help: .told("A second proposal file, to compare with the first."), completion: .file())
  var others: String?

  @OptionGroup var pair: ProposalPair

  @Option(help: .told("What the differences are told by: member or role."))
  var by = ComparisonText.Order.member

  @Option(help: .told("The form of what is printed: text or json."))
  var format = AdoptCommand.Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let read = try TeamSource.read(team.team, language: language)
    let told = language.of(read)
    let (first, second) = try chosen(read.team, told)
    let comparison = PlanComparison(
      of: (first.proposal.profile, first.proposal.seats), and: (second.proposal.profile, second.proposal.seats),
      in: read.team)
    switch format {
    case .text:
      let text = ComparisonText(
        comparison, titles: (first.title, second.title), team: read.team, by: by, style: Console.style, language: told
      ).text
      Console.print(text, terminator: "")
    case .json:
      Console.print(
        try JSONSheet.text(
          ComparedDocument(comparison, titles: [first.title, second.title], team: read.team, language: told)),
        terminator: "")
    }
  }

  private typealias Chosen = (title: String, proposal: ReadProposal)

  private func chosen(_ team: Team, _ told: Language) throws(CommandFailure) -> (Chosen, Chosen) {
    guard let others else {
      let all = try TeamSource.proposals(proposals, for: team, language: told).proposals
      let (first, second) = try pair.two(of: all, path: proposals, language: told)
      let titles = ProposalTitles.of(all.map(\.profile), language: told)
      return ((titles[first], all[first]), (titles[second], all[second]))
    }
    let both = try both(proposals, others, team, told)
    let first = try pair.one(of: both[0], file: 0, path: proposals, language: told)
    let second = try pair.one(of: both[1], file: 1, path: others, language: told)
    var titles = [
      ProposalTitles.of(both[0].map(\.profile), language: told)[first],
      ProposalTitles.of(both[1].map(\.profile), language: told)[second],
    ]
    if titles[0] == titles[1] {
      for (index, path) in [proposals, others].enumerated() {
        titles[index] += " (\(URL(fileURLWithPath: path).lastPathComponent))"
      }
    }
    return ((titles[0], both[0][first]), (titles[1], both[1][second]))
  }

  /// The proposals of two files; what is wrong in either is told at once.
  private func both(
    _ first: String, _ second: String, _ team: Team, _ told: Language
  ) throws(CommandFailure) -> [[ReadProposal]] {
    var found: [[ReadProposal]] = []
    var failures: [CommandFailure] = []
    for path in [first, second] {
      do throws(CommandFailure) {
        found.append(try TeamSource.proposals(path, for: team, language: told).proposals)
      } catch {
        failures.append(error)
      }
    }
    guard let worst = failures.first else { return found }
    throw CommandFailure(code: worst.code, text: failures.map(\.text).joined(separator: "\n\n"))
  }
}

extension ComparisonText.Order: ExpressibleByArgument {}

/// Two proposals beside each other, as JSON for programs.
struct ComparedDocument: Encodable {
  /// One of the two.
  struct Entry: Encodable {
    var name: String
    var profile: Profile?
    var measures: Measures
    var members: [MemberScore]
    var seats: [ProposedSeat]
    /// Sentences for every rule it breaks.
    var broken: [String]
  }

  var team: String
  var proposals: [Entry]
  /// Every member and role that they have differently; `before` is the first proposal, `after` the second.
  var roles: [RoleDifference]
  /// Every seat that one has and the other has not.
  var differences: [SeatDifference]
  var seatsInBoth: Int
  var seatsOnlyInFirst: Int
  var seatsOnlyInSecond: Int

  init(_ comparison: PlanComparison, titles: [String], team: Team, language: Language) {
    self.team = team.name
    proposals = zip(titles, [comparison.first, comparison.second]).map { title, side in
      Entry(
        name: title, profile: side.profile, measures: side.verdict.measures, members: side.verdict.members,
        seats: side.seats,
        broken: side.verdict.violations.map { ViolationText.sentence(for: $0, team: team, language: language) })
    }
    roles = comparison.roles
    differences = comparison.seats
    seatsInBoth = comparison.inBoth
    seatsOnlyInFirst = comparison.onlyInFirst
    seatsOnlyInSecond = comparison.onlyInSecond
  }
}
