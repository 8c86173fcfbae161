import TeamModel

/// A column of a table: its key in the team file (parts of a key joined by a point), and its headings.
struct TableColumn {
  var key: String
  var english: String
  var dutch: String
  /// Width in characters.
  var width: Int

  init(_ key: String, _ english: String, _ dutch: String, width: Int = 12) {
    self.key = key
    self.english = english
    self.dutch = dutch
    self.width = width
  }

  /// The heading.
  func heading(_ language: Language) -> String { language == .dutch ? dutch : english }

  static let member = TableColumn("member", "Member", "Teamlid", width: 18)
  static let role = TableColumn("role", "Role", "Rol", width: 18)
  static let seat = TableColumn("seat", "Seat", "Plaats", width: 12)

  static let members = [
    TableColumn("id", "Id", "Id", width: 14), TableColumn("name", "Name", "Naam", width: 24),
    TableColumn("hours", "Hours a week", "Uren per week"),
    TableColumn("absent", "Absent", "Afwezig", width: 26), TableColumn("joins", "Joins", "Komt erbij"),
    TableColumn("leaves", "Leaves", "Vertrekt"), TableColumn("likes", "Likes", "Graag", width: 24),
    TableColumn("dislikes", "Dislikes", "Liever niet", width: 24), TableColumn("vetoes", "Vetoes", "Nooit", width: 20),
    TableColumn("suits", "Suits", "Geschikt", width: 20), TableColumn("hours-for", "Hours for", "Uren voor", width: 20),
    TableColumn("limits.mental", "Mental limit", "Grens mentaal"),
    TableColumn("limits.physical", "Physical limit", "Grens fysiek"),
  ]

  static let roles = [
    TableColumn("id", "Id", "Id", width: 18), TableColumn("name", "Name", "Naam", width: 26),
    TableColumn("hours", "Hours a week", "Uren per week"), TableColumn("needs", "Needs", "Vraagt", width: 30),
    TableColumn("holders.min", "Holders at least", "Trekkers minstens"),
    TableColumn("holders.max", "Holders at most", "Trekkers hoogstens"),
    TableColumn("understudies", "Understudies", "Meelopers"), TableColumn("backup", "Back-up", "Reserve"),
    TableColumn("critical", "Critical", "Belang"), TableColumn("strain.mental", "Mental strain", "Belasting mentaal"),
    TableColumn("strain.physical", "Physical strain", "Belasting fysiek"),
    TableColumn("tenure.min", "Stay at least", "Blijf minstens"),
    TableColumn("tenure.max", "Rotate after", "Wissel na"), TableColumn("tenure.rest", "Rest", "Rust"),
    TableColumn("exclusive", "Excludes", "Sluit uit", width: 20),
  ]
}
