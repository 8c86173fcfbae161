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

  private func fileSentence(_ kind: FindingKind) -> FindingSentence? {
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
    case .tooDeep(let limit):
      .init("Lists stand inside lists, more than \(limit) deep.", "Maybe a bracket is missing.")
    case .tooMany(let limit):
      .init("The file has more than \(limit) entries.", "Maybe this is another file than the team file.")
    case .syntax(let problem): syntaxSentence(problem)
    default: nil
    }
  }

  private func tableSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownHeading(let heading, let nearest):
      .init(
        "“\(heading)” is not known here.",
        nearest.map { "Maybe you meant \($0)." } ?? "Compare with a new workbook: flexmatrix new")
    case .missingTable(let name):
      .init("The table \(table(name)) is missing.", "Add it; flexmatrix new shows how it looks.")
    case .missingCompetency: .init("This row has levels, but no competency in its first cell.", "Name the competency.")
    case .unknownTable(let name, let nearest):
      .init("\(name) is none of a team's tables.", nearest.map { "Maybe you meant \($0)." } ?? "It is left out.")
    case .duplicateTable(let name, _): .init("The table \(table(name)) is there twice.", "Keep one of the two.")
    case .errorValue(let value): .init("The cell shows \(value).", "Mend its formula, or type the value.")
    case .formulaWithoutValue:
      .init(
        "The formula has no stored value; the cell counts as empty.", "Open and save the file in a spreadsheet program."
      )
    case .brokenWorkbook(let problem): workbookSentence(problem)
    default: nil
    }
  }

  private func workbookSentence(_ problem: WorkbookProblem) -> FindingSentence {
    switch problem {
    case .notAWorkbook: .init("This is no workbook.", "Save it as an Excel workbook (.xlsx).")
    case .protectedOrOld:
      .init("The workbook has a password, or is of the older kind .xls.", "Save it without a password, as .xlsx.")
    case .damaged(let part):
      .init("The workbook is damaged (\(part)).", "Open it in a spreadsheet program and save it again.")
    case .tooLarge(let limit):
      .init("Unpacked, the workbook has more than \(FindingKind.mebibytes(limit)) MiB.", "Maybe this is another file.")
    }
  }

  private func table(_ name: TableName) -> String { (TableKind(rawValue: name.rawValue) ?? .help).name(.english) }

  /// A place inside a sentence.
  private func spot(_ place: FindingPlace) -> String {
    if let sheet = place.sheet, let cell = place.cell { return "in \(sheet)!\(cell)" }
    return "on line \(place.line)"
  }

  private func syntaxSentence(_ problem: SyntaxProblem) -> FindingSentence {
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

  private func valueSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .duplicateKey(let key, let first):
      .init("\(key) is given twice, first \(spot(first)).", "Keep one of the two.")
    case .unknownKey(let key, let section, let nearest):
      .init(
        "\(key) is not known here.",
        nearest.map { "Maybe you meant \($0)." } ?? "Known here: \(section.keys.joined(separator: ", ")).")
    case .decimalComma(let digits):
      .init(
        "“\(digits)” stands on its own after a comma.", "Between brackets, write a number with a point, such as 7.5.")
    case .blankCell(let key): .init("\(key) is not filled in.", "Fill it in.")
    case .missingKey(let key, _): .init("\(key) is missing.", "Add \(key): with its value.")
    case .wrongShape(let key, let expected, let found):
      .init(
        found.isEmpty ? "\(key) has no value." : "\(key) is “\(found)”, which does not fit.",
        "Expected \(shape(expected)).")
    case .outOfRange(let key, let value, let least, let most):
      .init(
        "\(key) is \(value).",
        "It must lie between \(FindingKind.plain(least)) and \(FindingKind.plain(most)).")
    case .notADate(let key, let value):
      .init("\(key) is “\(value)”, which is no date.", "Write year-month-day, such as 2027-01-31.")
    case .noSuchDay(let key, let value):
      .init("\(key) is \(value), a day that does not exist.", "Check the day and the month.")
    case .dateOutOfRange(let key, let value, let least, let most):
      .init("\(key) is \(value).", "Maybe the year is wrong: days lie between \(least) and \(most).")
    case .notOneOf(let key, let value, let allowed, let nearest):
      .init(
        "\(key) is “\(value)”.",
        nearest.map { "Maybe you meant \($0)." } ?? "It is one of: \(allowed.joined(separator: ", ")).")
    case .emptyText(let key): .init("\(key) is empty.", "Write a text, or leave \(key) out.")
    case .invisibleCharacters(let key, let value):
      .init("\(key) (“\(value)”) holds characters that cannot be seen.", "Type the text again.")
    case .tooLong(let key, let limit): .init("\(key) is very long.", "Keep it under \(limit) characters.")
    default: nil
    }
  }

  private func shape(_ shape: ExpectedShape) -> String {
    switch shape {
    case .table: "keys with values, such as {key: value}"
    case .list: "a list, such as [a, b]"
    case .text: "one text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .level: "a level: 0, 1, 2, 3 or 4, or a letter I, L, U, O"
    case .want: "a level, or {level: 3, weight: 2}"
    case .holders: "a number, or {min: 1, max: 2}"
    case .pair: "two members, such as [an, bo]"
    case .weights: "engagement, or a weight for each pillar"
    case .yesOrNo: "true or false"
    }
  }

  private func idSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownMember(let id, let nearest):
      .init(
        "No member has the id \(id).", nearest.map { "Maybe you meant \($0)." } ?? "Add the member, or correct the id.")
    case .unknownRole(let id, let nearest):
      .init("No role has the id \(id).", nearest.map { "Maybe you meant \($0)." } ?? "Add the role, or correct the id.")
    case .duplicateMember(let id, let first):
      .init(
        "Two members have the id \(id); the first is \(spot(first)).", "Give each member an id of their own.")
    case .duplicateRole(let id, let first):
      .init("Two roles have the id \(id); the first is \(spot(first)).", "Give each role an id of its own.")
    case .namedTwice(let id, let key): .init("\(id) stands twice in \(key).", "Once is enough.")
    case .noMembers: .init("The team has no members.", "Add at least one member.")
    case .noProposals: .init("The file has no proposal.", "Write one with: flexmatrix propose TEAM --format json")
    case .noRoles: .init("The team has no roles.", "Add at least one role.")
    default: nil
    }
  }

  private func contradictionSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .leastAboveMost(let key, let least, let most):
      .init("\(key): min is \(least), max is \(most).", "Make max at least as large as min.")
    case .daysReversed(let key, let from, let to):
      .init("\(key) runs from \(from) to \(to).", "Maybe the two days are swapped.")
    case .periodsReversed(let key, let from, let to):
      .init("\(key) runs from period \(from) to \(to).", "Maybe the two periods are swapped.")
    case .leavesBeforeJoins(let joins, let leaves):
      .init("Leaves on \(leaves), but joins only on \(joins).", "Maybe the two days are swapped.")
    case .beyondHorizon(_, let period, let periods):
      .init("Period \(period) does not exist: the horizon has \(periods).", "Choose a period from 1 to \(periods).")
    case .allWeightsZero: .init("All four pillars weigh 0.", "Give at least one pillar a weight above 0.")
    case .exclusiveWithItself: .init("The role is exclusive with itself.", "Leave it out of its own list.")
    case .likedAndDisliked(let role): .init("\(role) is liked and disliked.", "Leave it out of one of the two.")
    case .likedAndVetoed(let role):
      .init("\(role) is liked and refused.", "It counts as refused. Maybe one of the two is old.")
    case .wantNotAbove(let competency, let has, let wants):
      .init(
        "Wants \(competency) at level \(wants) and already has \(has).", "The wish is left out. Maybe it has come true."
      )
    case .currentTwice(let member, let role, let first):
      .init("\(member) has \(role) twice today, first \(spot(first)).", "Keep one of the two.")
    case .sinceAfterStart(let since, let start):
      .init(
        "since is \(since), after the horizon begins (\(start)).",
        "A seat that is yet to begin belongs under keep, not under current.")
    case .pairWithItself(let id): .init("\(id) is paired with \(id).", "Name two different members.")
    case .apartAndTogether(let first, let second):
      .init("\(first) and \(second) are to be apart and together.", "Keep one of the two.")
    default: keptSentence(kind)
    }
  }

  private func keptSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .keptAndForbidden(let member, let role, let period, let forbidden):
      .init(
        "\(member) is kept in \(role) and forbidden there (\(spot(forbidden))), in period \(period).",
        "Leave one of the two out.")
    case .keptAndVetoed(let member, let role):
      .init("\(member) is kept in \(role), but refuses it.", "Leave it out of keep or out of vetoes.")
    case .keptTwoKinds(let member, let role, let period):
      .init("\(member) is kept as holder and as understudy of \(role) in period \(period).", "Keep one of the two.")
    case .keptExclusive(let member, let role, let other, let period):
      .init(
        "\(member) is kept in \(role) and in \(other) in period \(period), which exclude each other.",
        "Leave one of the two out.")
    case .keptTooManyHolders(let role, let kept, let most, let period):
      .init("\(kept) members are kept as holders of \(role) in period \(period); it takes \(most).", "Keep fewer.")
    case .keptTooManyUnderstudies(let role, let kept, let most, let period):
      .init("\(kept) members are kept as understudies of \(role) in period \(period); it takes \(most).", "Keep fewer.")
    case .keptApart(let first, let second, let role, let period):
      .init(
        "\(first) and \(second) are to stay apart, but both are kept in \(role) in period \(period).",
        "Leave one of the two out.")
    case .seatTwice(let member, let role, let period, let first):
      .init(
        "\(member) has two seats of \(role) in period \(period), the first \(spot(first)).",
        "Keep one of the two.")
    default: .init(String(describing: kind))
    }
  }
}
