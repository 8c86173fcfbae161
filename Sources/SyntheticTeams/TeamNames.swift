import TeamModel

/// Names of members, roles and competencies in two languages, as many as wanted, without repeats.
struct TeamNames {
  let language: Language

  /// Names of `count` members: first names while they last, then first names with a family name.
  func members(_ count: Int, random: inout SplitMix64) -> [String] {
    let first = random.shuffled(language == .dutch ? Self.dutchFirst : Self.englishFirst)
    if count <= first.count { return Array(first.prefix(count)) }
    let last = random.shuffled(language == .dutch ? Self.dutchLast : Self.englishLast)
    return combined(count, first: first, second: last) { "\($0) \($1)" }
  }

  /// Names of `count` roles: a subject and a task.
  func roles(_ count: Int, random: inout SplitMix64) -> [String] {
    let subjects = random.shuffled(language == .dutch ? Self.dutchSubjects : Self.englishSubjects)
    let tasks = random.shuffled(language == .dutch ? Self.dutchTasks : Self.englishTasks)
    return combined(count, first: tasks, second: subjects) { "\($1) \($0)" }
  }

  /// The stem of the competencies of cluster `index`: its competencies are `stem-1`, `stem-2`…
  func stem(ofCluster index: Int) -> String {
    let stems = language == .dutch ? Self.dutchStems : Self.englishStems
    let round = index / stems.count
    return stems[index % stems.count] + (round == 0 ? "" : "\(round + 1)")
  }

  /// `count` different combinations that spread over both lists; numbered once they run out.
  private func combined(
    _ count: Int, first: [String], second: [String], join: (String, String) -> String
  ) -> [String] {
    (0..<count).map { i in
      let column = i % first.count
      let row = i / first.count
      let name = join(first[column], second[(column + row) % second.count])
      let round = row / second.count
      return round == 0 ? name : "\(name) \(round + 1)"
    }
  }

  private static let dutchFirst = [
    "An", "Bo", "Cas", "Dries", "Els", "Fatima", "Gijs", "Hanne", "Ilse", "Jef", "Karim", "Lotte", "Mien", "Noor",
    "Omar", "Pieter", "Quinten", "Roos", "Sofie", "Tuur", "Ugo", "Vera", "Wout", "Xander", "Yasmina", "Zeno", "Amina",
    "Bart", "Chloë", "Daan", "Emma", "Femke", "Geert", "Hilde", "Imke", "Joris", "Koen", "Lien", "Maarten", "Nele",
  ]
  private static let englishFirst = [
    "Ann", "Ben", "Cora", "Dan", "Ella", "Farah", "Grace", "Hugh", "Iris", "Jack", "Kate", "Liam", "Maya", "Nick",
    "Olive", "Paul", "Quinn", "Rosa", "Sam", "Tess", "Uma", "Victor", "Wendy", "Xena", "Yusuf", "Zoe", "Adam",
    "Beth", "Colin", "Dora", "Ewan", "Fiona", "George", "Holly", "Ivan", "Joan", "Kofi", "Lucy", "Mark", "Nora",
  ]
  private static let dutchLast = [
    "Peeters", "Janssens", "Maes", "Jacobs", "Mertens", "Willems", "Claes", "Goossens", "Wouters", "De Smet",
    "Dubois", "Lambert", "Aerts", "Hermans", "Bakker", "Visser", "Smit", "Mulder", "Dekker", "Bos",
  ]
  private static let englishLast = [
    "Smith", "Jones", "Taylor", "Brown", "Wilson", "Evans", "Thomas", "Roberts", "Walker", "Wright",
    "Green", "Hall", "Wood", "Clarke", "Hughes", "Edwards", "Turner", "Hill", "Cooper", "Ward",
  ]
  private static let dutchSubjects = [
    "Voorraad", "Weekplanning", "Onthaal", "Veiligheid", "Klanten", "Kwaliteit", "Vorming", "Aankoop", "Onderhoud",
    "Facturen", "Transport", "Werkkledij", "Website", "Keuken", "Milieu", "Sleutels", "Magazijn", "Roosters",
    "Vergaderingen", "Retours", "Machines", "Stagiairs", "Nieuwsbrief", "Leveranciers", "Medicatie", "Dossiers",
    "Software", "Verpakking", "Evenementen", "Wagenpark",
  ]
  private static let dutchTasks = [
    "opvolgen", "plannen", "verdelen", "nakijken", "bestellen", "verbeteren", "begeleiden", "melden", "bewaren",
    "voorbereiden", "vernieuwen", "uitleggen", "afstemmen", "tellen", "herstellen", "ordenen", "ontvangen",
    "afsluiten", "bewaken", "coördineren",
  ]
  private static let englishSubjects = [
    "Stock", "Weekly plan", "Front desk", "Safety", "Customer", "Quality", "Training", "Purchase", "Maintenance",
    "Invoice", "Transport", "Laundry", "Website", "Kitchen", "Recycling", "Key", "Warehouse", "Roster", "Meeting",
    "Returns", "Machine", "Trainee", "Newsletter", "Supplier", "Medication", "Record", "Software", "Packing", "Event",
    "Fleet",
  ]
  private static let englishTasks = [
    "follow-up", "planning", "sharing", "checks", "orders", "improvement", "coaching", "reports", "storage",
    "preparation", "renewal", "guidance", "alignment", "counting", "repairs", "sorting", "intake", "closing", "watch",
    "coordination",
  ]
  private static let dutchStems = [
    "plannen", "digitaal", "klantgericht", "techniek", "coachen", "zorg", "logistiek", "cijfers", "veiligheid",
    "schrijven", "talen", "overleg",
  ]
  private static let englishStems = [
    "planning", "digital", "service", "technique", "coaching", "care", "logistics", "figures", "safety", "writing",
    "languages", "meeting",
  ]
}
