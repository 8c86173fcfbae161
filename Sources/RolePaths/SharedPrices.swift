/// Where the prices of what a member's roles share stand in one flat row of numbers.
struct SharedPrices {
  let periods: Int
  /// What seats teach towards wishes.
  var lessons = 0
  /// Levels that seats count on.
  var claims = 0
  /// Seats that portfolios are made of.
  var items = 0

  /// By period: for all the hours between 85 % and 100 % of those available.
  var load: Int { 0 }
  /// By period: for the mental strain between one half and the whole of the limit.
  var mental: Int { periods }
  /// By period: for the physical strain, likewise.
  var physical: Int { 2 * periods }
  /// By period: for one role more at once.
  var roles: Int { 3 * periods }
  /// By period: for one new seat.
  var new: Int { 4 * periods }
  /// By period: for a shared seat.
  var shared: Int { 5 * periods }
  /// For the whole growth pillar, where growth in anything counts.
  var growth: Int { 6 * periods }
  /// By lesson: for the whole growth pillar.
  var lesson: Int { growth + 1 }
  /// By claim: for the level that a seat counts on.
  var claim: Int { lesson + lessons }
  /// By period, then item: for a seat in the period's portfolio.
  var seat: Int { claim + claims }
  /// For wellbeing above the least.
  var floor: Int { seat + items * periods }
  /// How many there are.
  var count: Int { floor + 1 }

  /// The share of the available hours that brings overload from none to full.
  static let loadRoom = 0.15
  /// The hours without overload, in units of that.
  static let freeLoad = 0.85 / 0.15
}
