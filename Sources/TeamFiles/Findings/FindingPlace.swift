/// Where in a file something was found.
public struct FindingPlace: Hashable, Sendable {
  /// The file's name as the user gave it; in a folder of CSV files, the file in that folder.
  public var file: String
  /// The sheet of a workbook; nil in text files.
  public var sheet: String?
  /// The line, or the row of a sheet, from 1.
  public var line: Int
  /// The column, from 1; in text files counted in Unicode scalars.
  public var column: Int
  /// The order of the file or sheet among those read together; places are sorted by it first.
  public var part: Int

  /// A place in a file, or in one sheet of a workbook.
  public init(file: String, sheet: String? = nil, line: Int = 1, column: Int = 1, part: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.part = part
  }

  /// The cell as spreadsheets name it, such as `D7`; nil in text files.
  public var cell: String? {
    guard sheet != nil else { return nil }
    return FindingPlace.letters(ofColumn: column) + String(line)
  }

  /// The letters of a spreadsheet column, from 1: `A` … `Z`, `AA` …
  static func letters(ofColumn column: Int) -> String {
    var rest = max(1, column)
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension FindingPlace: Comparable {
  /// Earlier parts, lines and columns come first.
  public static func < (a: FindingPlace, b: FindingPlace) -> Bool {
    (a.part, a.line, a.column) < (b.part, b.line, b.column)
  }
}

extension FindingPlace: CustomStringConvertible {
  /// `file:line:column` of a text file, `file: Sheet!D7` of a workbook.
  public var description: String {
    if let sheet, let cell { return "\(file): \(sheet)!\(cell)" }
    return "\(file):\(line):\(column)"
  }
}
