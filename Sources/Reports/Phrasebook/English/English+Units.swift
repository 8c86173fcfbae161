extension English {
  var code: String { "en" }
  var decimalSeparator: String { "." }
  var monthNames: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
  }
  var shortMonthNames: [String] {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }
  var and: String { "and" }
  func periods(_ count: Int) -> String { count == 1 ? "1 period" : "\(count) periods" }
  func months(_ count: Int) -> String { count == 1 ? "1 month" : "\(count) months" }
  func levels(_ count: Int) -> String { count == 1 ? "1 level" : "\(count) levels" }
  func hoursAWeek(_ hours: Double) -> String { hours == 1 ? "1 hour a week" : "\(number(hours)) hours a week" }
  func roles(_ count: Int) -> String { count == 1 ? "1 role" : "\(count) roles" }
  func members(_ count: Int) -> String { count == 1 ? "1 member" : "\(count) members" }
  func seconds(_ count: Int) -> String { count == 1 ? "1 second" : "\(count) seconds" }
}
