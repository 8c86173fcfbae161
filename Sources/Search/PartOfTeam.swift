import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// A few members of a team as a team of their own, the others staying as they are: the problem of a neighbourhood.
struct PartOfTeam {
  private let space: SearchSpace
  private let profile: Profile
  private let slots: [Int]
  private let paths: [RolePath]
  /// Seats that are not to be had, but for those that the members have.
  private let left: Set<MemberSeat>

  /// The part that the members `slots` make beside the paths of all others.
  init(_ space: SearchSpace, profile: Profile, slots: [Int], paths: [RolePath], without left: Set<MemberSeat> = []) {
    self.space = space
    self.profile = profile
    self.slots = slots
    self.paths = paths
    self.left = left
  }

  /// Looks for paths of these members that are better for a goal.
  ///
  /// - Parameters:
  ///   - worth: the goal's worth today; only more is wanted.
  ///   - decided: the levels that must be kept.
  ///   - nodeLimit: the nodes that GLPK may take.
  /// - Returns: the better paths, if any, and whether nothing better was left unseen.
  func improve(
    _ goal: NeighbourhoodGoal, beyond worth: Double, decided: [Decided], nodeLimit: Int, deadline: Deadline
  ) throws(LinearProgramError) -> (paths: [(slot: Int, path: RolePath)]?, finished: Bool) {
    let fixed = decided.filter { $0.stage.rank == 0 }.map {
      FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space))
    }
    let weights = profile.weights(space.instance.team.weights)
    let inside = Set(slots)
    let outside = paths.indices.reduce(0) {
      $0 + (inside.contains($1) ? 0 : goal.lacking(paths[$1].pillars.wellbeing(weights)))
    }
    let (level, objective) = goal.program(model, fixed: fixed, wanted: worth + goal.leastStep, outside: outside, space)
    var options = IntegerOptions(timeLimit: deadline.secondsLeft)
    options.nodeLimit = nodeLimit
    options.objectiveLimit = objective
    options.gomoryCuts = false
    options.mixedIntegerCuts = false
    options.branching = .driebeckTomlin
    options.backtracking = .bestProjection
    let answer = try level.decide(options: options, progress: { _ in deadline.isReached })
    let finished = answer.isProven || answer.isInfeasible
    guard let seats = answer.seats else { return (nil, finished) }
    var better: [(slot: Int, path: RolePath)] = []
    for slot in slots {
      guard let path = space.path(of: seats, slot: slot) else { return (nil, finished) }
      better.append((slot, path))
    }
    return (better, finished)
  }

  /// The part as an integer program.
  var model: CompactModel { CompactModel(team: team, profile: profile, surroundings: surroundings) }

  /// The members of the part, with what the file says of them alone.
  private var team: Team {
    let whole = space.instance.team
    let ids = Set(slots.map { space.members[$0].person.id })
    var team = whole
    team.members = slots.map { space.members[$0].person }
    team.current = whole.current.filter { ids.contains($0.member) }
    team.keep = whole.keep.filter { ids.contains($0.member) }
    team.forbid = whole.forbid.filter { ids.contains($0.member) }
    team.apart = whole.apart.filter { ids.contains($0.first) && ids.contains($0.second) }
    team.together = whole.together.filter { ids.contains($0.first) && ids.contains($0.second) }
    return team
  }

  private var surroundings: Surroundings {
    var outside = Surroundings()
    outside.cells = space.couldAlways.map {
      var cell = Surroundings.Cell()
      cell.able = $0
      return cell
    }
    outside.newSeats = [Int](repeating: 0, count: space.instance.periods)
    let inside = Set(slots)
    let ids = Set(slots.map { space.members[$0].person.id })
    let weights = profile.weights(space.instance.team.weights)
    for slot in slots { for cell in space.members[slot].couldAlways { outside.cells[cell].able -= 1 } }
    for (slot, path) in paths.enumerated() where !inside.contains(slot) {
      let wellbeing = path.pillars.wellbeing(weights)
      outside.members += 1
      outside.wellbeing += wellbeing
      outside.lowest = min(outside.lowest, TeamValues.hundredths(wellbeing))
      outside.acting += path.acting
      outside.overdue += path.overdue
      outside.fit += path.fit
      for t in path.newSeats.indices { outside.newSeats[t] += Int(path.newSeats[t]) }
      for cell in path.could { outside.cells[Int(cell)].able += 1 }
      for mark in path.marks {
        let cell = Int(mark.cell)
        if mark.kind == .holder {
          outside.cells[cell].holders += 1
          if mark.gap == 0 { outside.cells[cell].qualified += 1 }
          if mark.warm { outside.cells[cell].warm += 1 }
        } else {
          outside.cells[cell].understudies += 1
        }
      }
    }
    if !left.isEmpty {
      var closed = left.filter { ids.contains($0.member) }
      for slot in slots {
        for mark in paths[slot].marks {
          closed.remove(
            MemberSeat(member: space.members[slot].person.id, cell: Int(mark.cell), kind: mark.kind))
        }
      }
      outside.closed = closed
    }
    for (a, b) in space.apart where inside.contains(a) != inside.contains(b) {
      let (member, other) = inside.contains(a) ? (a, b) : (b, a)
      for mark in paths[other].marks {
        for kind in SeatKind.allCases {
          outside.closed.insert(MemberSeat(member: space.members[member].person.id, cell: Int(mark.cell), kind: kind))
        }
      }
    }
    return outside
  }
}
