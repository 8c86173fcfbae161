import CompactModel
import Dispatch
import LinearProgramming
import RolePaths
import TeamModel

/// Betters a solution a few members at a time: their part of the problem goes to GLPK as a compact program, the others stay.
///
/// It proves nothing. Two groups without a common member are tried at once; what the first finds is taken first, then the second's if it is
/// still legal and better, so that the answer does not depend on threads. (Large neighbourhood search: Shaw, "Using constraint
/// programming and local search methods to solve vehicle routing problems", CP 1998.)
final class NeighbourhoodSearch {
  private let space: SearchSpace
  private let profile: Profile
  private let threads: Int
  private var choice: NeighbourhoodChoice
  /// Members in a group: more while groups are settled quickly, fewer while they are not.
  private var size = 4
  private let smallest = 3
  private let largest: Int
  /// Seats that every second pair of groups does without, but for those in hand: without them a group has few choices and may be larger.
  var left: Set<MemberSeat> = []
  /// Members in such a group.
  private var sizeAmongFew = 8
  private let largestAmongFew: Int
  /// Told of every better solution.
  var better: (Incumbent) -> Void = { _ in }
  /// GLPK's nodes for one group.
  private let nodeLimit = 60

  init(_ space: SearchSpace, profile: Profile, threads: Int) {
    self.space = space
    self.profile = profile
    self.threads = threads
    choice = NeighbourhoodChoice(space)
    // Half of a small team is nearly all of it: GLPK may as well search the whole. Beyond seven a group takes longer than it brings.
    largest = max(smallest, min(7, space.members.count / 2))
    largestAmongFew = max(smallest, space.members.count / 2)
  }

  /// Lifts the floor: as near as can be to a wellbeing some hundredths higher for everybody, then higher again, or not so high.
  ///
  /// - Parameters:
  ///   - start: a legal solution that keeps what is decided.
  ///   - most: no floor is higher, in hundredths.
  func lift(
    from start: Incumbent, decided: [Decided], most: Int, quiet: Int, deadline: Deadline
  ) throws(LinearProgramError) -> Incumbent {
    var best = start
    var step = 8
    while step > 0, !deadline.isOver, best.values.floor < most {
      // One beyond the bound: aimed at the bound itself, groups found less (rotate 25×50×4, seed 5: 0.66 where this finds 0.68).
      let target = min(100, most + 1, best.values.floor + step)
      let found = try run(
        .wellbeing(target), from: best, decided: decided, limit: 0, quiet: quiet, deadline: deadline)
      if found.values.floor < target { step /= 2 }
      if found.values.floor > best.values.floor { best = found }
    }
    return best
  }

  /// Goes on until the worth is `limit`, so many groups in a row brought nothing, or the clock says so.
  ///
  /// - Parameters:
  ///   - goal: what is to be bettered, the levels in `decided` held.
  ///   - start: a legal solution that keeps them.
  func run(
    _ goal: NeighbourhoodGoal, from start: Incumbent, decided: [Decided], limit: Double, quiet most: Int,
    deadline: Deadline
  ) throws(LinearProgramError) -> Incumbent {
    var best = start
    guard space.excluded.isEmpty, space.members.count > smallest else { return best }
    choice.reset()
    var quiet = 0
    var round = 0
    while quiet < most, !deadline.isOver {
      let worth = goal.worth(best.values, space)
      if worth >= limit { break }
      var groups: [(anchor: NeighbourhoodChoice.Anchor, slots: [Int])] = []
      var taken = Set<Int>()
      let amongFew = !left.isEmpty && round % 2 == 0
      round += 1
      let size = amongFew ? sizeAmongFew : min(self.size, largest)
      while groups.count < 2, let group = choice.group(goal, best, size: size, avoiding: taken) {
        groups.append(group)
        taken.formUnion(group.slots)
      }
      if groups.isEmpty { break }
      var settled = true
      let tried = try improve(
        goal, best, worth, decided, groups.map(\.slots), without: amongFew ? left : [], deadline)
      for (group, found) in zip(groups, tried) {
        settled = settled && found.finished
        let isBetter = take(found.paths ?? [], into: &best, goal, decided)
        choice.note(group.anchor, better: isBetter)
        quiet = isBetter ? 0 : quiet + 1
        if isBetter { better(best) }
      }
      if amongFew {
        sizeAmongFew = settled ? min(sizeAmongFew + 1, largestAmongFew) : max(smallest, sizeAmongFew - 1)
      } else {
        self.size = settled ? min(self.size + 1, largest) : max(smallest, self.size - 1)
      }
    }
    return best
  }

  /// Puts paths into a solution where that makes it better.
  private func take(
    _ found: [(slot: Int, path: RolePath)], into best: inout Incumbent, _ goal: NeighbourhoodGoal, _ decided: [Decided]
  ) -> Bool {
    if found.isEmpty { return false }
    var paths = best.paths
    for (slot, path) in found { paths[slot] = path }
    let values = space.values(paths, weights: profile.weights(space.instance.team.weights))
    guard values.broken == 0, decided.allSatisfy({ $0.isKept(values, space) }),
      goal.worth(values, space) > goal.worth(best.values, space) + 1e-9
    else { return false }
    best = Incumbent(paths: paths, values: values)
    return true
  }

  /// Works on several groups, on as many threads as there are.
  private func improve(
    _ goal: NeighbourhoodGoal, _ incumbent: Incumbent, _ worth: Double, _ decided: [Decided], _ groups: [[Int]],
    without left: Set<MemberSeat>, _ deadline: Deadline
  ) throws(LinearProgramError) -> [(paths: [(slot: Int, path: RolePath)]?, finished: Bool)] {
    typealias Found = Result<(paths: [(slot: Int, path: RolePath)]?, finished: Bool), LinearProgramError>
    var results = [Found](repeating: .success((nil, true)), count: groups.count)
    let (space, profile, nodeLimit) = (self.space, self.profile, self.nodeLimit)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      @Sendable func work(_ k: Int) {
        let part = PartOfTeam(space, profile: profile, slots: groups[k], paths: incumbent.paths, without: left)
        buffer[k] = Result { () throws(LinearProgramError) in
          try GLPKEnvironment.withEnvironment { () throws(LinearProgramError) in
            try part.improve(goal, beyond: worth, decided: decided, nodeLimit: nodeLimit, deadline: deadline)
          }
        }
      }
      if threads > 1 {
        DispatchQueue.concurrentPerform(iterations: groups.count, execute: work)
      } else {
        for k in groups.indices { work(k) }
      }
    }
    var found: [(paths: [(slot: Int, path: RolePath)]?, finished: Bool)] = []
    for result in results { found.append(try result.get()) }
    return found
  }
}
