import TeamModel

/// What the profiles of one run need to find out only once.
final class RunMemory {
  /// What the periods by themselves bound, where there was time to find out.
  var periodBounds: PeriodBounds?
  private var sizes: [LevelOutcome.Aim: ProgramSize] = [:]

  /// How large the program is for a profile that ends on the level `last`: for all of those it is much the same.
  func size(_ space: SearchSpace, profile: Profile, last: LevelOutcome.Aim, deadline: Deadline) -> ProgramSize {
    if let size = sizes[last] { return size }
    if ProgramSize.isTooLate(space, deadline) { return .withoutProgram(space) }
    let size = ProgramSize(space, profile: profile, last: last)
    sizes[last] = size
    return size
  }
}
