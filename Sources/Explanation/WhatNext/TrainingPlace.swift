import Checking
import OrderedCollections
import TeamModel

/// Looks where a member can learn a level: a role that needs it, beside someone who can hold that role, or by holding it.
struct TrainingPlace {
  /// The team over its whole horizon.
  let team: Team
  /// The team in its last period, with today's levels.
  let now: Team
  /// The same once everyone has learned.
  let trained: Team
  /// The member's place among the members.
  let m: Int
  /// What is to be learned.
  let competency: String

  private var member: Member { now.members[m] }

  /// What is learned, where, and beside whom: first beside someone who can hold the role to the end, then
  /// beside someone who can today, then by holding the role.
  func lesson(to level: Int) -> TrainingPlan.Lesson {
    let has = member.has[competency] ?? 0
    var lesson = TrainingPlan.Lesson(
      member: member.id, competency: competency, from: has, to: level, role: nil, beside: nil, until: nil,
      byHolding: false, periods: (level - has) * now.settings.learnAsUnderstudy,
      isWished: (member.wants[competency]?.level ?? 0) >= level)
    let places = places(for: level)
    let beside = places.filter { gap($0) <= now.settings.stretch && $0.understudies > 0 }
    for role in beside {
      guard let teacher = teacher(of: role, needing: needs(role), in: now) else { continue }
      (lesson.role, lesson.beside) = (role.id, teacher.id)
      return lesson
    }
    for role in beside {
      let today = role.needs(inPeriod: 1, of: team.horizon)
      guard (today[competency] ?? 0) >= level, let teacher = teacher(of: role, needing: today, in: team) else {
        continue
      }
      (lesson.role, lesson.beside) = (role.id, teacher.id)
      let teaching = (1...team.horizon.periods).prefix { t in
        Presence.isPresent(teacher, in: t, of: team.horizon)
          && role.needs(inPeriod: t, of: team.horizon).allSatisfy { $0.value <= teacher.has[$0.key] ?? 0 }
      }.count
      guard teaching < lesson.periods else { return lesson }
      lesson.until = lastDay(of: teacher, after: teaching)
      lesson.byHolding = mayHoldWhileLearning(role)
      return lesson
    }
    if let role = places.first(where: mayHoldWhileLearning) { (lesson.role, lesson.byHolding) = (role.id, true) }
    return lesson
  }

  /// Roles that need the level and that the member may take; first those that the member could hold after learning.
  private func places(for level: Int) -> [Role] {
    let fitting = now.roles.filter { role in
      (needs(role)[competency] ?? 0) >= level && !member.vetoes.contains(role.id)
    }
    func becomesHolder(_ role: Role) -> Bool {
      needs(role).allSatisfy { $0.value <= trained.members[m].has[$0.key] ?? 0 }
    }
    return fitting.filter(becomesHolder) + fitting.filter { !becomesHolder($0) }
  }

  private func needs(_ role: Role) -> OrderedDictionary<String, Int> { role.needs(inPeriod: 1, of: now.horizon) }

  private func gap(_ role: Role) -> Int {
    needs(role).reduce(0) { $0 + max(0, $1.value - (member.has[$1.key] ?? 0)) }
  }

  private func mayHoldWhileLearning(_ role: Role) -> Bool {
    gap(role) <= now.settings.actingGap
      && !team.forbid.contains { $0.member == member.id && $0.role == role.id && $0.seat != .understudy }
  }

  /// Who can teach a role with these needs in the first period of a team: its holder of today if that is possible.
  private func teacher(of role: Role, needing needs: OrderedDictionary<String, Int>, in team: Team) -> Member? {
    let able = team.members.filter { other in
      other.id != member.id && Presence.isPresent(other, in: 1, of: team.horizon)
        && !other.vetoes.contains(role.id) && needs.allSatisfy { $0.value <= other.has[$0.key] ?? 0 }
        && !now.apart.contains {
          [$0.first, $0.second].contains(member.id) && [$0.first, $0.second].contains(other.id)
        }
    }
    let holders = Set(team.current.filter { $0.role == role.id && $0.seat == .holder }.map(\.member))
    return able.first { holders.contains($0.id) } ?? able.first
  }

  /// The last day on which somebody teaches who can do so in so many periods: the day before leaving, or the period's last.
  private func lastDay(of teacher: Member, after periods: Int) -> CalendarDate {
    guard let leaves = teacher.leaves, !Presence.isPresent(teacher, in: periods + 1, of: team.horizon) else {
      return team.horizon.lastDay(of: periods)
    }
    return CalendarDate(dayNumber: leaves.dayNumber - 1)
  }
}
