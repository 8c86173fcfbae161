/// A table as it was read: texts in rows and columns, blank cells left out.
struct ReadTable {
  /// A row with something in it.
  struct Row {
    /// The row's number, or the line in a text file, from 1.
    var number: Int
    /// The texts by column, from 1.
    var cells: [Int: String]
  }

  var kind: TableKind
  var file: String
  /// The sheet's name; nil in CSV files.
  var sheet: String?
  /// The order among the tables read together.
  var part: Int
  /// Whether dates may be written day first, as spreadsheets that separate by semicolons do.
  var isDayFirst = false
  /// The rows from top to bottom; the first holds the headings.
  var rows: [Row]

  func place(row: Int, column: Int) -> FindingPlace {
    FindingPlace(file: file, sheet: sheet, line: row, column: column, part: part)
  }
}
