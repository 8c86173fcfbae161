import Foundation

/// Writes sheets as an XLSX workbook. Texts are always texts, whatever they begin with; equal sheets give equal files.
package struct WorkbookWriter {
  private let sheets: [WorkbookSheet]

  package init(sheets: [WorkbookSheet]) { self.sheets = sheets }

  /// The workbook's bytes.
  package var data: Data {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", packageRelations)
    zip.add("xl/workbook.xml", workbook)
    zip.add("xl/_rels/workbook.xml.rels", workbookRelations)
    zip.add("xl/styles.xml", WorkbookStyles.xml)
    for (index, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", SheetXml(sheet: sheet, isFirst: index == 0).text)
    }
    return zip.data
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var contentTypes: String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(kind).worksheet+xml\"/>"
    }
    return WorkbookWriter.head + "<Types xmlns=\"\(WorkbookWriter.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>" + parts.joined() + "</Types>"
  }

  private func relation(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(WorkbookWriter.office)/\(type)\" Target=\"\(target)\"/>"
  }

  private var packageRelations: String {
    WorkbookWriter.head + "<Relationships xmlns=\"\(WorkbookWriter.package)/relationships\">"
      + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"
  }

  private var workbookRelations: String {
    let parts = sheets.indices.map { relation("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
    return WorkbookWriter.head + "<Relationships xmlns=\"\(WorkbookWriter.package)/relationships\">" + parts.joined()
      + relation("rId\(sheets.count + 1)", "styles", "styles.xml") + "</Relationships>"
  }

  private var workbook: String {
    let parts = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(XmlText.escaped(sheet.name))\" sheetId=\"\(index + 1)\""
        + (sheet.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
    }
    return WorkbookWriter.head
      + "<workbook xmlns=\"\(WorkbookWriter.main)\" xmlns:r=\"\(WorkbookWriter.office)\"><workbookPr/><sheets>"
      + parts.joined() + "</sheets></workbook>"
  }
}
