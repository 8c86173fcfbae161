import TeamModel

extension English {
  var whySeats: String { "Why this way" }
  var whySeatsLegend: String {
    "What speaks for each seat in this plan. “flexmatrix explain” tells what another choice would cost."
  }
  var why: String { "Why" }
  func reason(_ reason: StintReason, _ names: TeamNames) -> String {
    switch reason {
    case .kept: return "The team asked for it."
    case .onlyOne: return "Nobody else could hold it then."
    case .othersCould(let others):
      return "\(list(others.prefix(3).map(names.member)))\(others.count > 3 ? " and others" : "") could hold it too."
    case .learnedItBefore: return "Learned the role first."
    case .liked: return "Likes this role."
    case .disliked: return "Does not like this role."
    case .grows(let competency, let from, let to, let isWish):
      let name = PlainName.clean(competency)
      return "Grows in \(name): from \(number(from.value)) to \(number(to.value))\(isWish ? ", as wished" : "")."
    case .backUpMissing: return "The role has too little back-up."
    }
  }
}
