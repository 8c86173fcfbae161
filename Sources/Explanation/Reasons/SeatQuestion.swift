import TeamModel

/// A seat that somebody asks about: why is it in the plan, or why is it not?
public struct SeatQuestion: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var seat: SeatKind
  /// The first period, from 1.
  public var from: Int
  /// The last period.
  public var to: Int

  /// A question about a seat in the periods `from`…`to`.
  public init(member: String, role: String, seat: SeatKind = .holder, from: Int, to: Int) {
    self.member = member
    self.role = role
    self.seat = seat
    self.from = from
    self.to = to
  }

  /// The seat itself.
  var proposed: ProposedSeat { ProposedSeat(member: member, role: role, seat: seat, from: from, to: to) }

  /// The rule that pins the seat.
  var pin: SeatRule { SeatRule(member: member, role: role, seat: seat, from: from, to: to) }

  /// Whether a seat of a plan is the one asked about, in some of the periods.
  func touches(_ other: ProposedSeat) -> Bool {
    other.member == member && other.role == role && other.from <= to && from <= other.to
  }
}

extension [ProposedSeat] {
  /// The seats without what a member has in a role in some periods; runs are cut where needed.
  ///
  /// - Parameter kind: the kind of seat that goes; both kinds when nil.
  func without(_ question: SeatQuestion, kind: SeatKind? = nil) -> [ProposedSeat] {
    flatMap { seat -> [ProposedSeat] in
      guard question.touches(seat), kind == nil || kind == seat.seat else { return [seat] }
      var parts: [ProposedSeat] = []
      if seat.from < question.from {
        var part = seat
        part.to = question.from - 1
        parts.append(part)
      }
      if seat.to > question.to {
        var part = seat
        part.from = question.to + 1
        parts.append(part)
      }
      return parts
    }
  }
}
