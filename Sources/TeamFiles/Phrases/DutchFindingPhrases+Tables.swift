import TeamModel

extension DutchFindingPhrases {
  func tableSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownHeading(let heading, let nearest):
      .init(
        "“\(heading)” is hier niet bekend.",
        nearest.map { "Misschien bedoel je \($0)." } ?? "Vergelijk met een nieuwe werkmap: flexmatrix new")
    case .noTables(let nearest):
      .init(
        "In deze map staan geen tabellen van een team.",
        nearest.map { "Misschien bedoel je het bestand \($0) in de map." } ?? "Maak ze met: flexmatrix new MAP")
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

  func workbookSentence(_ problem: WorkbookProblem) -> FindingSentence {
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

  func table(_ name: TableName) -> String { (TableKind(rawValue: name.rawValue) ?? .help).name(.dutch) }
}
