/// Dates as spreadsheets in Dutch write them when they save CSV: `1/02/2027` or `01-02-2027`, day first.
enum DayFirst {
  /// The date as `2027-02-01`; other texts, and all texts where days do not come first, without blanks around them.
  static func iso(_ text: String, if isDayFirst: Bool) -> String {
    let plain = ListCell.readSingle(text)
    let parts = plain.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard isDayFirst, parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4
    else { return plain }
    func two(_ part: Substring) -> String { part.count == 1 ? "0" + part : String(part) }
    return "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))"
  }
}
