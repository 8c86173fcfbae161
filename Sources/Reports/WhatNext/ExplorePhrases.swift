import TeamModel

/// What is said about scenarios side by side.
protocol ExplorePhrases: PlainSeatWords {
  /// The title.
  func scenarios(team: String) -> String
  /// The team as it is, as a column heading.
  var asItIs: String { get }
  /// Row heading: how many members have other seats than in the plan of the team as it is.
  var whoChanges: String { get }
  /// Who has other seats than in the plan of the team as it is.
  func changes(_ members: String) -> String
  /// There is no plan, as a cell.
  var noPlan: String { get }
  /// The heading above what stays uncovered.
  var staysUncovered: String { get }
  /// The heading above the seats that differ.
  var comparedWithAsItIs: String { get }
  /// What the signs before seats mean.
  var seatLegend: String { get }
  /// Nobody has other seats.
  var sameSeats: String { get }
  /// Nobody holds other roles.
  var sameHolders: String { get }
  /// The periods here, and those in the plan of the team as it is.
  func insteadOf(_ now: String, _ before: String) -> String
  /// So many members have another role to learn as understudy, and it is not told which.
  func understudiesLeft(_ count: Int) -> String
  /// How sure the plans are when the time was over for some.
  func notAllProven(_ names: [String]) -> String
}

extension English: ExplorePhrases {
  func scenarios(team: String) -> String { "\(team): what if?" }
  var asItIs: String { "as it is" }
  var whoChanges: String { "members with other seats" }
  func changes(_ members: String) -> String { "Who changes: \(members)." }
  var noPlan: String { "no plan" }
  var staysUncovered: String { "Uncovered" }
  var comparedWithAsItIs: String { "Compared with the plan for the team as it is" }
  var seatLegend: String { "+ new   − no longer   ~ other periods" }
  var sameSeats: String { "The same roles for everyone." }
  var sameHolders: String { "Everyone holds the same roles." }
  func insteadOf(_ now: String, _ before: String) -> String { "\(now) instead of \(before)" }
  func understudiesLeft(_ count: Int) -> String {
    "And \(count == 1 ? "1 other change" : "\(count) other changes") in who learns a role as understudy; --all shows \(count == 1 ? "it" : "them")."
  }
  func notAllProven(_ names: [String]) -> String {
    "Better may be possible, the time was over: \(names.joined(separator: "; "))."
  }
}

extension Dutch: ExplorePhrases {
  func scenarios(team: String) -> String { "\(team): wat als?" }
  var asItIs: String { "zoals nu" }
  var whoChanges: String { "teamleden met andere rollen" }
  func changes(_ members: String) -> String { "Wie verandert: \(members)." }
  var noPlan: String { "geen plan" }
  var staysUncovered: String { "Onbezet" }
  var comparedWithAsItIs: String { "Vergeleken met het plan voor het team zoals het nu is" }
  var seatLegend: String { "+ nieuw   − niet meer   ~ andere periodes" }
  var sameSeats: String { "Dezelfde rollen voor iedereen." }
  var sameHolders: String { "Iedereen trekt dezelfde rollen." }
  func insteadOf(_ now: String, _ before: String) -> String { "\(now) in plaats van \(before)" }
  func understudiesLeft(_ count: Int) -> String {
    "En nog \(count == 1 ? "1 verandering" : "\(count) veranderingen") in wie meeloopt; met --all zie je \(count == 1 ? "die" : "ze")."
  }
  func notAllProven(_ names: [String]) -> String {
    "Misschien kan het nog beter, de tijd was om: \(names.joined(separator: "; "))."
  }
}
