extension English {
  var skip: String { "Go to the proposal" }
  var chooseProposal: String { "Choose a proposal" }
  var inShort: String { "In short" }
  func andMore(_ count: Int) -> String { "and \(count) more: see below" }
  var actingShort: String { "acting" }
  var tradeOffScale: String { "wellbeing: ┃ lowest member, ● mean" }
  func changesInShort(seats: Int, moments: Int) -> String {
    seats == 0
      ? "Nobody changes seats."
      : "\(seats == 1 ? "1 new seat" : "\(seats) new seats"), at \(moments == 1 ? "1 change moment" : "\(moments) change moments")."
  }
  func wellbeingInShort(mean: String, lowest: String, member: String) -> String {
    "Mean wellbeing \(mean). Lowest: \(member), \(lowest)."
  }
  func growthInShort(_ count: Int, of all: Int) -> String {
    "\(count) of \(members(all)) \(count == 1 ? "learns" : "learn") something."
  }
  func thinInShort(_ count: Int) -> String {
    count == 0 ? "Every role has its back-up at the end." : "\(roles(count)) with too little back-up at the end."
  }
  var uncoveredAndWhy: String { "What stays uncovered, and why" }
  var nobodyQualified: String { "Nobody who is there has all levels." }
  func noHoursLeft(member: String, left: String, needs: String) -> String {
    "\(member) could, but has \(left) left; the role asks \(needs)."
  }
  func couldBut(member: String, seats: Int) -> String {
    "\(member) could, and has \(seats == 0 ? "no other role" : roles(seats)) then."
  }
  func misses(member: String, levels: String) -> String { "\(member) misses \(levels)." }
  var timeline: String { "The roles in time" }
  func timelineDescription(roles: Int, periods: Int) -> String {
    "A bar for every holder and a thin bar for every understudy, for \(self.roles(roles)) over \(self.periods(periods)). The same is in the table above."
  }
  var timelineLegend: String {
    "Full bar: holder. Striped bar ▲: acting holder. Light bar ○: understudy. Hatched ✗: not covered. ⚑ rotation deadline. ❄ handover to someone who did not know the role."
  }
  var rolePaths: String { "The path of each member" }
  var rolePathsDescription: String { "A bar for every role a member has, and a grey bar for every time away." }
  var late: String { "past the deadline" }
  var deadline: String { "rotation deadline" }
  var coldHandover: String { "cold handover: nobody new knew the role" }
  var away: String { "away" }
  var fleximatrix: String { "Fleximatrix: who can what" }
  var fleximatrixLegend: String {
    "The number is the level today. 2▸3 is a step by the end of the plan. ☆3 is a wish for level 3, ★ a wish that comes true."
  }
  var roleNeeds: String { "highest need" }
  var membersAndRoles: String { "Who sits where" }
  var membersAndRolesLegend: String {
    "One sign for each period: ■ holder, ▲ acting holder, ○ understudy, · no seat. ✓ could hold it today, −1 misses one level."
  }
  var levelNames: [String] { ["nothing yet", "beginner", "learner", "independent", "can teach others"] }
  var load: String { "How full is everyone?" }
  var loadLegend: String { "Hours of roles in a week, of the hours there are. From 85% on it gets heavy (!)." }
  func load(hours: String, available: String) -> String { "\(hours) of \(available)" }
  func strain(_ kind: WarningLight.StrainKind, _ value: String, limit: String) -> String {
    "\(kind == .mental ? "mental" : "physical") strain \(value) of \(limit)"
  }
  var pillars: String { "Whom it helps: the four pillars" }
  var pillarQuestions: [String] {
    ["Is it bearable?", "Are talents used?", "Do people learn?", "Do people belong?"]
  }
  var growthCurves: String { "Growth curves" }
  var growthLegend: String { "The level of each competency from today to the end of the plan. A star is a wish." }
  func growthOf(_ member: String) -> String { "Growth of \(member)" }
  func grows(competency: String, from: String, to: String, wish: Int?) -> String {
    let step = from == to ? "\(competency) stays \(from)" : "\(competency) goes from \(from) to \(to)"
    return step + (wish.map { ", wish \($0)" } ?? "")
  }
  var noGrowth: String { "Nothing is learned in this plan." }
  var today: String { "today" }
  var tradeOff: String { "What more change brings" }
  var tradeOffLegend: String {
    "A longer bar: more new seats. Further to the right: more wellbeing. A short line: little difference between members."
  }
  var dialogueDecides: String { "These are proposals. The team talks, and the team decides." }
}
