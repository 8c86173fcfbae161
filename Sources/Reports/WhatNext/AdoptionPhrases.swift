import TeamModel

/// What is said when a proposal becomes the team's holdings.
protocol AdoptionPhrases: PlainSeatWords {
  /// The title: the team and the days of the period.
  func adopted(team: String, days: String) -> String
  /// The heading above seats that go on.
  var goesOn: String { get }
  /// The heading above seats that begin.
  var begins: String { get }
  /// The heading above seats that end.
  var ends: String { get }
  /// Nothing of a kind.
  var nothing: String { get }
  /// Since a day.
  func since(_ day: String) -> String
  /// Where the copy of the team as it was stands.
  func backup(_ file: String) -> String
  /// Where the history stands.
  func history(_ file: String) -> String
  /// The file was written anew; comments and layout are in the copy only.
  func writtenAnew(_ file: String) -> String
  /// The next horizon should open on a day.
  func planOn(from day: String) -> String
  /// A file cannot be read or written.
  func cannotAdopt(_ file: String) -> String
  /// The history beside the team cannot be read.
  func badHistory(_ file: String) -> String
  /// A file that would be written does not read back as the same team.
  func notTheSame(_ file: String) -> String
  /// A proposal file has several proposals, and nobody said which.
  func whichProposal(_ profiles: [String]) -> String
  /// A proposal file has no proposal of that profile.
  func noSuchProfile(_ profile: String) -> String
  /// A proposal file has no proposal at that place, but so many.
  func noSuchNumber(_ number: Int, count: Int) -> String
  /// A period that the horizon does not have.
  func noSuchPeriod(_ period: Int, periods: Int) -> String
  /// The proposal breaks rules; these sentences say which.
  func breaksRules(_ sentences: [String]) -> String
}

extension English: AdoptionPhrases {
  var understudyWord: String { "understudy" }
  func adopted(team: String, days: String) -> String { "\(team): these are the roles for \(days)" }
  var goesOn: String { "Goes on" }
  var begins: String { "Begins" }
  var ends: String { "Ends" }
  var nothing: String { "nothing" }
  func since(_ day: String) -> String { "since \(day)" }
  func backup(_ file: String) -> String { "The team as it was is kept in \(file)." }
  func history(_ file: String) -> String { "What you agreed on is kept in \(file)." }
  func writtenAnew(_ file: String) -> String {
    "\(file) was written anew. Comments and layout of your own are only in the copy."
  }
  func planOn(from day: String) -> String {
    "Before you plan on, let the horizon in the team file start on \(day), and note the levels that people have by then."
  }
  func cannotAdopt(_ file: String) -> String {
    "\(file) cannot be written; nothing was changed.\nMaybe the folder is not yours to write in."
  }
  func badHistory(_ file: String) -> String {
    "\(file) is not a history that this program wrote; nothing was changed.\nMaybe it was edited by hand. Give it another name to start a new history."
  }
  func notTheSame(_ file: String) -> String {
    "\(file) cannot take the new roles without losing something; nothing was changed.\nMaybe the tables have other names than ours. Convert the team to YAML first."
  }
  func whichProposal(_ profiles: [String]) -> String {
    "The file has several proposals: \(list(profiles)).\nSay which one with --profile or --number."
  }
  func noSuchNumber(_ number: Int, count: Int) -> String {
    "There is no proposal \(number); there \(count == 1 ? "is 1" : "are \(count)")."
  }
  func noSuchProfile(_ profile: String) -> String { "The file has no proposal for \(profile)." }
  func noSuchPeriod(_ period: Int, periods: Int) -> String {
    "There is no period \(period); the team plans \(self.periods(periods))."
  }
  func breaksRules(_ sentences: [String]) -> String {
    (["The proposal breaks agreements of the team; nothing was changed."] + sentences.map { "  \($0)" }
      + ["Mend the proposal, or add --force when the team agrees with it as it is."]).joined(separator: "\n")
  }
}

extension Dutch: AdoptionPhrases {
  var understudyWord: String { "meeloper" }
  func adopted(team: String, days: String) -> String { "\(team): dit zijn de rollen voor \(days)" }
  var goesOn: String { "Gaat door" }
  var begins: String { "Begint" }
  var ends: String { "Stopt" }
  var nothing: String { "niets" }
  func since(_ day: String) -> String { "sinds \(day)" }
  func backup(_ file: String) -> String { "Het team zoals het was, blijft bewaard in \(file)." }
  func history(_ file: String) -> String { "Wat jullie afspraken, staat in \(file)." }
  func writtenAnew(_ file: String) -> String {
    "\(file) is opnieuw geschreven. Eigen opmerkingen en opmaak staan alleen nog in de kopie."
  }
  func planOn(from day: String) -> String {
    "Wie verder plant, laat de horizon in het teambestand beginnen op \(day), en noteert de niveaus die mensen dan hebben."
  }
  func cannotAdopt(_ file: String) -> String {
    "\(file) kan niet geschreven worden; er is niets veranderd.\nMisschien mag je niet schrijven in de map."
  }
  func badHistory(_ file: String) -> String {
    "\(file) is geen geschiedenis die dit programma schreef; er is niets veranderd.\nMisschien is het met de hand aangepast. Geef het een andere naam om een nieuwe geschiedenis te beginnen."
  }
  func notTheSame(_ file: String) -> String {
    "\(file) kan de nieuwe rollen niet opnemen zonder iets te verliezen; er is niets veranderd.\nMisschien hebben de tabellen andere namen dan de onze. Zet het team eerst om naar YAML."
  }
  func whichProposal(_ profiles: [String]) -> String {
    "Het bestand heeft meer dan één voorstel: \(list(profiles)).\nZeg welk voorstel met --profile of --number."
  }
  func noSuchNumber(_ number: Int, count: Int) -> String {
    "Er is geen voorstel \(number); er \(count == 1 ? "is er 1" : "zijn er \(count)")."
  }
  func noSuchProfile(_ profile: String) -> String { "Het bestand heeft geen voorstel voor \(profile)." }
  func noSuchPeriod(_ period: Int, periods: Int) -> String {
    "Er is geen periode \(period); het team plant \(self.periods(periods))."
  }
  func breaksRules(_ sentences: [String]) -> String {
    (["Het voorstel gaat in tegen afspraken van het team; er is niets veranderd."] + sentences.map { "  \($0)" }
      + ["Pas het voorstel aan, of voeg --force toe als het team het zo wil."]).joined(separator: "\n")
  }
}
