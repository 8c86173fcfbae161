import Foundation
import TeamModel
import Testing

@testable import TeamFiles

/// Files that are broken, on purpose or not: each ends with findings, none with a crash or a hang.
@Suite struct HostileFileTests {
  private func kinds(_ text: String, file: String = "team.yaml") -> [FindingKind] {
    do {
      _ = try TeamReader.read(text, file: file)
      return []
    } catch {
      return error.findings.map(\.kind)
    }
  }

  private func kinds(_ bytes: [UInt8]) throws -> [FindingKind] {
    let file = FileManager.default.temporaryDirectory.appending(path: "team-\(UUID().uuidString).yaml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      _ = try TeamReader.read(contentsOf: file)
      return []
    } catch {
      return error.findings.map(\.kind)
    }
  }

  @Test func `empty files say so`() throws {
    for text in ["", " \n\t\n", "# only a comment\n", "---\n", "null", "\u{FEFF}"] { #expect(kinds(text) == [.empty]) }
    #expect(try kinds([0xEF, 0xBB, 0xBF]) == [.empty])
  }

  @Test func `a missing file says so`() throws {
    let error = #expect(throws: TeamFileFindings.self) {
      try TeamReader.read(contentsOf: URL(fileURLWithPath: "/nowhere/team.yaml"))
    }
    #expect(error?.isMissingFile == true)
  }

  @Test func `byte order marks, UTF-16 and Windows line ends are read`() throws {
    let text = designExample.replacing("\n", with: "\r\n")
    #expect(try kinds([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [])
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try kinds(utf16) == [])
    #expect(try TeamReader.read("\u{FEFF}" + text).name == "Logistiek De Linde")
  }

  @Test func `bytes that are no text say so`() throws {
    #expect(try kinds(Array("team: caf".utf8) + [0xE9]) == [.notText])
    #expect(try !kinds((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) }).isEmpty)
    #expect(!kinds("team: a\u{0}b").isEmpty)
  }

  @Test func `a pipe is read when somebody writes to it, and nobody waits when not`() throws {
    try withFolder { folder in
      let pipe = folder.appending(path: "team.yaml")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      let alone = #expect(throws: TeamFileFindings.self) { try TeamReader.read(contentsOf: pipe) }
      #expect(alone?.findings.map(\.kind) == [.unreadable])
      let writer = open(pipe.path, O_RDWR)
      let handle = FileHandle(fileDescriptor: writer, closeOnDealloc: false)
      let text = Data(designExample.utf8)
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.1)
        try? handle.write(contentsOf: text)
        close(writer)
      }
      #expect(try TeamReader.read(contentsOf: pipe).name == "Logistiek De Linde")
      let terminal = folder.appending(path: "terminal.yaml")
      try FileManager.default.createSymbolicLink(at: terminal, withDestinationURL: URL(fileURLWithPath: "/dev/ptmx"))
      #expect(throws: TeamFileFindings.self) { try TeamReader.read(contentsOf: terminal) }
    }
  }

  @Test func `files that are too large are not read`() throws {
    #expect(kinds(String(repeating: "#", count: (16 << 20) + 1)) == [.tooLarge(bytes: (16 << 20) + 1, limit: 16 << 20)])
  }

  @Test func `files with more entries than any team needs are not read`() throws {
    #expect(kinds(String(repeating: "-\n", count: 1_000_001)) == [.tooMany(limit: 1_000_000)])
    let zeros = "[" + String(repeating: "0,", count: 1_000_001) + "0]"
    #expect(kinds(zeros, file: "team.json") == [.tooMany(limit: 1_000_000)])
    #expect(kinds("team: " + zeros) == [.tooMany(limit: 1_000_000)])
  }

  @Test func `very many mistakes end too`() throws {
    let members = (0..<12_000).map { "  - {id: a\($0), hours: x, hass: {}}\n" }.joined()
    let found = kinds("team: x\nhorizon: {start: 2027-01-01, periods: 1, months: 1}\nmembers:\n\(members)roles: []\n")
    #expect(found.count == 10_000)
  }

  @Test(arguments: [40, 900, 5_000, 100_000]) func `deep nesting is refused`(depth: Int) {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("{\"a\":", "}"), ("- ", ""), ("? ", ""), ("['", "']")] {
      let text = String(repeating: open, count: depth) + String(repeating: close, count: depth)
      for file in ["team.yaml", "team.json"] { #expect(!kinds("team: " + text, file: file).isEmpty) }
      #expect(!kinds(text, file: "team.json").isEmpty)
    }
  }

  @Test(arguments: [41, 990, 1_200]) func `deep nesting by indentation is told as such`(depth: Int) {
    let text = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(kinds(text) == [.tooDeep(limit: 40)])
  }

  @Test func `brackets hidden from a quick look do not get deeper`() {
    // Each line opens a bracket and seems to close it: in a comment, a quotation, after a line break of another kind.
    for line in [
      "[ # ]\n", "['\n]', \n", "[\"\n]\", ", "[a - \"b, \"]]]]\n\", ", "[ x#, \"a\n]\", ", "[ #\u{85}\"]\n\", ",
    ] {
      #expect(!kinds("team: " + String(repeating: line, count: 20_000)).isEmpty)
    }
  }

  @Test func `long files with many brackets are read`() throws {
    let seats = (0..<6_000).map { "  - {member: an, role: planner, from: 1, to: 2}   # note [\($0)\n" }.joined()
    let text = designExample.replacing("keep: [{member: an, role: planner, from: 1, to: 2}]", with: "keep:\n" + seats)
    #expect(kinds(text) == [])
  }

  @Test func `parts that repeat without end are refused`() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for letter in "bcdefghi" {
      let before = String(UnicodeScalar(letter.unicodeScalars.first!.value - 1)!)
      text += "\(letter): &\(letter) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ") + "]\n"
    }
    #expect(kinds(text) == [.syntax(.tooManyAliases(limit: 30))])
    let few = "a: &a [x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b]\n? *c\n: 1\n"
    #expect(!kinds(few).isEmpty)
  }

  @Test func `a part that is repeated once is read`() throws {
    let text = designExample.replacing("has: {planning: U}", with: "has: &levels {planning: U}")
      .replacing("{id: els, hours: 7.5}", with: "{id: els, hours: 7.5, has: *levels}")
    #expect(try TeamReader.read(text).member("els")?.has == ["planning": 3])
  }

  @Test func `JSON with tabs, escapes and surrogate pairs is read`() throws {
    let json =
      "{\n\t\"team\": \"A\\/B \\u00e9 \\ud83d\\ude00\", \"horizon\":{\"start\":\"2027-01-01\",\"periods\":1,\"months\":1},"
      + "\"members\":[{\"id\":\"a\",\"hours\":1e0}],\n\t\"roles\":[{\"id\":7,\"hours\":1.5}]}"
    let team = try TeamReader.read(json, file: "team.json")
    #expect(team.name == "A/B é 😀")
    #expect(team.roles.map(\.id) == ["7"])
  }

  @Test func `broken JSON says where and what`() {
    #expect(kinds("{\"team\": \"x", file: "a.json") == [.syntax(.openQuote)])
    #expect(kinds("{\"team\": \"x\"", file: "a.json") == [.syntax(.endOfText)])
    #expect(kinds("{\"team\" \"x\"}", file: "a.json") == [.syntax(.colon)])
    #expect(kinds("{\"team\": \"\\x\"}", file: "a.json") == [.syntax(.escape)])
    #expect(kinds("{\"team\": tru}", file: "a.json") == [.syntax(.character("tru"))])
    #expect(
      kinds("{\"team\": 1, \"team\": 2}", file: "a.json")
        .contains(.duplicateKey(key: "team", first: FindingPlace(file: "a.json", line: 1, column: 2))))
  }

  @Test func `broken YAML says where and what`() {
    #expect(kinds("team: \"x") == [.syntax(.openQuote)])
    #expect(kinds("team: [a, b") == [.syntax(.openBracket)])
    #expect(kinds("team: a: b") == [.syntax(.colon)])
    #expect(kinds("team: x\n  language: nl") == [.syntax(.colon)])
    #expect(kinds("team: x\n\tlanguage: nl") == [.syntax(.tab)] || kinds("team:\n\tlanguage: nl") == [.syntax(.tab)])
    #expect(kinds("team: *x") == [.syntax(.undefinedAlias)])
    #expect(kinds("team: x\n---\nteam: y") == [.syntax(.severalDocuments)])
    #expect(kinds("team: @x") == [.syntax(.character(""))])
  }

  @Test func `names that a terminal would obey are refused`() {
    let text = designExample.replacing("name: An Peeters", with: "name: \"An\\e[2J\"")
    #expect(kinds(text) == [.invisibleCharacters(key: "name", value: "An [2J")])
  }
}
