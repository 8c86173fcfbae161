import TeamModel

extension DutchFindingPhrases {
  func contradictionSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .leastAboveMost(let key, let least, let most):
      .init("\(key): min is \(least), max is \(most).", "Maak max minstens zo groot als min.")
    case .daysReversed(let key, let from, let to):
      .init("\(key) loopt van \(from) tot \(to).", "Misschien zijn de twee dagen omgewisseld.")
    case .periodsReversed(let key, let from, let to):
      .init("\(key) loopt van periode \(from) tot \(to).", "Misschien zijn de twee periodes omgewisseld.")
    case .leavesBeforeJoins(let joins, let leaves):
      .init("Vertrekt op \(leaves), maar begint pas op \(joins).", "Misschien zijn de twee dagen omgewisseld.")
    case .beyondHorizon(_, let period, let periods):
      .init("Periode \(period) bestaat niet: er zijn er \(periods).", "Kies een periode van 1 tot \(periods).")
    case .allWeightsZero: .init("Alle vier de pijlers wegen 0.", "Geef minstens één pijler een gewicht boven 0.")
    case .exclusiveWithItself: .init("De rol sluit zichzelf uit.", "Laat haar weg uit haar eigen lijst.")
    case .likedAndDisliked(let role):
      .init("\(role) staat bij graag en bij niet graag.", "Laat ze bij één van de twee weg.")
    case .likedAndVetoed(let role):
      .init("\(role) staat bij graag en bij geweigerd.", "Ze telt als geweigerd. Misschien is één van de twee oud.")
    case .wantNotAbove(let competency, let has, let wants):
      .init(
        "Wil \(competency) op niveau \(wants) en heeft al \(has).",
        "De wens telt niet mee. Misschien is hij al uitgekomen.")
    case .currentTwice(let member, let role, let first):
      .init("\(member) heeft \(role) vandaag twee keer, eerst \(spot(first)).", "Houd er één van.")
    case .sinceAfterStart(let since, let start):
      .init(
        "since is \(since), na het begin van de periodes (\(start)).",
        "Een plaats die nog moet beginnen hoort bij keep, niet bij current.")
    case .pairWithItself(let id): .init("\(id) vormt een paar met \(id).", "Noem twee verschillende teamleden.")
    case .apartAndTogether(let first, let second):
      .init("\(first) en \(second) moeten apart én samen.", "Houd er één van.")
    default: keptSentence(kind)
    }
  }

  func keptSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .keptAndForbidden(let member, let role, let period, let forbidden):
      .init(
        "\(member) ligt vast in \(role) en is daar verboden (\(spot(forbidden))), in periode \(period).",
        "Laat één van de twee weg.")
    case .keptAndVetoed(let member, let role):
      .init("\(member) ligt vast in \(role), maar weigert die rol.", "Laat ze weg bij keep of bij vetoes.")
    case .keptTwoKinds(let member, let role, let period):
      .init("\(member) ligt vast als trekker én als meeloper van \(role) in periode \(period).", "Houd er één van.")
    case .keptExclusive(let member, let role, let other, let period):
      .init(
        "\(member) ligt vast in \(role) en in \(other) in periode \(period), en die sluiten elkaar uit.",
        "Laat één van de twee weg.")
    case .keptTooManyHolders(let role, let kept, let most, let period):
      .init(
        "\(kept) teamleden liggen vast als trekker van \(role) in periode \(period); er is plaats voor \(most).",
        "Leg er minder vast.")
    case .keptTooManyUnderstudies(let role, let kept, let most, let period):
      .init(
        "\(kept) teamleden liggen vast als meeloper van \(role) in periode \(period); er is plaats voor \(most).",
        "Leg er minder vast.")
    case .keptApart(let first, let second, let role, let period):
      .init(
        "\(first) en \(second) blijven apart, maar liggen allebei vast in \(role) in periode \(period).",
        "Laat één van de twee weg.")
    case .seatTwice(let member, let role, let period, let first):
      .init(
        "\(member) heeft in periode \(period) twee plaatsen in \(role), de eerste \(spot(first)).",
        "Houd er één van.")
    default: .init(String(describing: kind))
    }
  }
}
