import TeamModel

extension DutchFindingPhrases {
  func valueSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .duplicateKey(let key, let first):
      .init("\(key) staat er twee keer, eerst \(spot(first)).", "Houd er één van.")
    case .unknownKey(let key, let section, let nearest):
      .init(
        "\(key) is hier niet bekend.",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Hier bekend: \(section.keys.joined(separator: ", ")).")
    case .decimalComma(let digits):
      .init("“\(digits)” staat alleen na een komma.", "Schrijf een getal tussen haakjes met een punt, zoals 7.5.")
    case .blankCell(let key): .init("\(key) is niet ingevuld.", "Vul het in.")
    case .missingKey(let key, _): .init("\(key) ontbreekt.", "Voeg \(key): toe met een waarde.")
    case .wrongShape(let key, let expected, let found):
      .init(
        found.isEmpty ? "\(key) heeft geen waarde." : "\(key) is “\(found)”, en dat past niet.",
        "Verwacht: \(shape(expected)).")
    case .outOfRange(let key, let value, let least, let most):
      .init("\(key) is \(value).", "Het moet tussen \(FindingKind.plain(least)) en \(FindingKind.plain(most)) liggen.")
    case .notADate(let key, let value):
      .init("\(key) is “\(value)”, en dat is geen datum.", "Schrijf jaar-maand-dag, zoals 2027-01-31.")
    case .noSuchDay(let key, let value):
      .init("\(key) is \(value), een dag die niet bestaat.", "Kijk de dag en de maand na.")
    case .dateOutOfRange(let key, let value, let least, let most):
      .init("\(key) is \(value).", "Misschien is het jaar fout: dagen liggen tussen \(least) en \(most).")
    case .notOneOf(let key, let value, let allowed, let nearest):
      .init(
        "\(key) is “\(value)”.",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Kies uit: \(allowed.joined(separator: ", ")).")
    case .emptyText(let key): .init("\(key) is leeg.", "Schrijf een tekst, of laat \(key) weg.")
    case .invisibleCharacters(let key, let value):
      .init("\(key) (“\(value)”) bevat tekens die je niet ziet.", "Typ de tekst opnieuw.")
    case .tooLong(let key, let limit): .init("\(key) is heel lang.", "Houd het onder \(limit) tekens.")
    default: nil
    }
  }

  func shape(_ shape: ExpectedShape) -> String {
    switch shape {
    case .table: "sleutels met waarden, zoals {sleutel: waarde}"
    case .list: "een lijst, zoals [a, b]"
    case .text: "één tekst"
    case .number: "een getal"
    case .wholeNumber: "een geheel getal"
    case .level: "een niveau: 0, 1, 2, 3 of 4, of een letter I, L, U, O"
    case .want: "een niveau, of {level: 3, weight: 2}"
    case .holders: "een getal, of {min: 1, max: 2}"
    case .pair: "twee teamleden, zoals [an, bo]"
    case .weights: "engagement, of een gewicht voor elke pijler"
    case .yesOrNo: "true of false"
    }
  }

  func idSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownMember(let id, let nearest):
      .init(
        "Geen teamlid heeft de id \(id).",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Voeg het teamlid toe, of verbeter de id.")
    case .unknownRole(let id, let nearest):
      .init(
        "Geen rol heeft de id \(id).",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Voeg de rol toe, of verbeter de id.")
    case .duplicateMember(let id, let first):
      .init(
        "Twee teamleden hebben de id \(id); de eerste staat \(spot(first)).", "Geef elk teamlid een eigen id.")
    case .duplicateRole(let id, let first):
      .init("Twee rollen hebben de id \(id); de eerste staat \(spot(first)).", "Geef elke rol een eigen id.")
    case .namedTwice(let id, let key): .init("\(id) staat twee keer in \(key).", "Eén keer is genoeg.")
    case .noMembers: .init("Het team heeft geen teamleden.", "Voeg minstens één teamlid toe.")
    case .noProposals:
      .init("Het bestand bevat geen voorstel.", "Maak er een met: flexmatrix propose TEAM --format json")
    case .noRoles: .init("Het team heeft geen rollen.", "Voeg minstens één rol toe.")
    default: nil
    }
  }
}
