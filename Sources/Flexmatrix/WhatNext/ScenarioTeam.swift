import TeamFiles
import TeamModel

extension ReadScenario {
  /// The team as it would be, with who leaves or is away taken into account; their pins end where their presence ends.
  ///
  /// - Throws: `WhatIfFailure` for an absence that cannot be.
  public func changedTeam() throws(WhatIfFailure) -> Team {
    try WhatIf(
      absences.map { absence in
        switch absence {
        case .leaves(let member, let from): .without(member: member, from: from)
        case .away(let member, let days): .absent(member: member, days)
        }
      }
    ).applied(to: team)
  }
}
