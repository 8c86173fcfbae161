import Flexmatrix
import Foundation

/// What `explain` prints.
struct ExplanationSheet {
  /// One answer.
  enum Answer: Sendable {
    case why(Why)
    case whyNot(WhyNot)
    case clashes([Clash])
  }

  /// The team.
  let team: Team
  /// The language of the sentences.
  let language: Language
  /// The answers, in the order of the questions.
  let answers: [Answer]

  /// The answers for people, ending with a line break.
  func text(_ style: Style) -> String {
    let text = ReasonText(team: team, language: language, style: style)
    return answers.map { answer in
      switch answer {
      case .why(let why): text.text(of: why)
      case .whyNot(let whyNot): text.text(of: whyNot)
      case .clashes(let clashes): text.text(of: clashes)
      }
    }.joined(separator: "\n")
  }

  /// The answers for programs.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Document(team: team.name, answers: answers.map(entry))), as: UTF8.self)
  }

  private func entry(_ answer: Answer) -> Document.Entry {
    let text = ReasonText(team: team, language: language, style: Style(color: false, width: 10_000))
    switch answer {
    case .clashes(let clashes):
      var entry = Document.Entry(kind: "what-fails", question: nil, text: text.text(of: clashes))
      entry.isInPlan = nil
      entry.shortfalls = clashes.map { Document.Failing($0, text) }
      return entry
    case .why(let why):
      var entry = Document.Entry(kind: "why", question: why.question, text: text.text(of: why))
      entry.isInPlan = !why.seats.isEmpty
      entry.withoutSeat = why.levels
      entry.member = why.member
      entry.others = why.others.map { Document.Other(member: $0.member, periods: $0.periods) }
      entry.take(why.answer, text)
      return entry
    case .whyNot(let whyNot):
      var entry = Document.Entry(kind: "why-not", question: whyNot.question, text: text.text(of: whyNot))
      entry.isInPlan = whyNot.isInPlan
      entry.broken = whyNot.obstacles.map {
        Document.Broken(
          rule: $0.rule, sentence: ViolationText.sentence(for: $0, team: team, language: language))
      }
      if !whyNot.isInPlan { entry.take(whyNot.answer, text) }
      if !whyNot.waysAround.helpful.isEmpty { entry.waysAround = whyNot.waysAround.helpful.map(text.sentence) }
      if let later = whyNot.later { entry.later = Document.Later(from: later.from, price: Document.Cost(later.price)) }
      return entry
    }
  }
}

extension ExplanationSheet {
  /// The form of the JSON.
  fileprivate struct Document: Encodable {
    struct Entry: Encodable {
      var kind: String
      var question: SeatQuestion?
      var isInPlan: Bool? = false
      var shortfalls: [Failing]?
      var status: String?
      var clash: [String]?
      var price: Cost?
      var waysAround: [String]?
      var later: Later?
      var broken: [Broken]?
      var withoutSeat: [LevelChange]?
      var member: MemberChange?
      var others: [Other]?
      var text: String

      init(kind: String, question: SeatQuestion?, text: String) {
        self.kind = kind
        self.question = question
        self.text = text
      }

      mutating func take(_ answer: Alternative, _ text: ReasonText) {
        switch answer {
        case .plan(let price):
          status = "plan"
          self.price = Cost(price)
        case .impossible(let facts):
          status = "impossible"
          clash = facts.map(text.sentence)
        case .notFinished: status = "not finished"
        }
      }
    }

    struct Cost: Encodable {
      var profile: Profile
      var levels: [LevelChange]
      var members: [MemberChange]
      var measures: Measures
      var seats: [ProposedSeat]
      var differentSeats: Int
      var proven: Bool

      init(_ price: Price) {
        profile = price.profile
        levels = price.levels
        members = price.members
        measures = price.after
        seats = price.seats
        differentSeats = price.moved
        proven = price.proven
      }
    }

    struct Later: Encodable {
      var from: Int
      var price: Cost
    }

    struct Failing: Encodable {
      struct Way: Encodable {
        var sentence: String
        var resolves: Bool
        var proven: Bool
        var levels: [LevelChange]
      }

      var shortfall: String
      var role: String
      var periods: [Int]
      var status: String
      var minimal: Bool?
      var because: [String]
      var waysOut: [Way]
      var allTried: Bool

      init(_ clash: Clash, _ text: ReasonText) {
        shortfall = text.sentence(clash.shortfall)
        role = clash.shortfall.role
        periods = clash.shortfall.periods
        because = text.sentences(clash.facts)
        switch clash.cause {
        case .forced(_, let proven):
          status = "forced"
          minimal = proven
        case .avoidable: status = "avoidable"
        case .notFinished: status = "not finished"
        }
        waysOut = clash.waysOut.map {
          Way(sentence: text.sentence($0), resolves: $0.resolves, proven: $0.proven, levels: $0.levels)
        }
        allTried = clash.allTried
      }
    }

    struct Broken: Encodable {
      var rule: RuleID
      var sentence: String
    }

    struct Other: Encodable {
      var member: String
      var periods: [Int]
    }

    var team: String
    var answers: [Entry]
  }
}
