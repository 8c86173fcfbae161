import TeamModel
import Testing

@testable import TeamFiles

@Suite struct TeamReaderTests {
  @Test func `every key of the design is read`() throws {
    let team = try TeamReader.read(designExample)
    #expect(team.name == "Logistiek De Linde")
    #expect(team.language == .dutch)
    #expect(team.horizon == Horizon(start: CalendarDate("2027-01-01")!, periods: 4, months: 3))
    let an = try #require(team.member("an"))
    #expect(an.wants == ["planning": Want(level: 3), "coaching": Want(level: 3, weight: 2)])
    #expect(an.absent == [DateSpan(from: CalendarDate("2027-07-01")!, to: CalendarDate("2027-09-30")!)])
    #expect(an.suits == ["planner": 0.8] && an.hoursFor == ["planner": 4])
    #expect(an.limits == StrainLimits(mental: 6, physical: 4))
    #expect(an.likes == ["laundry"] && an.dislikes == ["stock"] && an.vetoes == ["keys"])
    #expect(team.member("bo")?.has == ["planning": 3])
    let planner = try #require(team.role("planner"))
    #expect(planner.needsFrom == [NeedsChange(from: CalendarDate("2027-07-01")!, needs: ["digital": 2])])
    #expect(planner.tenure == Tenure(min: 2, max: 6, rest: 1))
    #expect(team.role("laundry")?.holders == HolderRange(min: 1, max: 2))
    #expect(team.current == [CurrentSeat(member: "an", role: "planner", since: CalendarDate("2025-10-01")!)])
    #expect(team.keep == [SeatRule(member: "an", role: "planner", from: 1, to: 2)])
    #expect(team.apart == [MemberPair("an", "bo")] && team.together == [MemberPair("an", "els")])
  }

  @Test func `a mistyped key names the nearest one and its line`() {
    let text = designExample.replacing("dislikes: [stock]", with: "dislike: [stock]")
    #expect(throws: TeamFileFindings.self) { try TeamReader.read(text) }
    do { _ = try TeamReader.read(text) } catch {
      #expect(error.findings.map(\.kind) == [.unknownKey(key: "dislike", section: .member, nearest: "dislikes")])
      #expect(error.findings.first?.place.line == 16)
      #expect(error.language == .dutch)
    }
  }
}
