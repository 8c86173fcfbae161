extension Dutch {
  var code: String { "nl" }
  var decimalSeparator: String { "," }
  var monthNames: [String] {
    [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ]
  }
  var shortMonthNames: [String] {
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
  }
  var and: String { "en" }
  func periods(_ count: Int) -> String { count == 1 ? "1 periode" : "\(count) periodes" }
  func months(_ count: Int) -> String { count == 1 ? "1 maand" : "\(count) maanden" }
  func levels(_ count: Int) -> String { count == 1 ? "1 niveau" : "\(count) niveaus" }
  func hoursAWeek(_ hours: Double) -> String { "\(number(hours)) uur per week" }
  func roles(_ count: Int) -> String { count == 1 ? "1 rol" : "\(count) rollen" }
  func members(_ count: Int) -> String { count == 1 ? "1 teamlid" : "\(count) teamleden" }
  func seconds(_ count: Int) -> String { count == 1 ? "1 seconde" : "\(count) seconden" }
}
