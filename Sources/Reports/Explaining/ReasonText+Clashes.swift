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
      case .avoidable: page.line(RichText(words.isAvoidable), indent: 2)
      case .notFinished: page.line(RichText(words.notClear, .caution), indent: 2)
      case .forced(let facts, let proven):
        if facts.isEmpty {
          page.line(RichText(words.whateverElse), indent: 2)
        } else {
          page.line(RichText(words.because), indent: 2)
          for line in sentences(facts) { page.line(RichText("- " + line), indent: 4) }
          if facts.count > 1 || !proven {
            page.line(RichText(proven ? words.eachCounts : words.perhapsFewer, .faint), indent: 2)
          }
        }
      }
      if !clash.waysOut.isEmpty {
        page.line(RichText(words.waysOut), indent: 2)
        for way in clash.waysOut { page.line(RichText("- " + sentence(way)), indent: 4) }
      } else if clash.allTried {
        page.line(RichText(words.noWayOut), indent: 2)
      }
      if !clash.allTried { page.line(RichText(words.notAllTried, .caution), indent: 2) }
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
    let step = way.levels.first { $0.gain > 0 }.map { level in
      words.brings(
        step: words.name(of: level.aim), before: value(level.before, level.aim), after: value(level.after, level.aim))
    }
    let parts = [
      words.ifChanged(way.change, names) + ".", way.resolves ? words.thenSolved : words.thenBetter, step ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Facts as sentences; who misses levels for one role stands in one.
  public func sentences(_ facts: [Fact]) -> [String] {
    var lines: [String] = []
    var told: Set<String> = []
    for fact in facts {
      guard case .missesLevels(_, let role, _, let allowed) = fact else {
        lines.append(sentence(fact))
        continue
      }
      guard told.insert(role).inserted else { continue }
      let members = facts.compactMap { other -> String? in
        guard case .missesLevels(let member, role, let missing, _) = other else { return nil }
        return "\(names.member(member)) (\(words.list(missing.map(words.missing))))"
      }
      lines.append(words.missLevels(role: names.role(role), members: members, allowed: allowed))
    }
    return lines
  }

  private func sentence(_ fact: Fact) -> String {
    switch fact {
    case .needsHolders(let role, let count): words.needsHolders(role: names.role(role), count: count)
    case .missesLevels(let member, let role, let missing, let allowed):
      words.missLevels(
        role: names.role(role),
        members: ["\(names.member(member)) (\(words.list(missing.map(words.missing))))"], allowed: allowed)
    case .maxRoles(let limit): words.everybodyHasAtMost(roles: limit)
    case .maxNew(let limit): words.everybodyStartsAtMost(new: limit)
    case .exclusive(let role, let other): words.neverTogether(names.role(role), names.role(other))
    case .minTenure(let role, let count): words.staysAtLeast(role: names.role(role), periods: words.periods(count))
    case .rest(let role, let count): words.restsAtLeast(role: names.role(role), periods: words.periods(count))
    case .rule(let fact): words.sentence(for: fact, names)
    }
  }
}
