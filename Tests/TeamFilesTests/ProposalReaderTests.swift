import TeamModel
import Testing

@testable import TeamFiles

@Suite struct ProposalReaderTests {
  private func team() throws -> Team { try TeamReader.read(designExample) }

  private let seat = ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)

  @Test func `what propose writes is read`() throws {
    let text = """
      {"team": "De Linde", "periods": [{"period": 1, "from": "2027-01-01", "to": "2027-03-31"}],
       "proposals": [{"profile": "steady",
         "seats": [{"member": "an", "role": "planner", "seat": "holder", "from": 1, "to": 4, "acting": true}],
         "measures": {"uncovered": 0, "floor": 0.61}, "members": [], "search": {"status": "optimal", "seconds": 2.5}}]}
      """
    let read = try ProposalReader.read(text, for: try team())
    var acting = seat
    acting.acting = true
    #expect(read.team == "De Linde")
    #expect(read.proposals == [ReadProposal(profile: .steady, seats: [acting], saysActing: true, seconds: 2.5)])
  }

  @Test func `seats written by hand are enough, in JSON or YAML`() throws {
    let byHand = [ReadProposal(seats: [seat])]
    let team = try team()
    #expect(
      try ProposalReader.read("seats:\n  - {member: an, role: planner, from: 1, to: 4}", for: team).proposals == byHand)
    #expect(try ProposalReader.read("- {member: an, role: planner, from: 1, to: 4}", for: team).proposals == byHand)
    let json = "{\"seats\": [{\"member\": \"an\", \"role\": \"planner\", \"from\": 1, \"to\": 4}]}"
    #expect(try ProposalReader.read(json, for: team).proposals == byHand)
    #expect(try ProposalReader.read("[\(json), \(json)]", for: team).proposals == byHand + byHand)
  }

  @Test func `every mistake in a proposal is found`() throws {
    let text = """
      seats:
        - {member: ann, role: planner, from: 1, to: 4}
        - {member: bo, role: planer, from: 3, to: 2}
        - {member: bo, role: stock, seat: helper, from: 1, to: 9}
        - {member: els, role: stock, from: 1, to: 2}
        - {member: els, role: stock, seat: understudy, from: 2, to: 3}
      """
    let team = try team()
    let error = #expect(throws: TeamFileFindings.self) { try ProposalReader.read(text, for: team) }
    #expect(
      error?.findings.map(\.kind) == [
        .unknownMember(id: "ann", nearest: "an"), .unknownRole(id: "planer", nearest: "planner"),
        .periodsReversed(key: "seats", from: 3, to: 2),
        .notOneOf(key: "seat", value: "helper", allowed: ["holder", "understudy"], nearest: "holder"),
        .beyondHorizon(key: "to", period: 9, periods: 4),
        .seatTwice(
          member: "els", role: "stock", period: 2, first: FindingPlace(file: "proposal", line: 5, column: 5)),
      ])
    #expect(error?.findings.allSatisfy { $0.text(in: .dutch).contains("proposal:") } == true)
  }

  @Test func `a file without a proposal says so`() throws {
    let team = try team()
    let error = #expect(throws: TeamFileFindings.self) { try ProposalReader.read("proposals: []", for: team) }
    #expect(error?.findings.map(\.kind) == [.noProposals])
  }
}
