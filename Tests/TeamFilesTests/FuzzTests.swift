import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// Valid files changed at random: the reader never crashes, and always says something when it refuses.
@Suite struct FuzzTests {
  private static let bits = [
    "[", "]", "{", "}", ":", ",", "-", "- ", "? ", "#", " #", "&a ", "*a", "!x ", "|", ">", "'", "\"", "\\", "\n", "\r",
    "\t",
    "  ", "\u{85}", "\u{2028}", "\u{E000}", "\u{0}", "~", "null", "1e999", ".nan", "-1", "99999999999999999999",
    "2027-02-30",
    "%YAML 1.1\n", "---\n", "...\n", "<<", "id", "an", "é", "👩‍👩‍👧", "\\ud800", "\u{FEFF}", "=", "@", "`",
  ]

  private func mutated(_ text: String, _ random: inout Seeded) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<random.whole(1...4) where !scalars.isEmpty {
      let at = random.whole(0...scalars.count - 1)
      let length = min(scalars.count - at, random.whole(1...30))
      switch random.whole(0...5) {
      case 0: scalars.remove(at: at)
      case 1: scalars.removeSubrange(at..<at + length)
      case 2:
        scalars.insert(contentsOf: FuzzTests.bits[random.whole(0...FuzzTests.bits.count - 1)].unicodeScalars, at: at)
      case 3: scalars.insert(contentsOf: scalars[at..<at + length], at: random.whole(0...scalars.count))
      case 4: scalars.swapAt(at, random.whole(0...scalars.count - 1))
      default: scalars = Array(scalars.prefix(at + 1))
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private func mustSay(_ seed: Int, _ text: String, _ read: (String) throws(TeamFileFindings) -> Void) -> Bool {
    do {
      try read(text)
    } catch {
      let isTold = error.findings.contains { $0.severity == .error && $0.place.line >= 1 }
      let isWorded = Language.allCases.allSatisfy { language in
        error.findings.allSatisfy { !$0.text(in: language).isEmpty }
      }
      if !isTold || !isWorded {
        Issue.record("seed \(seed): refused without a finding\n\(text)")
        return false
      }
    }
    return true
  }

  @Test func `changed YAML and JSON files never crash the reader`() {
    for seed in cases(1_000, thorough: 200_000) {
      var random = Seeded(seed)
      var teams = RandomTeams(seed: seed % 50)
      let team = teams.team()
      let isJson = seed % 3 == 0
      let valid = seed % 7 == 0 ? designExample : isJson ? TeamWriter.json(team) : TeamWriter.yaml(team)
      let text = mutated(valid, &random)
      let file = isJson ? "team.json" : "team.yaml"
      let goesOn = mustSay(seed, text) { text throws(TeamFileFindings) in _ = try TeamReader.read(text, file: file) }
      if !goesOn { return }
    }
  }

  @Test func `changed proposal files never crash the reader`() throws {
    let team = try TeamReader.read(designExample)
    let valid = """
      {"team": "x", "periods": [{"period": 1, "from": "2027-01-01", "to": "2027-03-31"}],
       "proposals": [{"profile": "balanced",
         "seats": [{"member": "an", "role": "planner", "seat": "holder", "from": 1, "to": 4, "acting": false}],
         "measures": {"uncovered": 0}, "members": [], "search": {"status": "optimal"}}]}
      """
    for seed in cases(800, thorough: 50_000) {
      var random = Seeded(seed)
      let text = mutated(valid, &random)
      let goesOn = mustSay(seed, text) { text throws(TeamFileFindings) in _ = try ProposalReader.read(text, for: team) }
      if !goesOn { return }
    }
  }

  @Test func `changed tables never crash the reader`() throws {
    try withFolder { folder in
      for seed in cases(200, thorough: 10_000) {
        var random = Seeded(seed)
        var teams = RandomTeams(seed: seed % 20)
        let team = teams.team()
        try CsvFolder.write(team, to: folder)
        let texts = CsvFolder.texts(of: team)
        let (name, text) = texts[random.whole(0...texts.count - 1)]
        let changed = mutated(text, &random)
        try Data(changed.utf8).write(to: folder.appending(path: name))
        let goesOn = mustSay(seed, changed) { _ throws(TeamFileFindings) in _ = try CsvFolder.read(contentsOf: folder) }
        if !goesOn { return }
      }
    }
  }
}
