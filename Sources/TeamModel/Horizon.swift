/// The time that a proposal covers: periods of equal length, one after another.
///
/// Roles change only at the change moment that opens a period. Period 0 is today, periods 1…`periods` lie in the horizon.
public struct Horizon: Hashable, Codable, Sendable {
  /// The first day of period 1.
  public var start: CalendarDate
  /// How many periods, 1 or more.
  public var periods: Int
  /// Months in a period, 1 or more.
  public var months: Int

  /// A horizon of `periods` periods of `months` months from `start` on.
  public init(start: CalendarDate, periods: Int, months: Int) {
    self.start = start
    self.periods = periods
    self.months = months
  }

  /// The first day of period `t` (1…periods; later numbers go on in the same steps).
  public func firstDay(of t: Int) -> CalendarDate { start.adding(months: (t - 1) * months) }

  /// The last day of period `t`: the day before the next one begins.
  public func lastDay(of t: Int) -> CalendarDate { firstDay(of: t + 1).adding(days: -1) }

  /// The periods with their dates.
  public var spans: [PeriodSpan] {
    (1...max(1, periods)).map { PeriodSpan(period: $0, from: firstDay(of: $0), to: lastDay(of: $0)) }
  }

  /// The period in which a day falls, or nil outside the horizon.
  public func period(containing day: CalendarDate) -> Int? {
    (1...max(1, periods)).first { firstDay(of: $0) <= day && day <= lastDay(of: $0) }
  }
}

/// One period with its first and last day.
public struct PeriodSpan: Hashable, Codable, Sendable {
  /// The period's number, from 1.
  public var period: Int
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  /// Period number `period`, from its first to its last day.
  public init(period: Int, from: CalendarDate, to: CalendarDate) {
    self.period = period
    self.from = from
    self.to = to
  }
}
