import Flexmatrix
import Foundation

/// What a scenario must answer: `expected.json`.
struct ExpectedAnswer: Codable {
  /// One proposal.
  struct Answer: Codable {
    /// What it aims at.
    var profile: Profile
    /// The levels that were proven, in the order in which they are decided.
    var levels: [Level]
    /// Seats that must occur.
    var must: [SeatPattern]
    /// Seats that must not occur.
    var mustNot: [SeatPattern]
  }

  /// The best value of a level.
  struct Level: Codable {
    var aim: LevelOutcome.Aim
    var value: Double
  }

  /// The exit code of `propose`.
  var exit: Int32
  /// What each profile must give.
  var answers: [Answer]

  /// The answer as text, one level or seat a line.
  var text: String {
    let answers = answers.map { answer in
      """
          {"profile": "\(answer.profile.rawValue)",
           "levels": \(block(answer.levels.map { "{\"aim\": \"\($0.aim.rawValue)\", \"value\": \(number($0.value))}" })),
           "must": \(block(answer.must.map(\.text))),
           "mustNot": \(block(answer.mustNot.map(\.text)))}
      """
    }
    return "{\n  \"exit\": \(exit),\n  \"answers\": [\n\(answers.joined(separator: ",\n"))\n  ]\n}\n"
  }

  private func block(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n" + lines.map { "       " + $0 }.joined(separator: ",\n") + "]"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String((value * 1e9).rounded() / 1e9)
  }
}

/// Seats that look alike: what is not given matches anything.
struct SeatPattern: Codable {
  var member: String?
  var role: String?
  var seat: SeatKind?
  /// A period in which the seat is taken.
  var period: Int?

  /// Whether a seat matches.
  func matches(_ other: ProposedSeat) -> Bool {
    (member.map { $0 == other.member } ?? true) && (role.map { $0 == other.role } ?? true)
      && (seat.map { $0 == other.seat } ?? true) && (period.map { other.from <= $0 && $0 <= other.to } ?? true)
  }

  /// The pattern as JSON on one line.
  var text: String {
    var fields: [String] = []
    if let member { fields.append("\"member\": \"\(member)\"") }
    if let role { fields.append("\"role\": \"\(role)\"") }
    if let seat { fields.append("\"seat\": \"\(seat.rawValue)\"") }
    if let period { fields.append("\"period\": \(period)") }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
