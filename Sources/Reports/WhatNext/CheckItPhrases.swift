import Explanation
import TeamModel

/// What Check-it says and asks.
protocol CheckItPhrases: Sendable {
  /// The title.
  func checkIt(team: String) -> String
  /// What a component is called.
  func name(of component: LizetComponent) -> String
  /// A statement.
  func sentence(of statement: CheckItStatement) -> String
  /// A light in a word.
  func word(for light: CheckItLights.Light) -> String
  /// What the team says together.
  func together(_ answer: Bool?) -> String
  /// How many members say yes, of those who answered.
  func saysYes(_ yes: Int, of answered: Int) -> String
  /// Who has not answered.
  func silent(_ members: [String]) -> String
  /// What the lights mean.
  var lightLegend: String { get }
  /// The question after a statement.
  var question: String { get }
  /// The letters that mean yes, and those that mean no.
  var letters: (yes: [String], no: [String]) { get }
  /// The answers were kept.
  func kept(_ file: String) -> String
  /// Nobody answered yet, and how to.
  var howToAnswer: String { get }
  /// The file with answers cannot be read.
  func badAnswers(_ file: String) -> String
}

extension English: CheckItPhrases {
  func checkIt(team: String) -> String { "\(team): Check-it" }
  func name(of component: LizetComponent) -> String {
    switch component {
    case .careerActive: "Active about careers"
    case .resultOriented: "Result-oriented"
    case .valueDriven: "Aware of what matters"
    case .competent: "Competent"
    case .organised: "Organised"
    }
  }
  func sentence(of statement: CheckItStatement) -> String {
    let sentences = [
      "Everyone in the team can say what they want to learn next.",
      "We talk about wishes for other roles at least once a year.",
      "Whoever asks for nothing gets chances too.", "We know what the people we work for expect of us.",
      "We see every month whether we reach our goals.", "When we miss a goal, we change something about how we work.",
      "We agree on what matters most to us in our work.", "In hard choices we go back to what matters to us.",
      "Everyone dares to say it when something feels wrong.", "For every role there is someone who can step in.",
      "We learn from each other while we work.", "We know which skills we will need in a year.",
      "Everyone knows who holds which role.", "Every role has a moment at which it can change hands.",
      "The work is divided so that nobody has too much.",
    ]
    return sentences[statement.number - 1]
  }
  func word(for light: CheckItLights.Light) -> String {
    switch light {
    case .green: "good"
    case .amber: "talk about it"
    case .red: "act on it"
    case .dark: "no answer"
    }
  }
  func together(_ answer: Bool?) -> String { answer.map { $0 ? "team: yes" : "team: no" } ?? "team: –" }
  func saysYes(_ yes: Int, of answered: Int) -> String {
    answered == 0 ? "members: –" : "members: \(yes) of \(answered) say yes"
  }
  func silent(_ members: [String]) -> String { "Not yet answered: \(list(members))." }
  var lightLegend: String {
    "✓ everyone says yes   ! some say no   ✗ the team or half of the members say no   · no answer"
  }
  var question: String { "Is this true for you? y/n, Enter to skip: " }
  var letters: (yes: [String], no: [String]) { (["y", "yes"], ["n", "no"]) }
  func kept(_ file: String) -> String { "The answers are kept in \(file)." }
  var howToAnswer: String {
    "Nobody has answered yet. Answer together with --ask, or one by one with --ask --by MEMBER."
  }
  func badAnswers(_ file: String) -> String {
    "\(file) does not hold answers that this program wrote; nothing was changed.\nMaybe it was edited by hand. Give it another name to start anew."
  }
}

extension Dutch: CheckItPhrases {
  func checkIt(team: String) -> String { "\(team): Check-it" }
  func name(of component: LizetComponent) -> String {
    switch component {
    case .careerActive: "Loopbaanactief"
    case .resultOriented: "Resultaatgericht"
    case .valueDriven: "Bewust waardenvol"
    case .competent: "Competent"
    case .organised: "Georganiseerd"
    }
  }
  func sentence(of statement: CheckItStatement) -> String {
    let sentences = [
      "Iedereen in het team kan zeggen wat hij of zij nog wil leren.",
      "We praten minstens één keer per jaar over wensen voor andere rollen.",
      "Wie niets vraagt, krijgt ook kansen.", "We weten wat de mensen voor wie we werken van ons verwachten.",
      "We zien elke maand of we onze doelen halen.",
      "Halen we een doel niet, dan veranderen we iets aan hoe we werken.",
      "We zijn het eens over wat we het belangrijkste vinden in ons werk.",
      "Bij moeilijke keuzes kijken we terug naar wat we belangrijk vinden.",
      "Iedereen durft het te zeggen als iets niet goed voelt.", "Voor elke rol is er iemand die kan inspringen.",
      "We leren van elkaar terwijl we werken.", "We weten wat we over een jaar moeten kunnen.",
      "Iedereen weet wie welke rol heeft.", "Elke rol heeft een moment waarop ze kan doorgegeven worden.",
      "Het werk is zo verdeeld dat niemand te veel heeft.",
    ]
    return sentences[statement.number - 1]
  }
  func word(for light: CheckItLights.Light) -> String {
    switch light {
    case .green: "goed"
    case .amber: "praat erover"
    case .red: "doe er iets aan"
    case .dark: "geen antwoord"
    }
  }
  func together(_ answer: Bool?) -> String { answer.map { $0 ? "team: ja" : "team: nee" } ?? "team: –" }
  func saysYes(_ yes: Int, of answered: Int) -> String {
    answered == 0 ? "leden: –" : "leden: \(yes) van \(answered) \(yes == 1 ? "zegt" : "zeggen") ja"
  }
  func silent(_ members: [String]) -> String { "Nog geen antwoord van: \(list(members))." }
  var lightLegend: String {
    "✓ iedereen zegt ja   ! sommigen zeggen nee   ✗ het team of de helft van de leden zegt nee   · geen antwoord"
  }
  var question: String { "Klopt dit voor jou? j/n, Enter om over te slaan: " }
  var letters: (yes: [String], no: [String]) { (["j", "ja", "y"], ["n", "nee"]) }
  func kept(_ file: String) -> String { "De antwoorden staan in \(file)." }
  var howToAnswer: String { "Nog niemand heeft geantwoord. Antwoord samen met --ask, of elk apart met --ask --by LID." }
  func badAnswers(_ file: String) -> String {
    "\(file) bevat geen antwoorden die dit programma schreef; er is niets veranderd.\nMisschien is het met de hand aangepast. Geef het een andere naam om opnieuw te beginnen."
  }
}
