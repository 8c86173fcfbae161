import TeamModel

extension EnglishFindingPhrases {
  func tableSentence(_ kind: FindingKind) -> FindingSentence? {
    switch kind {
    case .unknownHeading(let heading, let nearest):
      .init(
        "“\(heading)” is not known here.",
        nearest.map { "Maybe you meant \($0)." } ?? "Compare with a new workbook: flexmatrix new")
    case .noTables(let nearest):
      .init(
        "This folder holds no tables of a team.",
        nearest.map { "Maybe you meant the file \($0) in it." } ?? "Make some with: flexmatrix new FOLDER")
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

  func workbookSentence(_ problem: WorkbookProblem) -> FindingSentence {
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

  func table(_ name: TableName) -> String { (TableKind(rawValue: name.rawValue) ?? .help).name(.english) }
}
