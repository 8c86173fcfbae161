import TeamModel

/// What people read about broken rules in one language.
///
/// A language is one file: a value of a type that words every case of `Violation`, and a line in `Violation.sentence`.
protocol ViolationWording: Sendable {
  /// One short sentence with names and values, without solver words.
  func sentence(_ violation: Violation, _ names: Names) -> String
}

/// Names in place of ids, for sentences.
struct Names: Sendable {
  let team: Team

  /// A member's name; the id when the team has no such member.
  func member(_ id: String) -> String { team.member(id)?.name ?? id }

  /// A role's name; the id when the team has no such role.
  func role(_ id: String) -> String { team.role(id)?.name ?? id }

  /// Members' names in a row: `An, Bo and Els`.
  func members(_ ids: [String], and: String) -> String {
    let names = ids.map(member)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " " + and + " " + last
  }

  /// A number with at most two decimals and the language's decimal mark.
  func number(_ value: Double, mark: String) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return String(value) }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    if rest == 0 { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + mark + decimals
  }
}

extension Violation {
  /// The broken rule in one short sentence, with the names of the team.
  public func sentence(in language: Language, team: Team) -> String {
    let wording: any ViolationWording =
      switch language {
      case .dutch: DutchViolations()
      case .english: EnglishViolations()
      }
    return wording.sentence(self, Names(team: team))
  }
}
