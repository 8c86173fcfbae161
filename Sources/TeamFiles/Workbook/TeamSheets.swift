import TeamModel

/// A team's tables as sheets that people like to fill in: colours, drop-downs, explanations.
struct TeamSheets {
  let team: Team
  private var language: Language { team.language }

  /// Rows that offer drop-downs, so that there is room to write on.
  private static let lastRow = 400

  init(_ team: Team) { self.team = team }

  /// The sheets, in the order of their tabs.
  var sheets: [WorkbookSheet] { TeamTables(team).tables.map(sheet) + [help] }

  private func sheet(_ table: WrittenTable) -> WorkbookSheet {
    var rows = table.rows.enumerated().map { index, row in
      row.map { WorkbookSheet.Cell($0, index == 0 ? .heading : table.kind == .fleximatrix ? .centred : .plain) }
    }
    if table.kind == .fleximatrix {
      for index in rows.indices.dropFirst() where !rows[index].isEmpty { rows[index][0].style = .plain }
    }
    if table.kind == .settings {
      for index in rows.indices.dropFirst() where rows[index].count == 3 { rows[index][2].style = .quiet }
    }
    var sheet = WorkbookSheet(name: table.kind.name(language), rows: rows, widths: table.kind.columns.map(\.width))
    sheet.isHidden = table.kind == .order
    sheet.frozenColumns = [.fleximatrix, .members, .roles].contains(table.kind) ? 1 : 0
    if table.kind == .fleximatrix {
      sheet.widths += team.members.map { _ in 11 }
      sheet.tab = "6FBF9B"
      colourMatrix(&sheet)
    }
    sheet.choices += choices(table.kind)
    return sheet
  }

  // MARK: - Colours

  private func colourMatrix(_ sheet: inout WorkbookSheet) {
    let last = CellReference.name(column: max(2, team.members.count + 1), row: TeamSheets.lastRow)
    let range = "B2:\(last)"
    let letters = ["I", "L", "U", "O"]
    let wish = "ISNUMBER(FIND(\">\",B2))"
    let looks: [(level: CellColour, wish: CellColour)] = [
      (.level1, .wish1), (.level2, .wish2), (.level3, .wish3), (.level4, .wish4),
    ]
    // The first rule that fits decides: some programs look no further.
    for (index, look) in looks.enumerated() {
      let level = "OR(LEFT(B2,1)=\"\(index + 1)\",UPPER(LEFT(B2,1))=\"\(letters[index])\")"
      sheet.colourings.append(.init(range: range, formula: "AND(\(wish),\(level))", look: look.wish))
      sheet.colourings.append(.init(range: range, formula: level, look: look.level))
    }
    sheet.colourings.append(.init(range: range, formula: wish, look: .wish))
    let steps = "\"0,1,2,3,4,0>1,1>2,1>3,2>3,2>4,3>4\""
    sheet.choices.append(.init(range: range, list: steps, isStrict: false))
  }

  // MARK: - Drop-downs

  private func choices(_ kind: TableKind) -> [WorkbookSheet.Choice] {
    func ids(_ kind: TableKind) -> String { "'\(kind.name(language))'!$A$2:$A$\(TeamSheets.lastRow)" }
    func words(_ words: [String]) -> String { "\"" + words.joined(separator: ",") + "\"" }
    func column(_ key: String) -> String? {
      guard let index = kind.columns.firstIndex(where: { $0.key == key }) else { return nil }
      let letters = FindingPlace.letters(ofColumn: index + 1)
      return "\(letters)2:\(letters)\(TeamSheets.lastRow)"
    }
    var choices: [WorkbookSheet.Choice] = []
    func offer(_ key: String, _ list: String, isStrict: Bool = false) {
      if let range = column(key) { choices.append(.init(range: range, list: list, isStrict: isStrict)) }
    }
    switch kind {
    case .roles:
      offer("critical", words(["1", "2", "3", "4", "5"]), isStrict: true)
      offer("strain.mental", words(["0", "1", "2", "3"]))
      offer("strain.physical", words(["0", "1", "2", "3"]))
    case .needsFrom: offer("role", ids(.roles))
    case .current, .agreements:
      offer("agreement", words(TableWords.Agreement.allCases.map { $0.word(language) }), isStrict: true)
      offer("member", ids(.members))
      offer("other", ids(.members))
      offer("role", ids(.roles))
      offer("seat", words(SeatKind.allCases.map { TableWords.seat($0, language) }), isStrict: true)
    case .settings:
      for (index, row) in SettingRow.all.enumerated() {
        let cell = "B\(index + 2)"
        if row.key == "language" {
          choices.append(.init(range: cell, list: words(Language.allCases.map(\.rawValue)), isStrict: true))
        }
        if row.key == "settings.fairness" {
          choices.append(.init(range: cell, list: words(Fairness.allCases.map(\.rawValue)), isStrict: true))
        }
      }
    case .fleximatrix, .members, .order, .help: break
    }
    return choices
  }

  // MARK: - Help

  private var help: WorkbookSheet {
    let lines = HelpLines.of(language)
    let rows = lines.enumerated().map { index, line in
      [WorkbookSheet.Cell(.list(line), index == 0 ? .title : .wrapped)]
    }
    var sheet = WorkbookSheet(name: TableKind.help.name(language), rows: rows, widths: [110])
    sheet.frozenRows = 0
    return sheet
  }
}
