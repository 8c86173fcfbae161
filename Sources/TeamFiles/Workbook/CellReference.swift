/// Cells by their names.
package enum CellReference {
  /// The column and row of `D7`; nil when it is no cell of a sheet.
  static func read(_ name: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0, column < 20_000 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard column > 0, row < 2_000_000 else { return nil }
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    return (column, row)
  }

  /// The name of a cell.
  package static func name(column: Int, row: Int) -> String { FindingPlace.letters(ofColumn: column) + String(row) }
}
