import TeamModel

/// A proposal's calendar as iCalendar text (RFC 5545): all-day events for change moments, rotation deadlines and handover weeks.
///
/// The same team and proposal give the same text, byte for byte: identifiers and time stamps follow from the content.
public struct CalendarFile: Sendable {
  private let plan: PlannedRoles
  private let words: any Phrasebook
  private let names: TeamNames
  private let events: [CalendarEvent]

  /// The calendar of a proposal.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - proposal: a checked proposal.
  ///   - language: the team's own unless told otherwise.
  public init(team: Team, proposal: Proposal, language: Language? = nil) {
    plan = PlannedRoles(team: team, proposal: proposal)
    words = (language ?? team.language).phrasebook
    names = TeamNames(team)
    events = plan.calendar()
  }

  /// The team's calendar.
  public var text: String { text(of: events, name: PlainName.clean(plan.team.name), member: nil) }

  /// The calendar of one member: the change moments with the member's own changes, and the member's deadlines and handovers.
  public func text(forMember member: String) -> String {
    let own = events.filter { $0.members.isEmpty || $0.members.contains(member) }
    return text(of: own, name: names.member(member), member: member)
  }

  private func text(of events: [CalendarEvent], name: String, member: String?) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//flexmatrix//roles//\(words.code.uppercased())", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(words.calendarName(name)),
    ]
    for event in events { lines += self.lines(of: event, member: member) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: CalendarEvent, member: String?) -> [String] {
    let summary: String
    var description = ""
    switch event.kind {
    case .changeMoment(let changes):
      summary = words.changeMoment(team: PlainName.clean(plan.team.name))
      let own = changes.filter { member == nil || $0.member == member }
      description = own.map { names.member($0.member) + " " + words.sentence(for: $0, in: plan) }.joined(
        separator: "\n")
      if own.isEmpty { description = words.nothingChanges }
    case .rotationDeadline(let holder, let role):
      summary = words.deadlineFor(role: names.role(role), member: names.member(holder))
    case .handoverWeek(let role, let from, let to):
      summary = words.handoverWeek(
        role: names.role(role), from: from.map(names.member), to: to.map(names.member))
    }
    let start = Self.day(event.from)
    var lines = [
      "BEGIN:VEVENT", "UID:" + identifier([plan.team.name, member ?? "", start, summary]) + "@flexmatrix",
      "DTSTAMP:" + Self.day(plan.team.horizon.start) + "T000000Z", "DTSTART;VALUE=DATE:" + start,
      "DTEND;VALUE=DATE:" + Self.day(event.to.adding(days: 1)), "SUMMARY:" + Self.escaped(summary),
    ]
    if !description.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(description)) }
    return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// A number that follows from the parts alone (FNV-1a, 64 bits), in hexadecimal.
  private func identifier(_ parts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in parts.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  private static func day(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// A text value: backslash, semicolon, comma and line break escaped, other control characters left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case _ where scalar.properties.generalCategory == .control: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A content line in pieces of at most 75 octets, never cut inside a character.
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += size
    }
    return result
  }
}
