import TeamModel

/// Findings in Dutch.
struct DutchFindingPhrases: FindingPhrases {
  let warning = "Let op"

  func subject(_ subject: FindingSubject) -> String {
    switch subject {
    case .member(let id): "Teamlid \(id)"
    case .role(let id): "Rol \(id)"
    case .entry(let list, let number): "\(list), nummer \(number)"
    }
  }

  func sentence(_ kind: FindingKind) -> FindingSentence {
    fileSentence(kind) ?? tableSentence(kind) ?? valueSentence(kind) ?? idSentence(kind) ?? contradictionSentence(kind)
  }

  private func fileSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .noSuchFile: .init("Dit bestand bestaat niet.", "Kijk de naam en de map na.")
    case .unreadable:
      .init(
        "Het bestand kan niet gelezen worden.",
        "Kijk na of het een bestand is, of je het mag openen en of geen ander programma het vasthoudt.")
    case .tooLarge(let bytes, let limit):
      .init(
        "Het bestand is \(FindingKind.mebibytes(bytes)) MiB groot; hoogstens \(FindingKind.mebibytes(limit)) MiB wordt gelezen.",
        "Misschien is dit een ander bestand dan het teambestand.")
    case .notText: .init("Dit is geen tekst in UTF-8.", "Bewaar het bestand als tekst met codering UTF-8.")
    case .empty: .init("Het bestand is leeg.", "Begin er een met: flexmatrix new")
    case .tooDeep(let limit):
      .init("Er staan lijsten in lijsten, meer dan \(limit) diep.", "Misschien ontbreekt een haakje.")
    case .tooMany(let limit):
      .init(
        "Het bestand heeft meer dan \(limit) onderdelen.", "Misschien is dit een ander bestand dan het teambestand.")
    case .syntax(let problem): syntaxSentence(problem)
    default: nil
    }
  }

  private func tableSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownHeading(let heading, let nearest):
      .init(
        "“\(heading)” is hier niet bekend.",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Vergelijk met een nieuwe werkmap: flexmatrix new")
    case .missingTable(let name):
      .init("De tabel \(table(name)) ontbreekt.", "Voeg ze toe; flexmatrix new toont hoe ze eruitziet.")
    case .missingCompetency:
      .init("Deze rij heeft niveaus, maar geen competentie in de eerste cel.", "Noem de competentie.")
    case .unknownTable(let name, let nearest):
      .init(
        "\(name) is geen tabel van een team.", nearest.map { "Misschien bedoel je \($0)." } ?? "Hij wordt overgeslagen."
      )
    case .duplicateTable(let name, _): .init("De tabel \(table(name)) is er twee keer.", "Houd er één van.")
    case .errorValue(let value): .init("De cel toont \(value).", "Herstel de formule, of typ de waarde.")
    case .formulaWithoutValue:
      .init(
        "De formule heeft geen bewaarde waarde; de cel telt als leeg.", "Open en bewaar het bestand in een rekenblad.")
    case .brokenWorkbook(let problem): workbookSentence(problem)
    default: nil
    }
  }

  private func workbookSentence(_ problem: WorkbookProblem) -> FindingSentence {
    switch problem {
    case .notAWorkbook: .init("Dit is geen werkmap.", "Bewaar het bestand als Excel-werkmap (.xlsx).")
    case .protectedOrOld:
      .init(
        "De werkmap heeft een wachtwoord, of is van de oudere soort .xls.", "Bewaar ze zonder wachtwoord, als .xlsx.")
    case .damaged(let part):
      .init("De werkmap is beschadigd (\(part)).", "Open ze in een rekenblad en bewaar ze opnieuw.")
    case .tooLarge(let limit):
      .init(
        "Uitgepakt is de werkmap groter dan \(FindingKind.mebibytes(limit)) MiB.", "Misschien is dit een ander bestand."
      )
    }
  }

  private func table(_ name: TableName) -> String { (TableKind(rawValue: name.rawValue) ?? .help).name(.dutch) }

  /// A place inside a sentence.
  private func spot(_ place: FindingPlace) -> String {
    if let sheet = place.sheet, let cell = place.cell { return "in \(sheet)!\(cell)" }
    return "op regel \(place.line)"
  }

  private func syntaxSentence(_ problem: SyntaxProblem) -> FindingSentence {
    switch problem {
    case .tab: .init("Hier staat een tab waar alleen spaties mogen.", "Vervang de tab door spaties.")
    case .openQuote: .init("Hier begint een aanhalingsteken dat niet sluit.", "Sluit het, of laat beide weg.")
    case .openBracket:
      .init("Hier begint een haakje dat niet goed sluit.", "Kijk de haakjes, komma's en dubbele punten erna na.")
    case .colon:
      .init(
        "Hier ontbreekt een dubbele punt, of staat er een te veel.",
        "Schrijf `sleutel: waarde`; zet tekst met een dubbele punt tussen aanhalingstekens.")
    case .indentation:
      .init("Deze regel staat niet recht onder de vorige.", "Onderdelen van één lijst beginnen in dezelfde kolom.")
    case .undefinedAlias: .init("Hier begint een tekst met *.", "Zet hem tussen aanhalingstekens.")
    case .tooManyAliases(let limit):
      .init("Meer dan \(limit) stukken worden herhaald met *naam.", "Schrijf de stukken voluit.")
    case .severalDocuments: .init("Hier begint een tweede document.", "Eén team per bestand; laat de regel --- weg.")
    case .character(let found):
      .init(
        found.isEmpty ? "Hier staat een teken dat niet kan." : "“\(found)” kan hier niet staan.",
        "Zet tekst met bijzondere tekens tussen aanhalingstekens.")
    case .endOfText: .init("De tekst stopt voor alles gesloten is.", "Misschien ontbreekt een haakje aan het einde.")
    case .escape: .init("Hier staat een backslash met een onbekende letter.", "Schrijf \\\\ voor een backslash.")
    case .other(let words):
      .init("Dit kan niet gelezen worden: \(words).", "Vergelijk de regel met het voorbeeld in de README.")
    }
  }

  private func valueSentence(_ kind: FindingKind) -> FindingSentence? {
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

  private func shape(_ shape: ExpectedShape) -> String {
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

  private func idSentence(_ kind: FindingKind) -> FindingSentence? {
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

  private func contradictionSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .leastAboveMost(let key, let least, let most):
      .init("\(key): min is \(least), max is \(most).", "Maak max minstens zo groot als min.")
    case .daysReversed(let key, let from, let to):
      .init("\(key) loopt van \(from) tot \(to).", "Misschien zijn de twee dagen omgewisseld.")
    case .periodsReversed(let key, let from, let to):
      .init("\(key) loopt van periode \(from) tot \(to).", "Misschien zijn de twee periodes omgewisseld.")
    case .leavesBeforeJoins(let joins, let leaves):
      .init("Vertrekt op \(leaves), maar begint pas op \(joins).", "Misschien zijn de twee dagen omgewisseld.")
    case .beyondHorizon(_, let period, let periods):
      .init("Periode \(period) bestaat niet: er zijn er \(periods).", "Kies een periode van 1 tot \(periods).")
    case .allWeightsZero: .init("Alle vier de pijlers wegen 0.", "Geef minstens één pijler een gewicht boven 0.")
    case .exclusiveWithItself: .init("De rol sluit zichzelf uit.", "Laat haar weg uit haar eigen lijst.")
    case .likedAndDisliked(let role):
      .init("\(role) staat bij graag en bij niet graag.", "Laat ze bij één van de twee weg.")
    case .likedAndVetoed(let role):
      .init("\(role) staat bij graag en bij geweigerd.", "Ze telt als geweigerd. Misschien is één van de twee oud.")
    case .wantNotAbove(let competency, let has, let wants):
      .init(
        "Wil \(competency) op niveau \(wants) en heeft al \(has).",
        "De wens telt niet mee. Misschien is hij al uitgekomen.")
    case .currentTwice(let member, let role, let first):
      .init("\(member) heeft \(role) vandaag twee keer, eerst \(spot(first)).", "Houd er één van.")
    case .sinceAfterStart(let since, let start):
      .init(
        "since is \(since), na het begin van de periodes (\(start)).",
        "Een plaats die nog moet beginnen hoort bij keep, niet bij current.")
    case .pairWithItself(let id): .init("\(id) vormt een paar met \(id).", "Noem twee verschillende teamleden.")
    case .apartAndTogether(let first, let second):
      .init("\(first) en \(second) moeten apart én samen.", "Houd er één van.")
    default: keptSentence(kind)
    }
  }

  private func keptSentence(_ kind: FindingKind) -> FindingSentence {
    switch kind {
    case .keptAndForbidden(let member, let role, let period, let forbidden):
      .init(
        "\(member) ligt vast in \(role) en is daar verboden (\(spot(forbidden))), in periode \(period).",
        "Laat één van de twee weg.")
    case .keptAndVetoed(let member, let role):
      .init("\(member) ligt vast in \(role), maar weigert die rol.", "Laat ze weg bij keep of bij vetoes.")
    case .keptTwoKinds(let member, let role, let period):
      .init("\(member) ligt vast als trekker én als meeloper van \(role) in periode \(period).", "Houd er één van.")
    case .keptExclusive(let member, let role, let other, let period):
      .init(
        "\(member) ligt vast in \(role) en in \(other) in periode \(period), en die sluiten elkaar uit.",
        "Laat één van de twee weg.")
    case .keptTooManyHolders(let role, let kept, let most, let period):
      .init(
        "\(kept) teamleden liggen vast als trekker van \(role) in periode \(period); er is plaats voor \(most).",
        "Leg er minder vast.")
    case .keptTooManyUnderstudies(let role, let kept, let most, let period):
      .init(
        "\(kept) teamleden liggen vast als meeloper van \(role) in periode \(period); er is plaats voor \(most).",
        "Leg er minder vast.")
    case .keptApart(let first, let second, let role, let period):
      .init(
        "\(first) en \(second) blijven apart, maar liggen allebei vast in \(role) in periode \(period).",
        "Laat één van de twee weg.")
    case .seatTwice(let member, let role, let period, let first):
      .init(
        "\(member) heeft in periode \(period) twee plaatsen in \(role), de eerste \(spot(first)).",
        "Houd er één van.")
    default: .init(String(describing: kind))
    }
  }
}
