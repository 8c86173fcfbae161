import TeamModel

/// Writes tables as CSV that a double click opens well: UTF-8 with a byte order mark, lines ended by CR LF, and in Dutch
/// separated by semicolons with decimal commas.
struct CsvWriter {
  let language: Language

  /// A table as text.
  func text(_ table: WrittenTable) -> String {
    let separator = language == .dutch ? ";" : ","
    var text = "\u{FEFF}"
    for row in table.rows { text += row.map(cell).joined(separator: separator) + "\r\n" }
    return text
  }

  private func cell(_ value: TableValue) -> String {
    switch value {
    case .blank: ""
    case .text(let text): quoted(CsvText.guarded(text))
    case .date(let date): date.description
    case .number(let number): decimal(TableValue.plain(number))
    }
  }

  /// A comma in Dutch, where it has so few digits that it reads back.
  private func decimal(_ number: String) -> String {
    guard language == .dutch, let point = number.firstIndex(of: "."),
      number.distance(from: point, to: number.endIndex) <= 3,
      !number.contains("e")
    else { return number }
    return number.replacing(".", with: ",")
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes =
      text.first == " " || text.last == " " || text.unicodeScalars.contains { ",;\"\t\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
