import TeamModel

/// Every phrase of the commands that come after a proposal, beside the phrases of the reports.
typealias WhatNextBook = Phrasebook & AdoptionPhrases & StressPhrases & ExplorePhrases & ReviewPhrases & CheckItPhrases
  & TrainingPhrases & TradeOffPhrases & ComparisonPhrases

extension Language {
  /// The phrases of this language for what comes after a proposal.
  var whatNext: any WhatNextBook {
    switch self {
    case .dutch: Dutch()
    case .english: English()
    }
  }
}

extension UnitPhrases {
  /// A member in a role as text: "An Peeters: Weekplanning".
  func seat(_ member: String, _ role: String, _ kind: SeatKind, _ names: TeamNames, _ words: any PlainSeatWords)
    -> String
  {
    "\(names.member(member)): \(names.role(role))" + (kind == .understudy ? " (\(words.understudyWord))" : "")
  }
}

/// Words for kinds of seats.
protocol PlainSeatWords: Sendable {
  /// "understudy", as a mark behind a role.
  var understudyWord: String { get }
}
