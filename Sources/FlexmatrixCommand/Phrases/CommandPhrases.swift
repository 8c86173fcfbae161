import Flexmatrix

/// What the command line itself says; everything else is worded in `Reports` and `TeamFiles`.
///
/// One type a language; a language that lacks a phrase does not compile.
protocol CommandPhrases: Sendable {
  /// There is no file or folder at that path, or it cannot be read.
  func noSuchFile(_ path: String) -> String
  /// Nothing can be written at that path.
  func cannotWrite(_ path: String) -> String
  /// A file is there already, and nobody said it may be replaced.
  func alreadyThere(_ path: String) -> String
  /// Files were written to a folder.
  func written(_ items: [OutputItem], folder: String) -> String
  /// One file was written.
  func written(_ path: String) -> String
  /// A file has problems and nothing was done.
  func problems(_ count: Int, in path: String) -> String
  /// A proposal file has no proposal with this aim.
  func noSuchProposal(_ profile: Profile, in path: String) -> String
  /// Why a what-if cannot be applied.
  func failure(_ failure: WhatIfFailure) -> String
  /// Why a page cannot be printed to PDF.
  func failure(_ failure: PagePrinterFailure) -> String
  /// A member who leaves or is away, on days that change nothing.
  func noEffect(_ change: TeamChange, on team: Team) -> String
  /// Why a command line cannot be meant.
  func misuse(_ misuse: Misuse) -> String
  /// The search has begun.
  var searching: String { get }
  /// So many seconds have gone since the work began; what Ctrl-C does.
  func working(seconds: Int) -> String
  /// The user stopped the search before there was a first proposal.
  var stoppedTooSoon: String { get }
  /// The checker found a broken rule in an answer of the search.
  func notPassed(_ profile: Profile, broken: [RuleID]) -> String
}

extension CommandPhrases {
  /// A path as it stands in a sentence; an empty one shows its quotation marks.
  func quoted(_ path: String) -> String { path.isEmpty ? "\"\"" : path }

  /// The proposals of a file, each with its place and how to name it.
  static func numbered(_ profiles: [Profile?], in language: Language) -> String {
    zip(1..., zip(profiles, ProposalTitles.of(profiles, language: language))).map { place, proposal in
      "\(place) \(proposal.1)" + (proposal.0.map { " (\($0.rawValue))" } ?? "")
    }.joined(separator: ", ")
  }
}

extension Language {
  /// What the command line says in this language.
  var commandPhrases: any CommandPhrases {
    switch self {
    case .dutch: DutchCommandPhrases()
    case .english: EnglishCommandPhrases()
    }
  }
}
