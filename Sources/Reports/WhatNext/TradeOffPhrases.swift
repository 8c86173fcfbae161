/// What is said about the line between the lowest wellbeing and the team's total.
protocol TradeOffPhrases: Sendable {
  /// The heading.
  var tradeOffHeading: String { get }
  /// How to read the line.
  var tradeOffMeaning: String { get }
  /// Column headings: the plan, its lowest wellbeing, the team's total, the mean wellbeing.
  var tradeOffColumns: [String] { get }
  /// The proposal at the end of the line.
  var theProposal: String { get }
  /// Another plan on the line.
  var anotherPlan: String { get }
  /// A lower floor brings the team nothing.
  var nothingToTrade: String { get }
  /// Not every plan on the line is proven.
  var lineNotProven: String { get }
}

extension English: TradeOffPhrases {
  var tradeOffHeading: String { "The lowest wellbeing, and the team as a whole" }
  var tradeOffMeaning: String {
    "What the team as a whole would gain if somebody might be worse off. Each is a plan of its own."
  }
  var tradeOffColumns: [String] { ["Plan", "lowest wellbeing", "the team as a whole", "mean wellbeing"] }
  var theProposal: String { "the proposal" }
  var anotherPlan: String { "another plan" }
  var nothingToTrade: String { "No plan was found in which the team gains by somebody being worse off." }
  var lineNotProven: String { "The time was up: for some of these there may be a better plan still." }
}

extension Dutch: TradeOffPhrases {
  var tradeOffHeading: String { "Het laagste welzijn, en het team als geheel" }
  var tradeOffMeaning: String {
    "Wat het team als geheel zou winnen als iemand het minder goed mocht hebben. Elk is een plan op zich."
  }
  var tradeOffColumns: [String] { ["Plan", "laagste welzijn", "het team als geheel", "gemiddeld welzijn"] }
  var theProposal: String { "het voorstel" }
  var anotherPlan: String { "een ander plan" }
  var nothingToTrade: String { "Er is geen plan gevonden waarin het team wint als iemand het minder goed heeft." }
  var lineNotProven: String { "De tijd was om: voor sommige bestaat er misschien nog een beter plan." }
}
