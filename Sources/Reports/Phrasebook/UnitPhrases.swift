import TeamModel

/// How a language writes dates, numbers and counted things.
protocol UnitPhrases: Sendable {
  /// The language's code for `lang` attributes, such as `nl`.
  var code: String { get }
  /// The sign between whole and broken part of a number.
  var decimalSeparator: String { get }
  /// The twelve months, January first.
  var monthNames: [String] { get }
  /// The twelve months in short, January first.
  var shortMonthNames: [String] { get }
  /// The word between the last two of a list.
  var and: String { get }
  /// A number of periods: "1 period", "2 periods".
  func periods(_ count: Int) -> String
  /// A number of months.
  func months(_ count: Int) -> String
  /// A number of levels.
  func levels(_ count: Int) -> String
  /// A number of hours a week.
  func hoursAWeek(_ hours: Double) -> String
  /// A number of roles.
  func roles(_ count: Int) -> String
  /// A number of members.
  func members(_ count: Int) -> String
  /// A number of seconds, whole.
  func seconds(_ count: Int) -> String
}

extension UnitPhrases {
  /// A day in full, such as "1 januari 2027".
  func date(_ day: CalendarDate) -> String { "\(day.day) \(monthNames[day.month - 1]) \(day.year)" }

  /// A day in short, such as "1 jan 2027".
  func shortDate(_ day: CalendarDate) -> String { "\(day.day) \(shortMonthNames[day.month - 1]) \(day.year)" }

  /// The days from one to another, both included; whole months without their days, such as "jan–mrt 2027".
  func span(_ from: CalendarDate, _ to: CalendarDate) -> String {
    let wholeMonths = from.day == 1 && to.adding(days: 1).day == 1
    guard wholeMonths else {
      let start = from.year == to.year ? "\(from.day) \(shortMonthNames[from.month - 1])" : shortDate(from)
      return "\(start)–\(shortDate(to))"
    }
    if from.month == 1, to.month == 12 { return from.year == to.year ? "\(from.year)" : "\(from.year)–\(to.year)" }
    if from.year != to.year {
      return "\(shortMonthNames[from.month - 1]) \(from.year)–\(shortMonthNames[to.month - 1]) \(to.year)"
    }
    if from.month == to.month { return "\(shortMonthNames[from.month - 1]) \(from.year)" }
    return "\(shortMonthNames[from.month - 1])–\(shortMonthNames[to.month - 1]) \(to.year)"
  }

  /// A number with at most that many decimals; zeros at the end are left out unless `fixed`.
  func number(_ value: Double, decimals: Int = 2, fixed: Bool = false) -> String {
    let plain = DecimalText.plain(value, decimals: decimals, fixed: fixed)
    return plain.split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalSeparator)
  }

  /// A share of 1 in whole percents: 0.614 is "61%".
  func percent(_ share: Double) -> String { number(share * 100, decimals: 0) + "%" }

  /// A share of 1 in percents, rounded up so that "at most" stays true: with one decimal below ten, else whole.
  func percentAtMost(_ share: Double) -> String {
    let tenths = (share * 1000 - 1e-9).rounded(.up)
    guard tenths < 100 else { return number((share * 100 - 1e-9).rounded(.up), decimals: 0) + "%" }
    return number(max(0, tenths) / 10, decimals: 1) + "%"
  }

  /// Items with commas and the language's "and" before the last.
  func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " " + and + " " + last
  }
}
