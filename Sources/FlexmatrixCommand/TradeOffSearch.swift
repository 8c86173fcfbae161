import Flexmatrix

/// Searches the line between the lowest wellbeing and the team's total, for `propose` and `report`.
enum TradeOffSearch {
  /// The line of the balanced proposal, or of the first when there is none; empty without a proposal.
  ///
  /// - Parameters:
  ///   - isProven: whether the proposal itself is the best of its kind, or nobody asks whether it is.
  ///   - seconds: for all plans on the line together; nil for no limit.
  /// - Throws: `CommandFailure` for a fault of ours.
  static func line(of found: ProposalSet, isProven: Bool? = nil, seconds: Double?, language: Language) async throws
    -> [TradeOffLine.Point]
  {
    guard let proposal = found.proposals.first(where: { $0.profile == .balanced }) ?? found.proposals.first else {
      return []
    }
    let line = TradeOffLine(team: found.team, proposal: proposal.seats)
    return try await WhatNextWork.run(team: found.team, language: language) { stop throws(WhatNextFailure) in
      line.points(isProven: isProven ?? (proposal.search.status == .optimal), timeLimit: seconds, shouldStop: stop)
    }
  }
}
