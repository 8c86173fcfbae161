import SyntheticTeams
import TeamModel
import Testing

struct RandomTeamTests {
  private let teams = (UInt64(1)...400).map { SyntheticTeam.random(seed: $0) }

  @Test func `the same seed gives the same team`() {
    for seed in UInt64(1)...50 { #expect(SyntheticTeam.random(seed: seed) == SyntheticTeam.random(seed: seed)) }
  }

  @Test func `sizes are two to four unless asked for`() {
    #expect(Set(teams.map(\.members.count)) == [2, 3, 4])
    #expect(Set(teams.map(\.roles.count)) == [2, 3, 4])
    #expect(Set(teams.map(\.horizon.periods)) == [2, 3])
    let asked = SyntheticTeam.random(seed: 9, members: 1, roles: 5, periods: 4)
    #expect(asked.members.count == 1 && asked.roles.count == 5 && asked.horizon.periods == 4)
  }

  @Test func `every key of the team file is in use somewhere`() {
    let members = teams.flatMap(\.members)
    let roles = teams.flatMap(\.roles)
    #expect(members.contains { !$0.absent.isEmpty })
    #expect(members.contains { $0.joins != nil })
    #expect(members.contains { $0.leaves != nil })
    #expect(members.contains { !$0.wants.isEmpty })
    #expect(members.contains { $0.wants.values.contains { $0.weight != 1 } })
    #expect(members.contains { !$0.likes.isEmpty })
    #expect(members.contains { !$0.dislikes.isEmpty })
    #expect(members.contains { !$0.vetoes.isEmpty })
    #expect(members.contains { !$0.suits.isEmpty })
    #expect(members.contains { !$0.hoursFor.isEmpty })
    #expect(members.contains { $0.limits != StrainLimits() })
    #expect(roles.contains { !$0.needsFrom.isEmpty })
    #expect(Set(roles.map(\.holders)).count == 4)
    #expect(Set(roles.map(\.understudies)) == [0, 1, 2])
    #expect(Set(roles.map(\.backup)) == [0, 1, 2])
    #expect(Set(roles.map(\.critical)) == [1, 2, 3, 4, 5])
    #expect(roles.contains { $0.tenure.max == nil })
    #expect(Set(roles.map(\.tenure.rest)) == [0, 1, 2])
    #expect(roles.contains { !$0.exclusive.isEmpty })
    #expect(teams.contains { $0.current.contains { $0.seat == .understudy } })
    #expect(teams.contains { !$0.apart.isEmpty })
    #expect(teams.contains { !$0.together.isEmpty })
    #expect(teams.contains { $0.keep.contains { $0.seat == .understudy } })
    #expect(teams.contains { $0.keep.contains { $0.seat == nil } })
    #expect(Set(teams.flatMap { $0.forbid.map(\.seat) }) == [nil, .holder, .understudy])
    #expect(teams.contains { $0.settings.maxChanges != nil })
    #expect(teams.contains { $0.settings.fairness == .leximin })
    #expect(teams.contains { $0.settings.teamWeights != TeamWeights() })
    #expect(teams.contains { $0.weights == .engagement })
    #expect(Set(teams.map(\.settings.actingGap)) == [0, 1, 2, 3])
    #expect(Set(teams.map(\.settings.stretch)) == [1, 2, 3, 4])
    #expect(Set(teams.map(\.horizon.months)) == [1, 2, 3, 6])
  }

  @Test func `nothing in a team contradicts itself`() {
    for team in teams {
      for role in team.roles {
        #expect(role.holders.min <= role.holders.max)
        #expect(role.tenure.min <= role.tenure.max ?? Int.max)
        #expect(!role.exclusive.contains(role.id))
      }
      for member in team.members {
        #expect(member.wants.allSatisfy { $0.value.level > member.has[$0.key] ?? 0 })
        #expect(member.likes.isDisjoint(with: member.dislikes))
        #expect(member.vetoes.isDisjoint(with: member.likes))
        if let joins = member.joins, let leaves = member.leaves { #expect(joins < leaves) }
      }
      for pin in team.keep {
        #expect(!team.forbid.contains { $0.member == pin.member && $0.role == pin.role })
        #expect(team.member(pin.member)?.vetoes.contains(pin.role) == false)
      }
      let seats = team.current.map { [$0.member, $0.role] }
      #expect(Set(seats).count == seats.count)
      #expect(team.current.allSatisfy { $0.since <= team.horizon.start })
    }
  }
}
