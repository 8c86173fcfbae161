import TeamModel

/// The words of a workbook with proposals.
struct ProposalWords {
  let language: Language

  private func say(_ english: String, _ dutch: String) -> String { language == .dutch ? dutch : english }

  var measures: String { say("Measures", "Maten") }
  var measure: String { say("Measure", "Maat") }
  var better: String { say("Better", "Beter") }
  var less: String { say("less", "minder") }
  var more: String { say("more", "meer") }
  var wellbeing: String { say("Wellbeing", "Welzijn") }
  var role: String { say("Role", "Rol") }
  var member: String { say("Member", "Teamlid") }
  var moment: String { say("Change moment", "Wisselmoment") }
  var change: String { say("Change", "Verandering") }
  var uncovered: String { say("Uncovered", "Onbezet") }
  var periods: String { say("by period", "per periode") }
  var changes: String { say("changes", "wissels") }
  var acting: String { say("acting", "waarnemend") }
  var nothingChanges: String { say("Nothing changes.", "Er verandert niets.") }

  func period(_ span: PeriodSpan) -> String { say("Period", "Periode") + " \(span.period)\n\(span.from)" }
  func uncovered(_ count: Int) -> String { say("\(count) uncovered", "\(count) onbezet") }
  func starts(_ seat: SeatKind) -> String {
    say("becomes \(seat.rawValue)", "wordt \(TableWords.seat(seat, .dutch))")
  }
  func stops(_ seat: SeatKind) -> String {
    say("is no longer \(seat.rawValue)", "is geen \(TableWords.seat(seat, .dutch)) meer")
  }

  func name(_ profile: Profile?) -> String {
    switch profile {
    case .balanced: say("balanced", "evenwichtig")
    case .steady: say("steady", "rustig")
    case .growth: say("growth", "groei")
    case .resilient: say("resilient", "sterk")
    case .fit: say("best fit", "beste match")
    case nil: say("made by hand", "zelf gemaakt")
    }
  }

  /// The measures with their names, values, and whether less is better.
  func rows(_ measures: Measures) -> [(name: String, value: Double, lessIsBetter: Bool)] {
    [
      (say("uncovered", "onbezet"), Double(measures.uncovered), true),
      (say("levels missing", "niveaus te weinig"), Double(measures.acting), true),
      (say("overdue", "over de termijn"), Double(measures.overdue), true),
      (say("lowest wellbeing", "laagste welzijn"), measures.floor, false),
      (say("mean wellbeing", "gemiddeld welzijn"), measures.wellbeing, false),
      (say("fit", "match"), measures.fit, false),
      (say("back-up missing", "reserve te weinig"), Double(measures.thin), true),
      (say("cold handovers", "koude overdrachten"), Double(measures.cold), true),
      (say("new seats", "nieuwe plekken"), Double(measures.changes), true),
    ]
  }
}
