import TeamModel

/// The XML of one sheet.
struct SheetXml {
  let sheet: WorkbookSheet
  let isFirst: Bool

  /// The whole part.
  var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    text += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    let tab = sheet.tab.map { "<tabColor rgb=\"FF\($0)\"/>" } ?? ""
    text += "<sheetPr>\(tab)<pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    text += view + columns + "<sheetData>"
    for (index, cells) in sheet.rows.enumerated() {
      let isHeading = cells.first?.style == .heading
      text += "<row r=\"\(index + 1)\"" + (isHeading ? " ht=\"32\" customHeight=\"1\">" : ">")
      for (column, cell) in cells.enumerated() { text += xml(cell, column + 1, index + 1) }
      text += "</row>"
    }
    text += "</sheetData>" + colourings + choices
    text += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    return text
      + "<pageSetup orientation=\"landscape\" paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
  }

  private var view: String {
    var view = "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\""
    guard sheet.frozenRows > 0 || sheet.frozenColumns > 0 else { return view + "/></sheetViews>" }
    let pane = sheet.frozenColumns == 0 ? "bottomLeft" : sheet.frozenRows == 0 ? "topRight" : "bottomRight"
    let corner = CellReference.name(column: sheet.frozenColumns + 1, row: sheet.frozenRows + 1)
    view += "><pane"
    if sheet.frozenColumns > 0 { view += " xSplit=\"\(sheet.frozenColumns)\"" }
    if sheet.frozenRows > 0 { view += " ySplit=\"\(sheet.frozenRows)\"" }
    return view + " topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/></sheetView></sheetViews>"
  }

  private var columns: String {
    guard !sheet.widths.isEmpty else { return "" }
    let columns = sheet.widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<cols>" + columns.joined() + "</cols>"
  }

  private func xml(_ cell: WorkbookSheet.Cell, _ column: Int, _ row: Int) -> String {
    let name = CellReference.name(column: column, row: row)
    let style = cell.style == .plain ? "" : " s=\"\(cell.style.rawValue)\""
    func inline(_ text: String) -> String {
      "<c r=\"\(name)\"\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XmlText.escaped(text))</t></is></c>"
    }
    switch cell.value {
    case .blank: return cell.style == .plain ? "" : "<c r=\"\(name)\"\(style)/>"
    case .text(let text): return inline(text)
    case .number(let number): return "<c r=\"\(name)\"\(style)><v>\(TableValue.plain(number))</v></c>"
    case .date(let date):
      guard let serial = SerialDate.serial(date) else { return inline(date.description) }
      return "<c r=\"\(name)\" s=\"\(CellStyle.date.rawValue)\"><v>\(serial)</v></c>"
    }
  }

  private var colourings: String {
    sheet.colourings.enumerated().map { index, colouring in
      "<conditionalFormatting sqref=\"\(colouring.range)\"><cfRule type=\"expression\" dxfId=\"\(colouring.look.rawValue)\""
        + " priority=\"\(index + 1)\"><formula>\(XmlText.escaped(colouring.formula))</formula></cfRule></conditionalFormatting>"
    }.joined()
  }

  private var choices: String {
    guard !sheet.choices.isEmpty else { return "" }
    let choices = sheet.choices.map { choice in
      "<dataValidation type=\"list\" allowBlank=\"1\"" + (choice.isStrict ? " showErrorMessage=\"1\"" : "")
        + " sqref=\"\(choice.range)\"><formula1>\(XmlText.escaped(choice.list))</formula1></dataValidation>"
    }
    return "<dataValidations count=\"\(choices.count)\">" + choices.joined() + "</dataValidations>"
  }
}
