import TeamModel

/// A row of the settings table.
struct SettingRow {
  /// The key in the team file, its parts joined by points.
  var key: String
  var english: String
  var dutch: String
  var aboutEnglish: String
  var aboutDutch: String

  init(_ key: String, _ english: String, _ dutch: String, _ aboutEnglish: String, _ aboutDutch: String) {
    self.key = key
    self.english = english
    self.dutch = dutch
    self.aboutEnglish = aboutEnglish
    self.aboutDutch = aboutDutch
  }

  /// The key of a label in either language, or of a key itself.
  static func key(of label: String) -> String? {
    let folded = TableWords.folded(label)
    return all.first { row in [row.english, row.dutch, row.key].contains { TableWords.folded($0) == folded } }?.key
  }

  static let all = [
    SettingRow("team", "Team", "Team", "The team's name.", "De naam van het team."),
    SettingRow("language", "Language", "Taal", "Of reports: nl or en.", "Van de verslagen: nl of en."),
    SettingRow(
      "horizon.start", "First day", "Eerste dag", "The first day of period 1.", "De eerste dag van periode 1."),
    SettingRow("horizon.periods", "Periods", "Periodes", "How many periods, 1 to 60.", "Hoeveel periodes, 1 tot 60."),
    SettingRow(
      "horizon.months", "Months a period", "Maanden per periode", "1 to 24.", "1 tot 24."),
    SettingRow(
      "settings.max-roles", "Most roles", "Hoogstens rollen", "Most roles of a member at once.",
      "Hoogstens zoveel rollen tegelijk per teamlid."),
    SettingRow(
      "settings.max-new", "Most new roles", "Hoogstens nieuw", "Most new roles of a member at one change moment.",
      "Hoogstens zoveel nieuwe rollen per teamlid bij één wisselmoment."),
    SettingRow(
      "settings.max-changes", "Most changes", "Hoogstens wissels",
      "Most new roles in the whole team at one change moment; empty for no limit.",
      "Hoogstens zoveel nieuwe rollen in het hele team bij één wisselmoment; leeg is geen grens."),
    SettingRow(
      "settings.learn-as-understudy", "Learning beside a holder", "Leren als meeloper",
      "Periods that give one level to who learns a role.", "Periodes die een niveau opleveren voor wie een rol leert."),
    SettingRow(
      "settings.learn-as-holder", "Learning as holder", "Leren als trekker",
      "Periods that give one level to a qualified holder.",
      "Periodes die een niveau opleveren voor een bekwame trekker."),
    SettingRow(
      "settings.stretch", "Stretch", "Sprong", "Levels an understudy may miss.", "Niveaus die een meeloper mag missen."),
    SettingRow(
      "settings.acting-gap", "Acting gap", "Waarnemen", "Levels an acting holder may miss.",
      "Niveaus die een waarnemend trekker mag missen."),
    SettingRow(
      "settings.understudy-share", "Understudy share", "Deel meeloper", "Share of a role's hours for an understudy.",
      "Deel van de uren van een rol voor een meeloper."),
    SettingRow(
      "settings.breadth", "Breadth", "Breedte", "Roles someone could hold that count as fully deployable.",
      "Rollen die iemand kan trekken om als volledig inzetbaar te tellen."),
    SettingRow(
      "settings.fairness", "Fairness", "Eerlijkheid", "floor or leximin.", "floor of leximin."),
    SettingRow(
      "settings.team-weights.backup", "Weight of back-up", "Gewicht reserve", "In the team's total.",
      "In het totaal van het team."),
    SettingRow(
      "settings.team-weights.handover", "Weight of handovers", "Gewicht overdracht", "In the team's total.",
      "In het totaal van het team."),
    SettingRow(
      "settings.team-weights.calm", "Weight of calm", "Gewicht rust", "In the team's total.",
      "In het totaal van het team."),
    SettingRow(
      "weights.workability", "Weight of workability", "Gewicht werkbaarheid", "Of the four pillars.",
      "Van de vier pijlers."),
    SettingRow(
      "weights.deployability", "Weight of deployability", "Gewicht inzetbaarheid", "Of the four pillars.",
      "Van de vier pijlers."),
    SettingRow("weights.growth", "Weight of growth", "Gewicht groei", "Of the four pillars.", "Van de vier pijlers."),
    SettingRow(
      "weights.connection", "Weight of connection", "Gewicht verbinding", "Of the four pillars.", "Van de vier pijlers."
    ),
  ]
}
