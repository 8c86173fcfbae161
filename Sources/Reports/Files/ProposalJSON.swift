import TeamModel

/// Proposals as JSON, with the keys always in the same order and one seat or member a line.
///
/// Shares and sums are written with nine decimals at most, so that a checker that recomputes them finds the same.
public enum ProposalJSON {
  /// The document as JSON text in UTF-8, ending with a line break.
  public static func text(of document: ProposalDocument) -> String {
    let periods = document.periods.map {
      "{\"period\": \($0.period), \"from\": \"\($0.from)\", \"to\": \"\($0.to)\"}"
    }
    return """
      {"team": \(string(document.team)),
       "periods": \(block(periods, indent: 2)),
       "proposals": \(block(document.proposals.map(object), indent: 2))}

      """
  }

  private static func object(_ proposal: Proposal) -> String {
    let m = proposal.measures
    let search = proposal.search
    return """
      {"profile": \(proposal.profile.map { string($0.rawValue) } ?? "null"),
         "seats": \(block(proposal.seats.map(object), indent: 5)),
         "measures": {"uncovered": \(m.uncovered), "acting": \(m.acting), "overdue": \(m.overdue), \
      "floor": \(number(m.floor)), "wellbeing": \(number(m.wellbeing)), "fit": \(number(m.fit)), \
      "thin": \(m.thin), "cold": \(m.cold), "changes": \(m.changes)},
         "members": \(block(proposal.members.map(object), indent: 5)),
         "search": {"status": \(string(search.status.rawValue)), "bound": \(search.bound.map(number) ?? "null"), \
      "gap": \(search.gap.map(number) ?? "null"), "seconds": \(DecimalText.plain(search.seconds, decimals: 3))}}
      """
  }

  private static func object(_ seat: ProposedSeat) -> String {
    "{\"member\": \(string(seat.member)), \"role\": \(string(seat.role)), \"seat\": \"\(seat.seat.rawValue)\", "
      + "\"from\": \(seat.from), \"to\": \(seat.to), \"acting\": \(seat.acting)}"
  }

  private static func object(_ score: MemberScore) -> String {
    "{\"member\": \(string(score.member)), \"workability\": \(number(score.workability)), "
      + "\"deployability\": \(number(score.deployability)), \"growth\": \(number(score.growth)), "
      + "\"connection\": \(number(score.connection)), \"wellbeing\": \(number(score.wellbeing))}"
  }

  private static func block(_ items: [String], indent: Int) -> String {
    guard !items.isEmpty else { return "[]" }
    let space = "\n" + String(repeating: " ", count: indent)
    return "[" + items.map { space + $0 }.joined(separator: ",") + "]"
  }

  private static func number(_ value: Double) -> String { DecimalText.plain(value, decimals: 9) }

  /// A text as a JSON string; control characters and line separators are escaped.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value):
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
