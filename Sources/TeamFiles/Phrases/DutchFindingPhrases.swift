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

  private func name(of kind: FileKind) -> String {
    switch kind {
    case .team: "een teambestand"
    case .proposals: "een bestand met voorstellen"
    case .scenarios: "een bestand met ‘wat als’"
    case .joiner: "een bestand met wie erbij komt"
    }
  }

  /// Hoe een bestand van een soort ontstaat.
  private func howToBegin(_ kind: FileKind) -> String {
    switch kind {
    case .team: "Begin er een met: flexmatrix new"
    case .proposals: "Maak er een met: flexmatrix propose team.yaml --format json"
    case .scenarios: "Hoe je er een schrijft: flexmatrix help explore"
    case .joiner: "Schrijf wie erbij komt: {id: kim, name: Kim, hours: 8, has: {planning: 2}}"
    }
  }

  func fileSentence(_ kind: FindingKind) -> FindingSentence? {
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
    case .emptyFile(let kind): .init("Het bestand is leeg.", howToBegin(kind))
    case .anotherFile(let kind, let wanted):
      .init(
        "Dit is \(name(of: kind)); hier hoort \(name(of: wanted)).",
        "Misschien staan de bestanden in een andere volgorde: het team komt eerst.")
    case .tooDeep(let limit):
      .init("Er staan lijsten in lijsten, meer dan \(limit) diep.", "Misschien ontbreekt een haakje.")
    case .tooMany(let limit):
      .init(
        "Het bestand heeft meer dan \(limit) onderdelen.", "Misschien is dit een ander bestand dan het teambestand.")
    case .syntax(let problem): syntaxSentence(problem)
    default: nil
    }
  }

  /// A place inside a sentence.
  func spot(_ place: FindingPlace) -> String {
    if let sheet = place.sheet, let cell = place.cell { return "in \(sheet)!\(cell)" }
    return "op regel \(place.line)"
  }

  func syntaxSentence(_ problem: SyntaxProblem) -> FindingSentence {
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
}
