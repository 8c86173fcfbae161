import Reports
import TeamModel

/// What a run of `Proposer` found: checked proposals, and what became of the profiles that are not among them.
public struct ProposalSet: Hashable, Sendable {
  /// The team that the proposals are for, after its what-ifs.
  public let team: Team
  /// The proposals that no other one beats on every measure, in the order of the profiles asked for.
  public let proposals: [Proposal]
  /// Which proposals coincide, which were left out, and which profiles have no answer.
  public let notes: RunNotes

  /// The proposals of one run, without those that another one beats, and with those that coincide named.
  ///
  /// One proposal beats another when it is at least as good on every measure and better on one. A next-best proposal was asked for
  /// because it is different: it stays unless another one is better on each single measure.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - proposals: checked proposals.
  ///   - unanswered: profiles without any answer.
  ///   - main: how many of the proposals are one a profile; those after them are the next best of the first profile.
  ///   - asked: how many next-best ones were asked for; nil when nobody asked.
  ///   - end: why no more were looked for; nil when there are enough.
  public init(
    team: Team, sifting proposals: [Proposal], unanswered: [Profile] = [], main: Int? = nil, asked: Int? = nil,
    end: RunNotes.More.End? = nil
  ) {
    var kept: [Proposal] = []
    var leftOut: [RunNotes.LeftOut] = []
    let main = main ?? proposals.count
    var (found, beaten) = (0, 0)
    for (index, proposal) in proposals.enumerated() {
      let better = proposals.first { ProposalComparison.beats($0.measures, proposal.measures) }
      if index >= main {
        let everything = proposals.first { ProposalComparison.beatsOnEverything($0.measures, proposal.measures) }
        if everything == nil {
          found += 1
          if better != nil { beaten += 1 }
          kept.append(proposal)
          continue
        }
      }
      if let profile = proposal.profile, let winner = better?.profile {
        leftOut.append(RunNotes.LeftOut(profile: profile, beatenBy: winner))
      } else {
        kept.append(proposal)
      }
    }
    self.team = team
    self.proposals = kept
    var notes = RunNotes(coinciding: ProposalSet.coincidences(kept), leftOut: leftOut, unanswered: unanswered)
    notes.more = asked.map { RunNotes.More(asked: $0, found: found, beaten: beaten, end: end) }
    self.notes = notes
  }

  /// Proposals that were made before; none is left out, and those that coincide are named.
  public init(team: Team, all proposals: [Proposal]) {
    self.team = team
    self.proposals = proposals
    notes = RunNotes(coinciding: ProposalSet.coincidences(proposals))
  }

  /// Whether the user stopped the search before it was done.
  public var isInterrupted: Bool { proposals.contains { $0.search.stop == .interrupted } }

  /// The proposals in the form that is written as JSON.
  public var document: ProposalDocument {
    ProposalDocument(team: team.name, periods: team.horizon.spans, proposals: proposals)
  }

  /// Each proposal that coincides with an earlier one, beside the first such one.
  private static func coincidences(_ proposals: [Proposal]) -> [RunNotes.Coincidence] {
    proposals.indices.compactMap { later in
      for earlier in proposals[..<later] {
        let difference = ProposalComparison.difference(earlier.seats, proposals[later].seats)
        guard difference < ProposalComparison.trueDifference, let first = earlier.profile,
          let second = proposals[later].profile
        else { continue }
        return RunNotes.Coincidence(first: first, second: second, exactly: difference == 0)
      }
      return nil
    }
  }
}
