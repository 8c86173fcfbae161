import TeamModel

extension Dutch {
  var sideBySide: String { "De voorstellen naast elkaar" }
  var measure: String { "Maat" }
  func name(of measure: Measure) -> String {
    switch measure {
    case .uncovered: "onbezet"
    case .acting: "niveaus te weinig"
    case .overdue: "over de termijn"
    case .floor: "laagste welzijn"
    case .wellbeing: "gemiddeld welzijn"
    case .fit: "match"
    case .thin: "reserve te weinig"
    case .cold: "koude overdrachten"
    case .changes: "nieuwe plaatsen"
    }
  }
  var arrowLegend: String { "↓ minder is beter   ↑ meer is beter" }
  var measureLegend: String { "↓ minder is beter   ↑ meer is beter   ★ beste van deze voorstellen" }
  var howSure: String { "Hoe zeker is dit?" }
  var step: String { "Stap" }
  var whatCounts: String { "Wat telt, in volgorde" }
  var wholeTeam: String { "het team als geheel" }
  var wholeTeamCounts: String {
    "Het team als geheel: gemiddeld welzijn, reserve, warme overdrachten en rust samen."
  }
  var signLegend: String { "+ beter   − slechter   = gelijk" }
  var criticalCountsMore: String { "Rollen die kritieker zijn, tellen zwaarder in “onbezet” en “niveaus te weinig”." }
  func name(of aim: LevelOutcome.Aim) -> String {
    switch aim {
    case .covered: "elke rol bezet"
    case .competent: "trekkers hebben de niveaus"
    case .onTime: "op tijd wisselen"
    case .changes: "minste veranderingen"
    case .thin: "meeste reserve"
    case .floor: "niemand valt uit de boot"
    case .team: "het beste voor het team"
    case .fit: "beste match"
    case .together: "duo's samen"
    }
  }
  var provenBest: String { "bewezen de beste" }
  var allProvenBest: String { "Bewezen de beste op elke stap." }
  var muchBetter: String { "niet bewezen; misschien kan het veel beter" }
  func atMostBetter(_ percent: String) -> String { "hoogstens \(percent) beter mogelijk" }
  func atBest(_ number: String) -> String { "\(number) is misschien mogelijk" }
  var notProven: String { "niet bewezen" }
  var notSearchedAgain: String { "Uit een bestand gelezen en nagekeken, niet opnieuw gezocht." }
  var madeByHand: String { "Zelf gemaakt, niet gezocht." }
  func progress(
    profile: String, aim: String, value: String?, bound: String?, gap: String?, seconds: String
  ) -> String {
    let now = value.map { "nu \($0)" } ?? "nog geen plan"
    let best = bound.map { ", op zijn best \($0)" } ?? ""
    let far = gap.map { " (nog \($0) te gaan)" } ?? ""
    return "\(profile), \(aim): \(now)\(best)\(far), \(seconds)"
  }
}
