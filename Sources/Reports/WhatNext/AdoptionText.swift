import Explanation
import TeamModel

/// What changed in a team by adopting a proposal, for people.
public struct AdoptionText: Sendable {
  /// The words that go with the files that were written.
  public struct Files: Sendable {
    /// The team's file.
    public var team: String
    /// The copy of the team as it was.
    public var backup: String
    /// The history.
    public var history: String
    /// Whether the team's file lost its comments and layout.
    public var isWrittenAnew: Bool

    /// The names of the files.
    public init(team: String, backup: String, history: String, isWrittenAnew: Bool) {
      self.team = team
      self.backup = backup
      self.history = history
      self.isWrittenAnew = isWrittenAnew
    }
  }

  private let adoption: Adoption
  private let files: Files
  private let style: Style
  private let words: any WhatNextBook

  /// The text of an adoption that was written.
  public init(_ adoption: Adoption, files: Files, style: Style = Style(), language: Language) {
    self.adoption = adoption
    self.files = files
    self.style = style
    words = language.whatNext
  }

  /// The whole text, ending with a line break.
  public var text: String {
    let names = TeamNames(adoption.team)
    let plan = adoption.plan
    var page = TextPage(style: style)
    page.title(words.adopted(team: PlainName.clean(adoption.team.name), days: words.span(plan.from, plan.to)))
    for (heading, seats) in [
      (words.begins, adoption.beginning), (words.ends, adoption.ending), (words.goesOn, adoption.staying),
    ] {
      page.subheading(heading)
      if seats.isEmpty { page.line(RichText(words.nothing, .faint), indent: 2) }
      for seat in seats {
        let since = words.since(words.date(seat.since))
        page.line(
          RichText(words.seat(seat.member, seat.role, seat.seat, names, words)) + RichText(", " + since, .faint),
          indent: 2)
      }
    }
    page.blank()
    page.line(RichText(words.backup(files.backup)))
    page.line(RichText(words.history(files.history)))
    if files.isWrittenAnew { page.line(RichText(words.writtenAnew(files.team), .caution)) }
    page.line(RichText(words.planOn(from: words.date(plan.to.adding(days: 1)))))
    return page.text
  }
}

/// Why a proposal was not adopted, for people.
public enum AdoptionRefusal: Sendable {
  /// A file cannot be read or written.
  case file(String)
  /// The history is none.
  case badHistory(String)
  /// The file would not read back as the same team.
  case notTheSame(String)
  /// Several proposals, and nobody said which.
  case whichProposal([Profile?])
  /// No proposal of that profile.
  case noSuchProfile(Profile)
  /// No proposal at that place; how many there are.
  case noSuchNumber(Int, count: Int)
  /// No such period.
  case noSuchPeriod(Int, periods: Int)
  /// The proposal breaks rules.
  case breaksRules([String])

  /// The refusal in words.
  public func text(in language: Language) -> String {
    let words = language.whatNext
    switch self {
    case .file(let name): return words.cannotAdopt(name)
    case .badHistory(let name): return words.badHistory(name)
    case .notTheSame(let name): return words.notTheSame(name)
    case .whichProposal(let profiles):
      return words.whichProposal(
        profiles.enumerated().map { place, profile in
          "\(place + 1) \(words.name(of: profile))" + (profile.map { " (--profile \($0.rawValue))" } ?? "")
        })
    case .noSuchNumber(let number, let count): return words.noSuchNumber(number, count: count)
    case .noSuchProfile(let profile): return words.noSuchProfile(words.name(of: profile))
    case .noSuchPeriod(let period, let periods): return words.noSuchPeriod(period, periods: periods)
    case .breaksRules(let sentences): return words.breaksRules(sentences)
    }
  }
}
