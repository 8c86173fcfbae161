import Flexmatrix
import Foundation

/// What `verify` prints: first what each proposal breaks, then its scores.
struct VerdictSheet {
  /// The team.
  let team: Team
  /// The proposals, checked.
  let proposals: [VerifiedProposal]
  /// The language of the sentences.
  let language: Language

  /// Whether every proposal keeps every rule.
  var isLegal: Bool { proposals.allSatisfy(\.isLegal) }

  /// The verdict for people, ending with a line break.
  func text(_ style: Style) -> String {
    proposals.map { VerificationText(team: team, proposal: $0.proposal, style: style, language: language).text }
      .joined(separator: "\n")
  }

  /// The verdict for programs.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      team: team.name,
      proposals: proposals.map { verified in
        Document.Entry(
          profile: verified.proposal.profile, legal: verified.isLegal,
          broken: verified.violations.map {
            Document.Broken(rule: $0.rule, sentence: ViolationText.sentence(for: $0, team: team, language: language))
          },
          measures: verified.proposal.measures, members: verified.proposal.members)
      })
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  private struct Document: Encodable {
    struct Entry: Encodable {
      var profile: Profile?
      var legal: Bool
      var broken: [Broken]
      var measures: Measures
      var members: [MemberScore]
    }

    struct Broken: Encodable {
      var rule: RuleID
      var sentence: String
    }

    var team: String
    var proposals: [Entry]
  }
}
