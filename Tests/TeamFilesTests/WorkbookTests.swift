import Foundation
import TeamModel
import Testing

@testable import TeamFiles

@Suite struct WorkbookTests {
  @Test func `a random team comes back from a workbook as it was`() throws {
    for seed in cases(150, thorough: 2_000) {
      var teams = RandomTeams(seed: seed)
      let team = teams.team()
      let bytes = TeamWorkbook.bytes(of: team)
      let again = try? TeamWorkbook.read(bytes).team
      guard again == team else {
        let found = told { () throws(TeamFileFindings) in try TeamWorkbook.read(bytes) }
        let after = again.map { TeamWriter.yaml($0) } ?? ""
        let changed = zip(TeamWriter.yaml(team).split(separator: "\n"), after.split(separator: "\n")).first { $0 != $1 }
        Issue.record("seed \(seed): \(found)\n\(String(describing: changed))")
        return
      }
    }
  }

  @Test func `equal teams give equal workbooks`() throws {
    let team = try TeamReader.read(designExample)
    #expect(TeamWorkbook.bytes(of: team) == TeamWorkbook.bytes(of: team))
  }

  @Test func `findings name the sheet and the cell`() throws {
    var team = try TeamReader.read(designExample)
    team.roles[3].hours = 999
    team.members[0].has["cleaning"] = 7
    team.current[0].role = "planer"
    let bytes = TeamWorkbook.bytes(of: team)
    let error = #expect(throws: TeamFileFindings.self) { try TeamWorkbook.read(bytes, file: "team.xlsx") }
    let texts = error?.findings.map { $0.text(in: .english) } ?? []
    #expect(error?.findings.count == 3)
    #expect(texts.contains { $0.hasPrefix("team.xlsx: Rollen!C5: Role stock: Hours a week is 999.") })
    #expect(texts.contains { $0.hasPrefix("team.xlsx: Fleximatrix!B4: Member an: cleaning is 7.") })
    #expect(texts.contains { $0.hasPrefix("team.xlsx: Vandaag!B2:") && $0.contains("Maybe you meant planner.") })
  }

  @Test func `the sheets have drop-downs and colours`() throws {
    let archive = try ZipArchive(
      TeamWorkbook.bytes(of: try NewTeam.team(language: .english, start: CalendarDate("2027-01-01")!)))
    let matrix = String(decoding: try archive.contents(of: "xl/worksheets/sheet1.xml") ?? Data(), as: UTF8.self)
    #expect(matrix.contains("<conditionalFormatting") && matrix.contains("<dataValidation type=\"list\""))
    let current = String(decoding: try archive.contents(of: "xl/worksheets/sheet4.xml") ?? Data(), as: UTF8.self)
    #expect(current.contains("'Members'!$A$2:$A$400") && current.contains("&quot;holder,understudy&quot;"))
  }
}

/// Workbooks as other programs write them.
@Suite struct ForeignWorkbookTests {
  /// A workbook of sheets given as the rows of their XML.
  private func workbook(
    _ sheets: [(name: String, attributes: String, rows: String)], texts: String? = nil,
    properties: String = "<workbookPr/>"
  ) -> Data {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    var zip = ZipWriter()
    zip.add(
      "_rels/.rels",
      "<Relationships \(package)><Relationship Id=\"x\" Type=\"\(office)/officeDocument\" Target=\"/book/main.xml\"/></Relationships>"
    )
    var list = ""
    var relations = "<Relationship Id=\"st\" Type=\"\(office)/styles\" Target=\"../styles.xml\"/>"
    for (index, sheet) in sheets.enumerated() {
      list += "<x:sheet name=\"\(sheet.name)\" sheetId=\"\(index)\" r:id=\"s\(index)\" \(sheet.attributes)/>"
      relations += "<Relationship Id=\"s\(index)\" Type=\"\(office)/worksheet\" Target=\"./deep/\(index).xml\"/>"
      zip.add("book/deep/\(index).xml", "<worksheet \(main)><sheetData>\(sheet.rows)</sheetData></worksheet>")
    }
    if let texts {
      relations += "<Relationship Id=\"ss\" Type=\"\(office)/sharedStrings\" Target=\"texts.xml\"/>"
      zip.add("book/texts.xml", "<sst \(main)>\(texts)</sst>")
    }
    zip.add(
      "book/main.xml",
      "<x:workbook xmlns:x=\"a\" xmlns:r=\"b\">\(properties.replacing("<", with: "<x:").replacing("<x:/", with: "</x:"))<x:sheets>\(list)</x:sheets></x:workbook>"
    )
    zip.add("book/_rels/main.xml.rels", "<Relationships \(package)>\(relations)</Relationships>")
    zip.add(
      "styles.xml",
      "<styleSheet \(main)><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-813]d/mm/yyyy;@\"/><numFmt numFmtId=\"171\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"
    )
    return zip.data
  }

  private let settings =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Setting</t></is></c><c r=\"B1\" t=\"str\"><v>Value</v></c></row>"
    + "<row><c t=\"str\"><v>Team</v></c><c t=\"str\"><f>UPPER(\"x\")</f><v>X</v></c></row>"
    + "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>First day</v></c><c r=\"B5\" s=\"2\"><v>START</v></c></row>"
    + "<row r=\"6\"><c r=\"A6\" t=\"str\"><v>Periods</v></c><c r=\"B6\" s=\"3\"><f>1+1</f><v>2</v></c></row>"
    + "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>months a period</v></c><c r=\"B9\"><v>3.0</v></c></row>"

  private let members =
    "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>1</v></c><c r=\"E2\" t=\"s\"><v>3</v></c></row>"
    + "<row r=\"3\"/><row r=\"4\"><c r=\"C4\" t=\"s\"/><c r=\"B4\" t=\"s\"><v>2</v></c><c r=\"D4\"><v>8</v></c><c r=\"E4\" s=\"1\"><v>JOINS</v></c></row>"
    + "<row r=\"7\"><c r=\"B7\"><v>12</v></c><c r=\"D7\"><v>7.5</v></c></row>"

  private let texts =
    "<si><t>Id</t></si><si><t>Hours a week</t></si>"
    + "<si><r><t>a</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">n </t></r><r><t>&amp; co_x0021_</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si><si><t>Joins</t></si>"

  private let roles =
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Id</v></c><c r=\"B1\" t=\"str\"><v>Uren per week</v></c></row>"
    + "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"

  private func team(start: String, joins: String, properties: String) throws -> Team {
    let bytes = workbook(
      [
        ("Settings", "", settings.replacing("START", with: start)),
        ("teamleden", "state=\"hidden\"", members.replacing("JOINS", with: joins)), ("ROLES", "", roles),
        ("Notes", "state=\"veryHidden\"", ""),
      ], texts: texts, properties: properties)
    return try TeamWorkbook.read(bytes).team
  }

  @Test func `cells are placed by reference, texts joined, dates told by style`() throws {
    let team = try team(start: "46388", joins: "46388.75", properties: "<workbookPr/>")
    #expect(team.name == "X" && team.horizon == Horizon(start: CalendarDate("2027-01-01")!, periods: 2, months: 3))
    #expect(team.members.map(\.id) == ["an & co!", "12"] && team.members.map(\.hours) == [8, 7.5])
    #expect(team.members[0].joins == CalendarDate("2027-01-01")!)
    #expect(team.roles.map(\.id) == ["true"])
  }

  @Test func `days can count since 1904`() throws {
    let team = try team(start: "44926", joins: "44926", properties: "<workbookPr date1904=\"1\"/>")
    #expect(team.horizon.start == CalendarDate("2027-01-01")! && team.members[0].joins == team.horizon.start)
  }

  @Test func `error values and formulas without a value are told`() throws {
    let roles =
      self.roles + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>b</v></c><c r=\"B3\" t=\"e\"><v>#N/A</v></c></row>"
      + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>c</v></c><c r=\"B4\"><f>1+1</f></c></row>"
    let bytes = workbook(
      [
        ("Settings", "", settings.replacing("START", with: "46388")), ("Roles", "", roles), ("Extra", "", ""),
        ("Members", "", members.replacing("JOINS", with: "46388")),
      ],
      texts: texts)
    let error = #expect(throws: TeamFileFindings.self) { try TeamWorkbook.read(bytes) }
    let found = error?.findings.map { "\($0.place.sheet ?? "")!\($0.place.cell ?? "") \($0.severity.rawValue)" }
    #expect(found == ["Roles!B3 error", "Roles!B3 error", "Roles!B4 warning", "Roles!B4 error", "Extra!A1 warning"])
  }

  @Test func `what is no workbook says so`() {
    func problem(_ bytes: Data) -> [FindingKind] {
      do {
        _ = try TeamWorkbook.read(bytes)
        return []
      } catch {
        return error.findings.map(\.kind)
      }
    }
    #expect(problem(Data()) == [.brokenWorkbook(.notAWorkbook)])
    #expect(problem(Data("team: x".utf8)) == [.brokenWorkbook(.notAWorkbook)])
    #expect(
      problem(Data([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600))) == [.brokenWorkbook(.protectedOrOld)])
    var other = ZipWriter()
    other.add("word/document.xml", "<document/>")
    #expect(problem(other.data) == [.brokenWorkbook(.notAWorkbook)])
  }

  @Test func `archives that would unpack to gigabytes are refused unread`() throws {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", String(repeating: " ", count: 1 << 20))
    var bytes = [UInt8](zip.data)
    // The size in the central directory, made 3 GiB.
    let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[directory + 24...directory + 27] = [0, 0, 0, 0xC0]
    #expect(throws: ZipProblem.tooLarge) { try ZipArchive(Data(bytes)) }
    bytes[directory + 24...directory + 27] = [0, 0, 0, 1]
    let archive = try ZipArchive(Data(bytes))
    #expect(throws: ZipProblem.damaged) { try archive.contents(of: "xl/workbook.xml") }
  }

  @Test func `entities that grow without bound are refused`() {
    var zip = ZipWriter()
    zip.add(
      "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>"
    )
    let error = #expect(throws: TeamFileFindings.self) { try TeamWorkbook.read(zip.data) }
    #expect(error?.findings.map(\.kind) == [.brokenWorkbook(.damaged(part: "xl/workbook.xml"))])
  }

  @Test func `damaged workbooks never crash the reader`() throws {
    let whole = [UInt8](TeamWorkbook.bytes(of: try TeamReader.read(designExample)))
    for seed in cases(300, thorough: 20_000) {
      var random = Seeded(seed)
      var bytes = whole
      switch seed % 3 {
      case 0: bytes = Array(bytes.prefix(random.whole(0...bytes.count)))
      case 1:
        for _ in 0..<random.whole(1...20) { bytes[random.whole(0...bytes.count - 1)] = UInt8(random.whole(0...255)) }
      default: bytes.removeSubrange(random.whole(0...bytes.count / 2)..<random.whole(bytes.count / 2...bytes.count))
      }
      do {
        _ = try TeamWorkbook.read(Data(bytes))
      } catch {
        #expect(!error.findings.isEmpty)
      }
    }
  }
}
