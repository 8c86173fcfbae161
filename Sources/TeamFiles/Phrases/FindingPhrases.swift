import TeamModel

/// The words of findings in one language.
protocol FindingPhrases {
  /// What was found, and what to do about it.
  func sentence(_ kind: FindingKind) -> FindingSentence
  /// Whom or what a finding is about, before a colon.
  func subject(_ subject: FindingSubject) -> String
  /// Before a sentence that is no error.
  var warning: String { get }
}

/// What was found, in a sentence; and what to do about it.
struct FindingSentence {
  var what: String
  var advice: String?

  init(_ what: String, _ advice: String? = nil) {
    self.what = what
    self.advice = advice
  }
}

extension Finding {
  /// The finding in words: the place and what is wrong, then what to do about it on a line of its own.
  public func text(in language: Language) -> String {
    let phrases = language.findingPhrases
    let sentence = phrases.sentence(place.isInTable ? kind.inTable(language) : kind)
    var text = "\(place): "
    if severity == .warning { text += phrases.warning + ": " }
    if let subject { text += phrases.subject(subject) + ": " }
    text += sentence.what
    if let advice = sentence.advice { text += "\n  " + advice }
    return text
  }
}

extension Language {
  var findingPhrases: any FindingPhrases {
    switch self {
    case .dutch: DutchFindingPhrases()
    case .english: EnglishFindingPhrases()
    }
  }
}

extension FindingPlace {
  /// Whether the place is a cell of a table, in a workbook or a CSV file.
  var isInTable: Bool { sheet != nil || file.lowercased().hasSuffix(".csv") }
}

extension FindingKind {
  /// A number without a needless fraction.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// Bytes as mebibytes, rounded up.
  static func mebibytes(_ bytes: Int) -> Int { (bytes >> 20) + (bytes & 0xFFFFF == 0 ? 0 : 1) }
}
