extension Dutch {
  var skip: String { "Ga naar het voorstel" }
  var chooseProposal: String { "Kies een voorstel" }
  var inShort: String { "Kort" }
  func andMore(_ count: Int) -> String { "en nog \(count): zie hieronder" }
  var actingShort: String { "waarnemend" }
  var tradeOffScale: String { "welzijn: ┃ laagste teamlid, ● gemiddeld" }
  func changesInShort(seats: Int, moments: Int) -> String {
    seats == 0
      ? "Niemand verandert van rol."
      : "\(seats == 1 ? "1 nieuwe plaats" : "\(seats) nieuwe plaatsen"), op \(moments == 1 ? "1 wisselmoment" : "\(moments) wisselmomenten")."
  }
  func wellbeingInShort(mean: String, lowest: String, member: String) -> String {
    "Gemiddeld welzijn \(mean). Laagste: \(member), \(lowest)."
  }
  func growthInShort(_ count: Int, of all: Int) -> String {
    "\(count) van \(members(all)) \(count == 1 ? "leert" : "leren") iets bij."
  }
  func thinInShort(_ count: Int) -> String {
    count == 0 ? "Elke rol heeft op het einde zijn reserve." : "\(roles(count)) met te weinig reserve op het einde."
  }
  var uncoveredAndWhy: String { "Wat onbezet blijft, en waarom" }
  var nobodyQualified: String { "Niemand die er is, heeft alle niveaus." }
  func noHoursLeft(member: String, left: String, needs: String) -> String {
    "\(member) zou kunnen, maar heeft nog \(left); de rol vraagt \(needs)."
  }
  func couldBut(member: String, seats: Int) -> String {
    "\(member) zou kunnen, en heeft dan \(seats == 0 ? "geen andere rol" : "al " + roles(seats))."
  }
  func misses(member: String, levels: String) -> String { "\(member) mist \(levels)." }
  var timeline: String { "De rollen in de tijd" }
  func timelineDescription(roles: Int, periods: Int) -> String {
    "Een balk voor elke trekker en een dunne balk voor elke meeloper, voor \(self.roles(roles)) en \(self.periods(periods)). Hetzelfde staat in de tabel erboven."
  }
  var timelineLegend: String {
    "Volle balk: trekker. Gestreepte balk ▲: waarnemend trekker. Lichte balk ○: meeloper. Gearceerd ✗: onbezet. ⚑ wisseltermijn. ❄ overdracht aan iemand die de rol niet kende."
  }
  var rolePaths: String { "Het rolpad van elk teamlid" }
  var rolePathsDescription: String {
    "Een balk voor elke rol van een teamlid, en een grijze balk voor elke tijd dat iemand er niet is."
  }
  var late: String { "over de termijn" }
  var deadline: String { "wisseltermijn" }
  var coldHandover: String { "koude overdracht: geen nieuwe kende de rol" }
  var away: String { "er niet" }
  var fleximatrix: String { "Fleximatrix: wie kan wat" }
  var fleximatrixLegend: String {
    "Het getal is het niveau vandaag. 2▸3 is een stap tegen het einde van het plan. ☆3 is een wens voor niveau 3, ★ een wens die uitkomt."
  }
  var roleNeeds: String { "hoogste vraag" }
  var membersAndRoles: String { "Wie zit waar" }
  var membersAndRolesLegend: String {
    "Een teken voor elke periode: ■ trekker, ▲ waarnemend trekker, ○ meeloper, · geen plaats. ✓ kan de rol vandaag trekken, −1 mist één niveau."
  }
  var levelNames: [String] { ["nog niets", "beginner", "leert", "zelfstandig", "kan het leren aan anderen"] }
  var load: String { "Hoe vol zit iedereen?" }
  var loadLegend: String { "Uren voor rollen per week, van de uren die er zijn. Vanaf 85% wordt het zwaar (!)." }
  func load(hours: String, available: String) -> String { "\(hours) van \(available)" }
  func strain(_ kind: WarningLight.StrainKind, _ value: String, limit: String) -> String {
    "\(kind == .mental ? "mentale" : "fysieke") belasting \(value) van \(limit)"
  }
  var pillars: String { "Wie het helpt: de vier pijlers" }
  var pillarQuestions: [String] {
    ["Is het te dragen?", "Worden talenten gebruikt?", "Leren mensen bij?", "Horen mensen erbij?"]
  }
  var growthCurves: String { "Groeicurven" }
  var growthLegend: String {
    "Het niveau van elke competentie van vandaag tot het einde van het plan. Een ster is een wens."
  }
  func growthOf(_ member: String) -> String { "Groei van \(member)" }
  func grows(competency: String, from: String, to: String, wish: Int?) -> String {
    let step = from == to ? "\(competency) blijft \(from)" : "\(competency) gaat van \(from) naar \(to)"
    return step + (wish.map { ", wens \($0)" } ?? "")
  }
  var noGrowth: String { "In dit plan wordt niets geleerd." }
  var today: String { "vandaag" }
  var tradeOff: String { "Wat meer verandering oplevert" }
  var tradeOffLegend: String {
    "Een langere balk: meer nieuwe plaatsen. Verder naar rechts: meer welzijn. Een korte lijn: weinig verschil tussen de teamleden."
  }
  var dialogueDecides: String { "Dit zijn voorstellen. Het team praat, en het team beslist." }
}
