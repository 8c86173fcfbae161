/// A sheet to be written.
package struct WorkbookSheet {
  /// A cell with its look.
  package struct Cell {
    package var value: TableValue
    package var style: CellStyle

    package init(_ value: TableValue, _ style: CellStyle = .plain) {
      self.value = value
      self.style = style
    }
  }

  /// A choice that cells offer.
  package struct Choice {
    package var range: String
    /// A range of cells, or words in quotation marks.
    package var list: String
    /// Whether other values are refused.
    package var isStrict: Bool
  }

  /// A colour that cells get by a formula about the first of them.
  package struct Colouring {
    package var range: String
    package var formula: String
    package var look: CellColour

    package init(range: String, formula: String, look: CellColour) {
      self.range = range
      self.formula = formula
      self.look = look
    }
  }

  package var name: String
  package var rows: [[Cell]]
  package var widths: [Int] = []
  package var isHidden = false
  package var frozenRows = 1
  package var frozenColumns = 0
  package var choices: [Choice] = []
  package var colourings: [Colouring] = []
  package var tab: String?

  package init(name: String, rows: [[Cell]], widths: [Int] = []) {
    self.name = name
    self.rows = rows
    self.widths = widths
  }
}

/// How a cell looks: an index into the workbook's cell formats.
package enum CellStyle: Int {
  case plain, heading, date, wrapped, centred, title, quiet, decimal
}

/// A colour that a formula gives: an index into the workbook's conditional formats.
package enum CellColour: Int {
  case level1, level2, level3, level4, wish, holder, understudy, warning
  case wish1, wish2, wish3, wish4
}
