import TeamModel

extension CompactModel {
  /// The program of one level as a file for other solvers.
  ///
  /// - Parameters:
  ///   - team: a valid team.
  ///   - profile: decides the weights of the pillars.
  ///   - level: what is to be decided.
  ///   - fixed: the levels decided before it, with their values.
  ///   - format: free MPS (always a minimisation) or CPLEX LP.
  public static func export(
    team: Team, profile: Profile, level: LevelOutcome.Aim, fixed: [FixedLevel] = [], format: ExportFormat
  ) -> String {
    CompactModel(team: team, profile: profile).program(level: level, fixed: fixed).text(format)
  }
}

extension CompactProgram {
  /// The program as a file for other solvers.
  public func text(_ format: ExportFormat) -> String {
    switch format {
    case .mps: MPSWriter(program: self).text()
    case .lp: LPWriter(program: self).text()
    }
  }
}
