/// A sheet to be written.
struct WorkbookSheet {
  /// A cell with its look.
  struct Cell {
    var value: TableValue
    var style: CellStyle

    init(_ value: TableValue, _ style: CellStyle = .plain) {
      self.value = value
      self.style = style
    }
  }

  /// A choice that cells offer.
  struct Choice {
    var range: String
    /// A range of cells, or words in quotation marks.
    var list: String
    /// Whether other values are refused.
    var isStrict: Bool
  }

  /// A colour that cells get by a formula about the first of them.
  struct Colouring {
    var range: String
    var formula: String
    var look: CellColour
  }

  var name: String
  var rows: [[Cell]]
  var widths: [Int] = []
  var isHidden = false
  var frozenRows = 1
  var frozenColumns = 0
  var choices: [Choice] = []
  var colourings: [Colouring] = []
  var tab: String?
}

/// How a cell looks: an index into the workbook's cell formats.
enum CellStyle: Int {
  case plain, heading, date, wrapped, centred, title, quiet, decimal
}

/// A colour that a formula gives: an index into the workbook's conditional formats.
enum CellColour: Int {
  case level1, level2, level3, level4, wish, holder, understudy, warning
  case wish1, wish2, wish3, wish4
}
