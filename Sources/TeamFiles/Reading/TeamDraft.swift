import TeamModel

/// A team while it is read: its values, and where those stand that other parts refer to.
struct TeamDraft {
  /// A value with its place.
  struct Placed<Value> {
    var value: Value
    var place: FindingPlace
    var subject: FindingSubject?
  }

  var team: Team
  var languageIsGiven = false
  var periodsAreKnown = false
  var startIsKnown = false
  /// Places of members and roles by id: the first with that id.
  var memberPlaces: [String: FindingPlace] = [:]
  var rolePlaces: [String: FindingPlace] = [:]
  /// Every mention of a member or a role by id.
  var memberMentions: [Placed<String>] = []
  var roleMentions: [Placed<String>] = []
  /// Places of today's seats by member and role.
  var currentPlaces: [String: FindingPlace] = [:]
  var current: [Placed<CurrentSeat>] = []
  var keep: [Placed<SeatRule>] = []
  var forbid: [Placed<SeatRule>] = []
  var apart: [Placed<MemberPair>] = []
  var together: [Placed<MemberPair>] = []

  init() {
    team = Team(name: "", horizon: Horizon(start: CalendarDate(dayNumber: 0), periods: 1, months: 1))
  }

  static func path(_ parts: String...) -> String { parts.joined(separator: "\u{1F}") }
}
