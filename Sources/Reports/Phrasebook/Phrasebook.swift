import TeamModel

/// Every phrase that people read, in one language.
///
/// Values come first; a phrasebook only words them. Each phrase is a requirement of one of the protocols below, so a
/// language that lacks one does not compile. A new language is one new type that conforms, one new case of `Language`,
/// and one line in `Language.phrasebook`.
protocol Phrasebook: UnitPhrases, ReportPhrases, MeasurePhrases, LightPhrases, ClashPhrases,
  RulePhrases, ReasonPhrases, ForcedPhrases, PagePhrases, PassportPhrases, CalendarPhrases, WorkbookPhrases
{}

extension Language {
  /// The phrasebook of this language.
  var phrasebook: any Phrasebook {
    switch self {
    case .dutch: Dutch()
    case .english: English()
    }
  }
}

/// Nederlands.
struct Dutch: Phrasebook {
  /// The Dutch phrasebook.
  init() {}
}

/// English.
struct English: Phrasebook {
  /// The English phrasebook.
  init() {}
}
