import TeamModel

/// Findings in English.
struct EnglishFindingPhrases: FindingPhrases {
  let warning = "Note"

  func subject(_ subject: FindingSubject) -> String {
    switch subject {
    case .member(let id): "Member \(id)"
    case .role(let id): "Role \(id)"
    case .entry(let list, let number): "\(list), entry \(number)"
    }
  }

  func sentence(_ kind: FindingKind) -> FindingSentence {
    fileSentence(kind) ?? tableSentence(kind) ?? valueSentence(kind) ?? idSentence(kind) ?? contradictionSentence(kind)
  }

  func fileSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .noSuchFile: .init("There is no such file.", "Check the name and the folder.")
    case .unreadable:
      .init("The file cannot be read.", "Check that it is a file, that you may open it, and that no program holds it.")
    case .tooLarge(let bytes, let limit):
      .init(
        "The file is \(FindingKind.mebibytes(bytes)) MiB; at most \(FindingKind.mebibytes(limit)) MiB is read.",
        "Maybe this is another file than the team file.")
    case .notText: .init("This is not text in UTF-8.", "Save the file as text with the encoding UTF-8.")
    case .empty: .init("The file is empty.", "Start one with: flexmatrix new")
    case .emptyFile(let kind): .init("The file is empty.", howToBegin(kind))
    case .anotherFile(let kind, let wanted):
      .init(
        "This is \(name(of: kind)); \(name(of: wanted)) is asked for here.",
        "Maybe the files stand in another order: the team comes first.")
    case .tooDeep(let limit):
      .init("Lists stand inside lists, more than \(limit) deep.", "Maybe a bracket is missing.")
    case .tooMany(let limit):
      .init("The file has more than \(limit) entries.", "Maybe this is another file than the team file.")
    case .syntax(let problem): syntaxSentence(problem)
    default: nil
    }
  }

  private func name(of kind: FileKind) -> String {
    switch kind {
    case .team: "a team file"
    case .proposals: "a file of proposals"
    case .scenarios: "a file of what-ifs"
    case .joiner: "a file of one who joins"
    }
  }

  /// How a file of a kind comes to be.
  private func howToBegin(_ kind: FileKind) -> String {
    switch kind {
    case .team: "Start one with: flexmatrix new"
    case .proposals: "Make one with: flexmatrix propose team.yaml --format json"
    case .scenarios: "How to write one: flexmatrix help explore"
    case .joiner: "Write who joins: {id: kim, name: Kim, hours: 8, has: {planning: 2}}"
    }
  }

  /// A place inside a sentence.
  func spot(_ place: FindingPlace) -> String {
    if let sheet = place.sheet, let cell = place.cell { return "in \(sheet)!\(cell)" }
    return "on line \(place.line)"
  }

  func syntaxSentence(_ problem: SyntaxProblem) -> FindingSentence {
    switch problem {
    case .tab: .init("A tab stands where only spaces may.", "Replace the tab by spaces.")
    case .openQuote: .init("A quotation mark is opened here and not closed.", "Close it, or leave both out.")
    case .openBracket:
      .init("A bracket is opened here and not closed well.", "Check the brackets, commas and colons that follow.")
    case .colon:
      .init(
        "A colon is missing here, or one too many.",
        "Write `key: value`; put text that holds a colon in quotation marks.")
    case .indentation:
      .init("This line does not line up with the lines before it.", "Entries of one list begin in the same column.")
    case .undefinedAlias:
      .init("A text begins with * here.", "Put it in quotation marks.")
    case .tooManyAliases(let limit):
      .init("More than \(limit) parts are repeated with *name.", "Write the parts out.")
    case .severalDocuments: .init("A second document begins here.", "Keep one team a file; leave the line --- out.")
    case .character(let found):
      .init(
        found.isEmpty ? "A character stands here that cannot." : "“\(found)” cannot stand here.",
        "Put text with special characters in quotation marks.")
    case .endOfText: .init("The text ends before everything is closed.", "Maybe a bracket is missing at the end.")
    case .escape:
      .init("A backslash with an unknown letter stands here.", "Write \\\\ for a backslash.")
    case .other(let words): .init("This cannot be read: \(words).", "Compare the line with the example in the README.")
    }
  }
}
