import TeamModel

/// The tables of a team, as sheets of a workbook or as CSV files in a folder.
enum TableKind: String, CaseIterable {
  /// Competencies by members: what each has and wants.
  case fleximatrix
  case members
  case roles
  /// Needs that change with time.
  case needsFrom = "needs-from"
  case current
  /// Kept and forbidden seats, pairs apart and together.
  case agreements
  case settings
  /// The order of a member's levels, where it is not that of the matrix.
  case order
  /// Explanations for people; not read.
  case help

  /// The sheet's name.
  func name(_ language: Language) -> String {
    switch (self, language) {
    case (.fleximatrix, _): "Fleximatrix"
    case (.members, .english): "Members"
    case (.members, .dutch): "Teamleden"
    case (.roles, .english): "Roles"
    case (.roles, .dutch): "Rollen"
    case (.needsFrom, .english): "Needs from"
    case (.needsFrom, .dutch): "Vraagt vanaf"
    case (.current, .english): "Current"
    case (.current, .dutch): "Vandaag"
    case (.agreements, .english): "Agreements"
    case (.agreements, .dutch): "Afspraken"
    case (.settings, .english): "Settings"
    case (.settings, .dutch): "Instellingen"
    case (.order, .english): "Order"
    case (.order, .dutch): "Volgorde"
    case (.help, .english): "Help"
    case (.help, .dutch): "Uitleg"
    }
  }

  /// The table as findings name it.
  var tableName: TableName { TableName(rawValue: rawValue) ?? .help }

  /// The name of its file in a folder.
  var fileName: String { rawValue + ".csv" }

  /// The table that a sheet or file is, by its name in either language.
  static func named(_ name: String) -> TableKind? {
    let folded = TableWords.folded(name)
    return allCases.first { kind in
      TableWords.folded(kind.rawValue) == folded
        || Language.allCases.contains { TableWords.folded(kind.name($0)) == folded }
    }
  }

  /// The columns, in the order in which they are written; the fleximatrix goes on with one column a member.
  var columns: [TableColumn] {
    switch self {
    case .fleximatrix: [.init("competency", "Competency", "Competentie", width: 22)]
    case .members: TableColumn.members
    case .roles: TableColumn.roles
    case .needsFrom:
      [TableColumn.role, .init("from", "From", "Vanaf", width: 13), .init("needs", "Needs", "Vraagt", width: 30)]
    case .current:
      [TableColumn.member, .role, .seat, .init("since", "Since", "Sinds", width: 13)]
    case .agreements:
      [
        .init("agreement", "Agreement", "Afspraak", width: 14), .member,
        .init("other", "Other member", "Ander teamlid", width: 18), .role, .seat,
        .init("from", "From period", "Vanaf periode", width: 14), .init("to", "To period", "Tot periode", width: 14),
      ]
    case .settings:
      [
        .init("setting", "Setting", "Instelling", width: 34), .init("value", "Value", "Waarde", width: 22),
        .init("about", "About", "Uitleg", width: 95),
      ]
    case .order:
      [TableColumn.member, .init("has", "Has", "Heeft", width: 40), .init("wants", "Wants", "Wil", width: 40)]
    case .help: [.init("help", "Help", "Uitleg", width: 100)]
    }
  }
}
