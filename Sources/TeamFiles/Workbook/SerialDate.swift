import Foundation
import TeamModel

/// Days as workbooks count them: since 1900, with a 29 February 1900 that never was, or since 1904.
enum SerialDate {
  /// The day behind a number.
  static func day(_ serial: Double, from1904: Bool) -> CalendarDate? {
    guard serial.isFinite, serial >= 0, serial < 3_000_000 else { return nil }
    let days = Int(serial.rounded(.down))
    if from1904 { return CalendarDate(dayNumber: days - 24_107) }
    return CalendarDate(dayNumber: days < 60 ? days - 25_568 : days - 25_569)
  }

  /// The number of a day, counted since 1900; nil for days before March 1900, about which programs disagree.
  static func serial(_ day: CalendarDate) -> Int? {
    let serial = day.dayNumber + 25_569
    return serial > 60 ? serial : nil
  }

  /// Whether a number format shows a date.
  static func isDate(format: Int, code: String?) -> Bool {
    guard let code else {
      return (14...22).contains(format) || (27...36).contains(format) || (45...47).contains(format)
        || (50...58).contains(format)
    }
    var isQuoted = false
    var isBracketed = false
    var skips = false
    for character in code {
      if skips {
        skips = false
      } else if character == "\\" || character == "_" || character == "*" {
        skips = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" {
        isBracketed = true
      } else if character == "]" {
        isBracketed = false
      } else if !isBracketed, "ymdhsYMDHS".contains(character) {
        return !code.lowercased().hasPrefix("general")
      }
    }
    return false
  }
}
