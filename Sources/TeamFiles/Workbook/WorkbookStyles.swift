/// The looks of cells, in the order of `CellStyle` and `CellColour`.
enum WorkbookStyles {
  /// The part `xl/styles.xml`.
  static let xml: String = {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    xml += "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    xml += "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    xml += "<fonts count=\"4\">\(font())\(font(bold: true, colour: "FFFFFFFF"))\(font(bold: true, size: 14))"
    xml += "\(font(colour: "FF555555"))</fonts>"
    xml += "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    xml += "<fill><patternFill patternType=\"gray125\"/></fill>"
    xml += "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E5F\"/></patternFill></fill></fills>"
    xml += "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    xml += "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    let formats = [
      format(), format(font: 1, fill: 2, alignment: "vertical=\"center\" wrapText=\"1\""), format(number: 164),
      format(alignment: "vertical=\"top\" wrapText=\"1\""), format(alignment: "horizontal=\"center\""), format(font: 2),
      format(font: 3, alignment: "vertical=\"top\" wrapText=\"1\""), format(number: 2),
    ]
    xml += "<cellXfs count=\"\(formats.count)\">\(formats.joined())</cellXfs>"
    xml += "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    // Level 1 to 4, a wish, holder, understudy, warning: dark text on light ground, readable in print.
    let colours = [
      colour("FFE8F1F2"), colour("FFCFE5E8"), colour("FFA3D2C9"), colour("FF6FBF9B"), colour(nil, bold: true),
      colour("FFBFE3C0"), colour("FFFFE9B0"), colour("FFFAD4C8"),
      // Level 1 to 4 with a wish.
      colour("FFE8F1F2", bold: true), colour("FFCFE5E8", bold: true), colour("FFA3D2C9", bold: true),
      colour("FF6FBF9B", bold: true),
    ]
    xml += "<dxfs count=\"\(colours.count)\">\(colours.joined())</dxfs>"
    return xml + "</styleSheet>"
  }()

  private static func font(bold: Bool = false, size: Int = 11, colour: String = "FF000000") -> String {
    "<font>\(bold ? "<b/>" : "")<sz val=\"\(size)\"/><color rgb=\"\(colour)\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
  }

  private static func format(number: Int = 0, font: Int = 0, fill: Int = 0, alignment: String? = nil) -> String {
    let start =
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
      + (number == 0 ? "" : " applyNumberFormat=\"1\"") + (font == 0 ? "" : " applyFont=\"1\"")
      + (fill == 0 ? "" : " applyFill=\"1\"")
    return alignment.map { start + " applyAlignment=\"1\"><alignment \($0)/></xf>" } ?? start + "/>"
  }

  private static func colour(_ fill: String?, bold: Bool = false) -> String {
    "<dxf>" + (bold ? "<font><b/></font>" : "")
      + (fill.map {
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0)\"/><bgColor rgb=\"\($0)\"/></patternFill></fill>"
      } ?? "")
      + "</dxf>"
  }
}
