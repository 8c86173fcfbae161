import TeamModel

extension Dutch {
  var whySeats: String { "Waarom zo" }
  var whySeatsLegend: String {
    "Wat voor elke plaats in dit plan pleit. “flexmatrix explain” vertelt wat een andere keuze kost."
  }
  var why: String { "Waarom" }
  func reason(_ reason: StintReason, _ names: TeamNames) -> String {
    switch reason {
    case .kept: return "Het team vroeg het."
    case .onlyOne: return "Niemand anders kan het dan trekken."
    case .othersCould(let others):
      return
        "\(list(others.prefix(3).map(names.member)))\(others.count > 3 ? " en anderen" : "") \(others.count == 1 ? "kan" : "kunnen") het ook."
    case .learnedItBefore: return "Leerde de rol eerst als meeloper."
    case .liked: return "Doet deze rol graag."
    case .disliked: return "Doet deze rol niet graag."
    case .grows(let competency, let from, let to, let isWish):
      let name = PlainName.clean(competency)
      return "Groeit in \(name): van \(number(from.value)) naar \(number(to.value))\(isWish ? ", zoals gewenst" : "")."
    case .backUpMissing: return "De rol heeft te weinig reserve."
    }
  }
}
