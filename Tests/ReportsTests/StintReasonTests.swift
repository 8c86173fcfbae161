import Reports
import TeamModel
import Testing

@Suite struct StintReasonTests {
  private func reasons(_ member: String, _ role: String, _ kind: SeatKind, in team: Team = Samples.team)
    -> [StintReason]
  {
    let plan = PlannedRoles(team: team, proposal: Samples.balanced)
    let stints = plan.stints()
    return zip(stints, plan.reasons(for: stints)).filter {
      $0.0.member == member && $0.0.role == role && $0.0.kind == kind
    }.flatMap(\.1)
  }

  @Test func `who learns beside a holder grows towards a wish`() {
    let found = reasons("fatma", "planner", .understudy)
    #expect(
      found.contains { if case .grows("planning", _, _, isWish: true) = $0 { true } else { false } }, "\(found)")
  }

  @Test func `who was understudy before takes over what is known`() {
    #expect(reasons("fatma", "planner", .holder).contains(.learnedItBefore))
    #expect(!reasons("an", "planner", .holder).contains(.learnedItBefore))
  }

  @Test func `likes, dislikes and agreements are told`() {
    #expect(reasons("bo", "stock", .holder).contains(.disliked))
    #expect(reasons("an", "coach", .holder).contains(.liked))
    var team = Samples.team
    team.keep = [SeatRule(member: "bo", role: "stock")]
    #expect(reasons("bo", "stock", .holder, in: team).first == .kept)
  }

  @Test func `others who could hold the role are named, or that there is nobody else`() {
    let found = reasons("bo", "stock", .holder)
    #expect(found.contains(.onlyOne))
    var team = Samples.team
    team.members[6].has = team.members[1].has
    #expect(reasons("bo", "stock", .holder, in: team).contains(.othersCould(["hana"])))
  }
}
