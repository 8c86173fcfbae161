import Checking
import Foundation
import GoldenFiles
import Reports
import SyntheticTeams
import TeamModel
import Testing

@Suite struct HTMLReportTests {
  static let notes = RunNotes(leftOut: [.init(profile: .fit, beatenBy: .balanced)])

  @Test func `the page of a team in Dutch`() {
    let report = HTMLReport(team: Samples.team, proposals: [Samples.balanced, Samples.steady], notes: Self.notes)
    expectGolden(report.html, "page.nl.html")
  }

  @Test func `the page of a team in English`() {
    let report = HTMLReport(team: Samples.team, proposals: [Samples.balanced], language: .english)
    expectGolden(report.html, "page.en.html")
  }

  @Test func `names that look like code come out as text`() {
    var team = Samples.team
    team.name = "\"Linde\" & <script>alert(1)</script>"
    team.members[0].name = "</bdi><script>alert('x')</script>"
    team.members[1].name = "בֹּעַז \u{202E}evil"
    team.members[3].name = "😀👨‍👩‍👧‍👦 O'Hara"
    team.roles[0].name = "</title><img src=x onerror=alert(1)>"
    team.members[4].wants["<b>x</b>"] = Want(level: 2)
    let html = HTMLReport(team: team, proposals: [Samples.balanced, Samples.steady], notes: Self.notes).html
    expectGolden(html, "page.names.html")
    #expect(html.ranges(of: "<script").count == 1)
    #expect(!html.contains("<img"))
    #expect(!html.contains("<b>x"))
    #expect(!html.contains("\u{202E}"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(html.contains("&quot;Linde&quot; &amp; &lt;script&gt;"))
    #expect(html.contains("<bdi>\u{2068}בֹּעַז evil\u{2069}</bdi>"))
    #expect(html.contains("😀👨‍👩‍👧‍👦 O&#39;Hara"))
  }

  @Test func `markup is never shown as text`() {
    let html = HTMLReport(team: Samples.team, proposals: [Samples.balanced, Samples.steady], notes: Self.notes).html
    #expect(!html.contains("&lt;"))
    #expect(!html.contains("Markup("))
    #expect(!html.contains("=&quot;"))
  }

  @Test func `the page asks nothing from outside`() {
    let html = HTMLReport(team: Samples.team, proposals: [Samples.balanced]).html
    for part in ["http://", "https://", "src=", "@import", "<link", "url(\""] { #expect(!html.contains(part)) }
  }

  /// Members, roles, proposals and the most bytes; the large team only in the thorough run.
  static let sizes: [(size: TeamSize, profiles: Int, limit: Int)] =
    [(TeamSize(12, 24, 4), 5, 1_000_000)]
    + (ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == "1" ? [(TeamSize(100, 200, 4), 5, 8_000_000)] : [])

  @Test(arguments: sizes)
  func `the page stays small`(size: TeamSize, profiles: Int, limit: Int) {
    let team = SyntheticTeam(family: .large, size: size, seed: 1).make()
    let proposal = everybodyGoesOn(team)
    let proposals = Profile.allCases.prefix(profiles).enumerated().map { index, profile in
      var copy = proposal
      copy.profile = profile
      copy.seats.removeLast(index)
      return copy
    }
    let html = HTMLReport(team: team, proposals: proposals).html
    #expect(html.ranges(of: "<section class=\"proposal\"").count == profiles)
    #expect(html.utf8.count < limit)
    #expect(html.utf8.count > limit / 20)
  }

  /// Today's holders stay, and everyone else takes the first open roles they could hold.
  private func everybodyGoesOn(_ team: Team) -> Proposal {
    var seats: [ProposedSeat] = []
    for role in team.roles {
      var holders = team.current.filter { $0.role == role.id && $0.seat == .holder }.map(\.member)
      for member in team.members where holders.count < role.holders.min && !holders.contains(member.id) {
        let needs = role.needs(inPeriod: 1, of: team.horizon)
        if needs.allSatisfy({ (member.has[$0.key] ?? 0) >= $0.value }) { holders.append(member.id) }
      }
      for (index, member) in holders.enumerated() {
        seats.append(
          ProposedSeat(
            member: member, role: role.id, seat: .holder, from: 1 + index % 2, to: team.horizon.periods))
      }
    }
    return Checker(team).proposal(profile: .balanced, seats: seats)
  }

  @Test func `the passport of somebody with many competencies tells what moves, and the rest in a sentence`() throws {
    var team = Samples.team
    for number in 1...20 { team.members[4].has["skill-\(number)"] = 3 }
    let html = HTMLReport(team: team, proposals: [Samples.balanced], language: .english).passportsHTML
    let from = try #require(html.firstRange(of: "Passport of Fatma")).upperBound
    let passport = html[from...].prefix { $0 != "\u{0}" }.split(separator: "</article>")[0]
    #expect(passport.contains("Stays as it is: ") && passport.contains("<bdi>skill-20</bdi> (3)"))
    #expect(passport.contains("<th scope=\"row\"><bdi>planning</bdi></th>"))
    #expect(!passport.contains("<th scope=\"row\"><bdi>skill-20</bdi></th>"))
  }
}
