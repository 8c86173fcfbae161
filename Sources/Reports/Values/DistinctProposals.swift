import TeamModel

/// The proposals of a run, those with the very same seats only once.
struct DistinctProposals: Sendable {
  /// A proposal and the other profiles that come to the same seats.
  struct Entry: Sendable {
    var proposal: Proposal
    var alsoFor: [Profile]
    /// Its place among the proposals with the same profile, from 1.
    var rank = 1
  }

  /// The proposals in their order.
  private(set) var entries: [Entry] = []

  init(_ proposals: [Proposal]) {
    var places: [Set<ProposedSeat>: Int] = [:]
    for proposal in proposals {
      let seats = Set(proposal.seats)
      if let place = places[seats], let profile = proposal.profile {
        entries[place].alsoFor.append(profile)
      } else {
        places[seats] = places[seats] ?? entries.count
        let rank = 1 + entries.count { $0.proposal.profile != nil && $0.proposal.profile == proposal.profile }
        entries.append(Entry(proposal: proposal, alsoFor: [], rank: rank))
      }
    }
  }

  /// The notes of a run without the coincidences that the entries tell themselves.
  func remaining(_ notes: RunNotes) -> RunNotes {
    var rest = notes
    rest.coinciding.removeAll { pair in
      entries.contains { $0.proposal.profile == pair.first && $0.alsoFor.contains(pair.second) }
    }
    return rest
  }
}

extension ReportPhrases where Self: UnitPhrases {
  /// The names of all profiles that come to a proposal.
  func name(of entry: DistinctProposals.Entry) -> String {
    list([title(of: entry)] + entry.alsoFor.map { name(of: $0) })
  }

  /// The profile of a proposal, and a number when it is not the first with that profile.
  func title(of entry: DistinctProposals.Entry) -> String {
    let profile = name(of: entry.proposal.profile)
    return entry.rank > 1 ? "\(profile) \(entry.rank)" : profile
  }

  /// The profile of each proposal, with a number from the second one with the same profile on.
  func titles(of proposals: [Proposal]) -> [String] {
    proposals.indices.map { index in
      let earlier = proposals[..<index].count {
        $0.profile == proposals[index].profile && $0.profile != nil
      }
      let profile = name(of: proposals[index].profile)
      return earlier > 0 ? "\(profile) \(earlier + 1)" : profile
    }
  }
}
