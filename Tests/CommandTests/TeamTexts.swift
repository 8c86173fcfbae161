import Flexmatrix

/// Small team files for the tests.
enum TeamTexts {
  /// A small team that can be proposed for at once.
  static let small = """
    team: De Linde
    language: en
    horizon: {start: 2027-01-01, periods: 2, months: 3}
    members:
      - {id: an, name: An Peeters, hours: 8, has: {planning: 3}}
      - {id: bo, name: Bo Maes, hours: 8, has: {planning: 1, stock: 3}, wants: {planning: 2}}
    roles:
      - {id: planner, name: Weekly planning, hours: 3, needs: {planning: 3}}
      - {id: stock, name: Stock, hours: 3, needs: {stock: 3}}
    current:
      - {member: an, role: planner, since: 2026-07-01}
      - {member: bo, role: stock, since: 2026-07-01}

    """

  /// The team that `new` starts, as it was in the autumn of 2026: what is printed does not change with the seasons.
  static let starter = NewTeam.yaml(language: .english, start: CalendarDate("2027-01-01")!)

  /// Bad input of many kinds: what it is, and the file.
  static let bad: [(kind: String, text: String)] = [
    ("nothing", ""),
    ("only a comment", "# a team\n"),
    ("a number", "7\n"),
    ("a list", "- a\n- b\n"),
    ("half a table", "team: {a: 1\n"),
    ("half a text", "team: \"De Linde\n"),
    ("a tab", "team: a\n\thorizon: b\n"),
    ("two documents", small + "---\n" + small),
    ("bytes that are no text", "\u{0}\u{1}\u{2}"),
    ("broken JSON", "{\"team\": \"a\","),
    ("lists without end", String(repeating: "[", count: 100_000)),
    ("an unknown key", small + "budget: 7\n"),
    ("an unknown role", small + "forbid: [{member: an, role: coach}]\n"),
    ("an unknown member", small + "keep: [{member: ann, role: planner}]\n"),
    ("a level that does not exist", small.replacing("planning: 3}}", with: "planning: 5}}")),
    ("a day that does not exist", small.replacing("2026-07-01", with: "2026-02-30")),
    ("hours below nothing", small.replacing("hours: 8", with: "hours: -8")),
    ("no periods", small.replacing("periods: 2", with: "periods: 0")),
    ("more periods than anyone can plan", small.replacing("periods: 2", with: "periods: 1000000000")),
    ("two members with one id", small.replacing("id: bo", with: "id: an")),
    ("no members", small.replacing("members:", with: "members: []\nteam-mates:")),
    ("kept and forbidden", small + "keep: [{member: an, role: planner}]\nforbid: [{member: an, role: planner}]\n"),
    ("itself, again and again", "a: &a [*a, *a]\n"),
  ]
}
