import TeamModel

/// Compares the proposals of one run with each other.
enum ProposalComparison {
  /// Two values nearer than this are the same: measures are sums of a few hundred fractions.
  private static let tolerance = 1e-9

  /// The share of seats that must differ before two proposals are truly different.
  static let trueDifference = 0.1

  /// Whether `a` is at least as good as `b` on every measure and better on one.
  static func beats(_ a: Measures, _ b: Measures) -> Bool {
    let losses = zip(costs(a), costs(b)).map { $0 - $1 }
    return losses.allSatisfy { $0 <= tolerance } && losses.contains { $0 < -tolerance }
  }

  /// Whether `a` is better than `b` on each single measure.
  static func beatsOnEverything(_ a: Measures, _ b: Measures) -> Bool {
    zip(costs(a), costs(b)).allSatisfy { $0 - $1 < -tolerance }
  }

  /// Every measure as a cost: less is better.
  private static func costs(_ m: Measures) -> [Double] {
    [
      Double(m.uncovered), Double(m.acting), Double(m.overdue), -m.floor, -m.wellbeing, -m.fit, Double(m.thin),
      Double(m.cold), Double(m.changes),
    ]
  }

  /// The share of seats, counted by period, of the one with more seats that the other has not, 0…1.
  static func difference(_ a: [ProposedSeat], _ b: [ProposedSeat]) -> Double {
    let first = cells(a)
    let second = cells(b)
    let most = max(first.count, second.count)
    return most == 0 ? 0 : 1 - Double(first.intersection(second).count) / Double(most)
  }

  private struct Cell: Hashable {
    var member: String
    var role: String
    var seat: SeatKind
    var period: Int
  }

  private static func cells(_ seats: [ProposedSeat]) -> Set<Cell> {
    Set(
      seats.flatMap { seat in
        (seat.from...max(seat.from, seat.to)).map {
          Cell(member: seat.member, role: seat.role, seat: seat.seat, period: $0)
        }
      })
  }
}
