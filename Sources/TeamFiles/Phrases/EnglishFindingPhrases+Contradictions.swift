import TeamModel

extension EnglishFindingPhrases {
  func contradictionSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .leastAboveMost(let key, let least, let most):
      .init("\(key): min is \(least), max is \(most).", "Make max at least as large as min.")
    case .daysReversed(let key, let from, let to):
      .init("\(key) runs from \(from) to \(to).", "Maybe the two days are swapped.")
    case .periodsReversed(let key, let from, let to):
      .init("\(key) runs from period \(from) to \(to).", "Maybe the two periods are swapped.")
    case .leavesBeforeJoins(let joins, let leaves):
      .init("Leaves on \(leaves), but joins only on \(joins).", "Maybe the two days are swapped.")
    case .beyondHorizon(_, let period, let periods):
      .init("Period \(period) does not exist: the horizon has \(periods).", "Choose a period from 1 to \(periods).")
    case .allWeightsZero: .init("All four pillars weigh 0.", "Give at least one pillar a weight above 0.")
    case .exclusiveWithItself: .init("The role is exclusive with itself.", "Leave it out of its own list.")
    case .likedAndDisliked(let role): .init("\(role) is liked and disliked.", "Leave it out of one of the two.")
    case .likedAndVetoed(let role):
      .init("\(role) is liked and refused.", "It counts as refused. Maybe one of the two is old.")
    case .wantNotAbove(let competency, let has, let wants):
      .init(
        "Wants \(competency) at level \(wants) and already has \(has).", "The wish is left out. Maybe it has come true."
      )
    case .currentTwice(let member, let role, let first):
      .init("\(member) has \(role) twice today, first \(spot(first)).", "Keep one of the two.")
    case .sinceAfterStart(let since, let start):
      .init(
        "since is \(since), after the horizon begins (\(start)).",
        "A seat that is yet to begin belongs under keep, not under current.")
    case .pairWithItself(let id): .init("\(id) is paired with \(id).", "Name two different members.")
    case .apartAndTogether(let first, let second):
      .init("\(first) and \(second) are to be apart and together.", "Keep one of the two.")
    default: keptSentence(kind)
    }
  }

  func keptSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .keptAndForbidden(let member, let role, let period, let forbidden):
      .init(
        "\(member) is kept in \(role) and forbidden there (\(spot(forbidden))), in period \(period).",
        "Leave one of the two out.")
    case .keptAndVetoed(let member, let role):
      .init("\(member) is kept in \(role), but refuses it.", "Leave it out of keep or out of vetoes.")
    case .keptTwoKinds(let member, let role, let period):
      .init("\(member) is kept as holder and as understudy of \(role) in period \(period).", "Keep one of the two.")
    case .keptExclusive(let member, let role, let other, let period):
      .init(
        "\(member) is kept in \(role) and in \(other) in period \(period), which exclude each other.",
        "Leave one of the two out.")
    case .keptTooManyHolders(let role, let kept, let most, let period):
      .init("\(kept) members are kept as holders of \(role) in period \(period); it takes \(most).", "Keep fewer.")
    case .keptTooManyUnderstudies(let role, let kept, let most, let period):
      .init("\(kept) members are kept as understudies of \(role) in period \(period); it takes \(most).", "Keep fewer.")
    case .keptApart(let first, let second, let role, let period):
      .init(
        "\(first) and \(second) are to stay apart, but both are kept in \(role) in period \(period).",
        "Leave one of the two out.")
    case .seatTwice(let member, let role, let period, let first):
      .init(
        "\(member) has two seats of \(role) in period \(period), the first \(spot(first)).",
        "Keep one of the two.")
    default: .init(String(describing: kind))
    }
  }
}
