import TeamModel

/// What stands above the parts of a written team file.
enum TeamComments {
  /// One comment a key.
  static func of(_ language: Language) -> [String: String] {
    switch language {
    case .dutch:
      [
        "horizon": "De periodes waarover het voorstel gaat; rollen wisselen alleen bij het begin van een periode.",
        "settings": "Afspraken voor iedereen.",
        "weights": "Hoe zwaar de vier pijlers wegen.",
        "members": "De teamleden: uren per week voor rollen, wat ze kunnen (0-4) en willen leren.",
        "roles": "De rollen: uren per week, wat ze vragen (0-4), hoeveel trekkers.",
        "current": "Wie vandaag welke rol trekt, en sinds wanneer.",
        "apart": "Paren die nooit samen een rol delen.",
        "together": "Paren die graag samen een rol delen.",
        "keep": "Plaatsen die vastliggen.",
        "forbid": "Plaatsen die niet mogen.",
      ]
    case .english:
      [
        "horizon": "The periods that a proposal covers; roles change only when a period begins.",
        "settings": "Agreements for everyone.",
        "weights": "How much the four pillars weigh.",
        "members": "The members: hours a week for roles, what they can do (0-4) and want to learn.",
        "roles": "The roles: hours a week, what they need (0-4), how many holders.",
        "current": "Who holds which role today, and since when.",
        "apart": "Pairs who never share a role.",
        "together": "Pairs who like to share a role.",
        "keep": "Seats that are settled.",
        "forbid": "Seats that are ruled out.",
      ]
    }
  }
}
