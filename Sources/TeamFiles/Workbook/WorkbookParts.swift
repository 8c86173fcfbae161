import Foundation

/// The parts of a workbook that its sheets share.
enum WorkbookParts {
  /// The shared texts: runs of rich text joined, reading aids for Japanese left out. Nil when damaged.
  static func texts(_ data: Data) -> [String]? {
    var texts: [String] = []
    var text = ""
    var reads = false
    var phonetics = 0
    let isRead = XmlEvents.read(
      data,
      start: { name, _ in
        if name == "si" { text = "" }
        if name == "t" { reads = true }
        if name == "rPh" { phonetics += 1 }
      },
      end: { name in
        if name == "si" { texts.append(XmlText.unescaped(text)) }
        if name == "t" { reads = false }
        if name == "rPh" { phonetics -= 1 }
      },
      text: { if reads, phonetics == 0 { text += $0 } })
    return isRead ? texts : nil
  }

  /// For each cell style, whether it shows numbers as dates. Nil when damaged.
  static func styleIsDate(_ data: Data) -> [Bool]? {
    var codes: [Int: String] = [:]
    var styles: [Bool] = []
    var isInCellFormats = false
    let isRead = XmlEvents.read(
      data,
      start: { name, attributes in
        switch name {
        case "numFmt":
          if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats:
          let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
          styles.append(SerialDate.isDate(format: id, code: codes[id]))
        default: break
        }
      },
      end: { if $0 == "cellXfs" { isInCellFormats = false } })
    return isRead ? styles : nil
  }
}
