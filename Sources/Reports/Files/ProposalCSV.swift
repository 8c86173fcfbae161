import TeamModel

/// Proposals as CSV (RFC 4180), one seat a line, for a spreadsheet.
///
/// Roles with too few holders are there too, as lines with `uncovered` in place of a seat and no member.
public enum ProposalCSV {
  /// The column headings.
  public static let columns = [
    "profile", "role", "role_name", "member", "member_name", "seat", "acting", "from_period", "to_period", "from", "to",
  ]

  /// The proposals for a team as CSV text in UTF-8 with CRLF line ends.
  public static func text(of proposals: [Proposal], for team: Team) -> String {
    var lines = [columns]
    for proposal in proposals {
      let plan = PlannedRoles(team: team, proposal: proposal)
      let profile = proposal.profile?.rawValue ?? ""
      for gap in Attention(plan).uncovered {
        let dates = days(gap.periods, plan)
        lines.append([
          profile, gap.role, team.role(gap.role)?.name ?? gap.role, "", "", "uncovered", "",
          "\(gap.periods.lowerBound)", "\(gap.periods.upperBound)", dates.from, dates.to,
        ])
      }
      for seat in proposal.seats {
        let dates = days(seat.from...max(seat.from, seat.to), plan)
        lines.append([
          profile, seat.role, team.role(seat.role)?.name ?? seat.role, seat.member,
          team.member(seat.member)?.name ?? seat.member, seat.seat.rawValue, seat.acting ? "yes" : "no",
          "\(seat.from)", "\(seat.to)", dates.from, dates.to,
        ])
      }
    }
    return lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func days(_ periods: ClosedRange<Int>, _ plan: PlannedRoles) -> (from: String, to: String) {
    let horizon = plan.team.horizon
    return (horizon.firstDay(of: periods.lowerBound).description, horizon.lastDay(of: periods.upperBound).description)
  }

  /// A field as RFC 4180 asks, and such that no spreadsheet takes it for a formula.
  static func field(_ text: String) -> String {
    var safe = text.replacing("\0", with: "")
    if let first = safe.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { safe = "'" + safe }
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n;\t'".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
