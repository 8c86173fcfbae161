import TeamModel

/// Values of several proposals in one row, the best ones marked.
enum SideBySide {
  /// A value as people read it.
  struct Cell: Hashable, Sendable {
    var text: String
    /// Whether none is better, while at least one reads worse.
    var isBest: Bool
  }

  /// The cells of a row; what reads the same is equally good, and nothing is best where all are the same.
  static func cells(of values: [Double?], moreIsBetter: Bool, text: (Double) -> String) -> [Cell] {
    let known = values.compactMap { $0 }
    let best = moreIsBetter ? known.max() : known.min()
    let differ = Set(known.map(text)).count > 1
    return values.map { value in
      guard let value, let best else { return Cell(text: "–", isBest: false) }
      return Cell(text: text(value), isBest: differ && text(value) == text(best))
    }
  }
}

extension UnitPhrases {
  /// A measure of several proposals, the best marked.
  func sideBySide(_ measure: Measure, of proposals: [Proposal]) -> [SideBySide.Cell] {
    SideBySide.cells(of: proposals.map { measure.value(in: $0.measures) }, moreIsBetter: measure.moreIsBetter) {
      measure.isShare ? percent($0) : number($0, decimals: 1)
    }
  }
}
