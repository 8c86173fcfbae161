import TeamModel

/// The proposals of a run, those with the very same seats only once.
struct DistinctProposals: Sendable {
  /// A proposal and the other profiles that come to the same seats.
  struct Entry: Sendable {
    var proposal: Proposal
    var alsoFor: [Profile]
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
        entries.append(Entry(proposal: proposal, alsoFor: []))
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
    list([name(of: entry.proposal.profile)] + entry.alsoFor.map { name(of: $0) })
  }
}
