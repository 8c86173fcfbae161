import Checking
import Explanation
import Search
import TeamModel

extension ReasonText {
  /// Everything that stands out in a plan, why it cannot be otherwise, and the ways out; ends with a line break.
  public func text(of clashes: [Clash]) -> String {
    var page = TextPage(style: style)
    page.title(words.whyItCannot(team: PlainName.clean(team.name)))
    if clashes.isEmpty { page.line(RichText(words.nothingStandsOut, .good)) }
    for clash in clashes {
      page.subheading(sentence(clash.shortfall))
      switch clash.cause {
      case .avoidable:
        let isThin = if case .thin = clash.shortfall { true } else { false }
        page.line(RichText(isThin ? words.couldHaveMore : words.isAvoidable), indent: 2)
      case .notFinished: page.line(RichText(words.notClear, .caution), indent: 2)
      case .forced(let facts, let proven):
        if facts.isEmpty {
          if clash.waysOut.isEmpty { page.line(RichText(words.whateverElse), indent: 2) }
        } else {
          page.line(RichText(words.because), indent: 2)
          for line in proven ? sentences(facts) : fewSentences(facts) { page.line(RichText("- " + line), indent: 4) }
          if facts.count > 1 || !proven {
            page.line(RichText(proven ? words.eachCounts : words.perhapsFewer, .faint), indent: 2)
          }
        }
      }
      if !clash.waysOut.isEmpty {
        page.line(RichText(words.waysOut), indent: 2)
        for way in clash.waysOut { page.line(RichText("- " + sentence(way)), indent: 4) }
      } else if clash.allTried, clash.cause != .avoidable {
        page.line(RichText(words.noWayOut), indent: 2)
      }
      if !clash.allTried { page.line(RichText(words.notAllTried, .caution), indent: 2) }
    }
    let brought = clashes.flatMap(\.waysOut).filter(\.resolves).flatMap(\.levels).filter { $0.gain != 0 }
    if isWeighed(brought) {
      page.blank()
      page.line(RichText(words.criticalCountsMore, .faint))
    }
    return page.text
  }

  /// What stands out, as a sentence.
  public func sentence(_ shortfall: Shortfall) -> String {
    let (role, when) = (names.role(shortfall.role), days(shortfall.periods))
    switch shortfall {
    case .uncovered: return words.isUncovered(role: role, when: when)
    case .acting(_, let members, _): return words.isActing(role: role, members: members.map(names.member), when: when)
    case .overdue(let member, _, _): return words.isOverdue(member: names.member(member), role: role, when: when)
    case .thin: return words.isThin(role: role, when: when)
    }
  }

  /// A way out and what it brings, as a sentence.
  public func sentence(_ way: WayOut) -> String {
    guard way.resolves else {
      let left = words.lessOf(way.shortfall, before: way.before, after: way.after)
      return words.thenBetter(words.ifChanged(way.change, names), left: left)
    }
    let inTheTeam = way.levels.filter { $0.gain != 0 }.map { level in
      words.insteadOf(
        words.quantity(of: level.aim), after: value(level.after, level.aim), before: value(level.before, level.aim))
    }
    return words.thenSolved(words.ifChanged(way.change, names), inTheTeam: inTheTeam)
  }

  /// Facts as sentences; what says the same of one member or role stands in one.
  public func sentences(_ facts: [Fact]) -> [String] { sentencesOf.lines(of: facts) }

  /// Facts that may be more than are needed: the ones about people, and how many others there are.
  private func fewSentences(_ facts: [Fact]) -> [String] {
    let people = facts.filter {
      switch $0 {
      case .missesLevels, .needsHolders, .rule(.veto), .rule(.away), .rule(.keep), .rule(.forbid): true
      default: false
      }
    }
    let lines = sentences(people.isEmpty ? facts : people)
    let shown = Array(lines.prefix(Self.mostLines))
    let hidden = lines.count - shown.count + (people.isEmpty ? 0 : facts.count - people.count)
    return hidden == 0 ? shown : shown + [words.andMoreFacts(hidden)]
  }

  /// Lines that are shown of facts of which not all may be needed.
  private static let mostLines = 5
}
