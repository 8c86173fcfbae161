import Testing

@testable import Reports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("An", 2), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👨‍👩‍👧‍👦", 2),
    ("🇧🇪", 2), ("❤️", 2), ("한국", 4), ("שלום", 4), ("ना", 1), ("\u{200B}", 0), ("█▏", 2),
  ])
  func `a text takes the columns that people see`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

@Suite struct PlainNameTests {
  @Test(arguments: [
    ("An Peeters", "An Peeters"), ("  An \t\n Peeters ", "An Peeters"), ("\u{1B}[31mAn\u{1B}[0m", "An"),
    ("\u{1B}]8;;http://x\u{1B}\\An\u{1B}]8;;\u{1B}\\", "An"), ("\u{9B}2JAn", "An"), ("An\u{1B}", "An"),
    ("An\u{1B}Pq\u{1B}\\!", "An!"), ("\u{1B}]An", "An"), ("An\u{0}\u{7}\u{8}", "An"), ("\u{202E}nA", "nA"),
    ("", "?"), ("\u{1B}[2J", "?"), ("👩‍🚀 An", "👩‍🚀 An"), ("משה", "\u{2068}משה\u{2069}"),
    ("\u{2069}\u{2067}משה", "\u{2068}משה\u{2069}"),
  ])
  func `a name is safe on a terminal`(name: String, clean: String) {
    #expect(PlainName.clean(name) == clean)
  }
}

@Suite struct RichTextTests {
  @Test func `text breaks at spaces and inside long words only`() {
    let text = RichText("een ", .strong) + RichText("heel langgerekt woord")
    #expect(text.wrapped(to: 6).map(\.plain) == ["een", "heel", "langge", "rekt", "woord"])
  }

  @Test func `a name is broken between its words before it is cut`() {
    #expect(RichText("Jo\u{A0}de\u{A0}Wit, Bo").wrapped(to: 10).map(\.plain) == ["Jo\u{A0}de\u{A0}Wit,", "Bo"])
    #expect(RichText("Jo\u{A0}de\u{A0}Wit").wrapped(to: 6).map(\.plain) == ["Jo de", "Wit"])
  }

  @Test func `wide letters are not cut in half`() {
    #expect(RichText("日本語日本").wrapped(to: 5).map(\.plain) == ["日本", "語日", "本"])
  }

  @Test func `tones survive a line break`() {
    let lines = RichText("rood rood", .bad).wrapped(to: 4)
    #expect(lines.map { $0.printed(color: true) } == ["\u{1B}[1;31mrood\u{1B}[0m", "\u{1B}[1;31mrood\u{1B}[0m"])
  }

  @Test func `columns stay in line beside wide letters and marks`() {
    var table = TextTable(["naam", "uren"], alignments: [.left, .right])
    table.rows = [["日本", "8"], ["An", "12"], ["e\u{301}", "7"]]
    #expect(
      table.lines(limit: 40, color: false) == [
        "  naam  uren", "  ────  ────", "  日本     8", "  An      12", "  e\u{301}        7",
      ])
  }
}

@Suite struct BarTests {
  @Test(arguments: [(0.0, "····"), (1.0, "████"), (0.5, "██··"), (0.53125, "██▏·"), (2.0, "████"), (-1.0, "····")])
  func `a bar is as long as its share`(share: Double, bar: String) {
    #expect(Bar.text(share, columns: 4) == bar)
  }
}
