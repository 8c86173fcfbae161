import TeamModel

extension EnglishFindingPhrases {
  func valueSentence(_ kind: FindingKind) -> FindingSentence? {
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

  func shape(_ shape: ExpectedShape) -> String {
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

  func idSentence(_ kind: FindingKind) -> FindingSentence? {
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
}
