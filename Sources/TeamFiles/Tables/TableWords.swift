import Foundation
import TeamModel

/// Words in tables: headings and values in either language.
enum TableWords {
  /// Letters and digits only, small: how names of sheets and headings are compared.
  static func folded(_ text: String) -> String {
    String(
      text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(Character.init))
  }

  /// The key of a heading in either language, or of a key itself.
  static func key(of heading: String, in columns: [TableColumn]) -> String? {
    let folded = folded(heading)
    return columns.first { column in
      [column.english, column.dutch, column.key].contains { TableWords.folded($0) == folded }
    }?.key
  }

  /// The heading of a key's column, or the label of a setting; the key itself where neither is known.
  static func heading(of key: String, _ language: Language) -> String {
    for kind in TableKind.allCases {
      if let column = kind.columns.first(where: { $0.key == key }) { return column.heading(language) }
    }
    guard let row = SettingRow.all.first(where: { $0.key.split(separator: ".").last.map(String.init) == key }) else {
      return key
    }
    return language == .dutch ? row.dutch : row.english
  }

  /// A kind of seat.
  static func seat(_ seat: SeatKind, _ language: Language) -> String {
    switch (seat, language) {
    case (.holder, .dutch): "trekker"
    case (.understudy, .dutch): "meeloper"
    case (_, .english): seat.rawValue
    }
  }

  /// The team file's word for a seat in either language; other words as they are.
  static func canonicalSeat(_ word: String) -> String {
    SeatKind.allCases.first { seat in
      Language.allCases.contains { folded(TableWords.seat(seat, $0)) == folded(word) }
    }?.rawValue ?? word
  }

  /// What can be agreed, with its words.
  enum Agreement: String, CaseIterable {
    case keep, forbid, apart, together

    func word(_ language: Language) -> String {
      switch (self, language) {
      case (.keep, .dutch): "vast"
      case (.forbid, .dutch): "verboden"
      case (.apart, .dutch): "apart"
      case (.together, .dutch): "samen"
      case (_, .english): rawValue
      }
    }

    static func named(_ word: String) -> Agreement? {
      allCases.first { agreement in
        Language.allCases.contains { folded(agreement.word($0)) == folded(word) }
      }
    }
  }
}
