import Foundation

/// What a workbook shares among its sheets.
struct WorkbookShared {
  /// The shared texts.
  var texts: [String] = []
  /// Whether each cell style shows a date.
  var styleIsDate: [Bool] = []
  /// Whether days count since 1904.
  var from1904 = false
}

/// Reads the cells of one sheet, placed by their references.
final class SheetReader {
  /// A cell as read.
  enum Cell {
    case text(String)
    case error(String)
    case formulaWithoutValue
  }

  private(set) var cells: [Int: [Int: Cell]] = [:]
  private(set) var isTooLarge = false
  private let shared: WorkbookShared

  private var row = 0
  private var column = 0
  private var type = ""
  private var style = 0
  private var value: String?
  private var inline: String?
  private var hasFormula = false
  private var isInCell = false
  private var reads = ""
  private var phonetics = 0
  private var count = 0

  init(_ shared: WorkbookShared) { self.shared = shared }

  /// Whether the sheet was well formed.
  func read(_ data: Data) -> Bool {
    XmlEvents.read(
      data, start: { self.start($0, $1) }, end: { self.end($0) },
      text: { text in
        if self.reads == "v" {
          self.value = (self.value ?? "") + text
        } else if self.reads == "t", self.phonetics == 0 {
          self.inline = (self.inline ?? "") + text
        }
      })
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let number = attributes["r"].flatMap { Int($0) } ?? row + 1
      row = (1...1_048_576).contains(number) ? number : row + 1
      column = 0
    case "c":
      isInCell = true
      if let place = attributes["r"].flatMap(CellReference.read) {
        (column, row) = place
      } else {
        column += 1
      }
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = nil
      inline = nil
      hasFormula = false
    case "v" where isInCell: reads = "v"
    case "t" where isInCell: reads = "t"
    case "rPh": phonetics += 1
    case "f" where isInCell: hasFormula = true
    default: break
    }
  }

  private func end(_ name: String) {
    switch name {
    case "v", "t": reads = ""
    case "rPh": phonetics -= 1
    case "c":
      isInCell = false
      guard !isTooLarge, let cell = cell() else { return }
      count += 1
      if count > FileLimits.entries { isTooLarge = true }
      cells[row, default: [:]][column] = cell
    default: break
    }
  }

  private func cell() -> Cell? {
    if hasFormula, value == nil { return .formulaWithoutValue }
    let text: String
    switch type {
    case "s":
      guard let index = value.flatMap({ Int($0) }), shared.texts.indices.contains(index) else { return nil }
      text = shared.texts[index]
    case "inlineStr": text = XmlText.unescaped(inline ?? "")
    case "str": text = XmlText.unescaped(value ?? "")
    case "b": text = value == "1" ? "true" : "false"
    case "e": return .error(value ?? "#")
    case "d": text = String((value ?? "").prefix(10))
    default: text = number(value ?? "")
    }
    return text.allSatisfy(\.isWhitespace) ? nil : .text(text)
  }

  private func number(_ text: String) -> String {
    guard let number = Double(text), number.isFinite else { return text }
    if shared.styleIsDate.indices.contains(style), shared.styleIsDate[style],
      let day = SerialDate.day(number, from1904: shared.from1904)
    {
      return day.description
    }
    return TableValue.plain(number)
  }
}
