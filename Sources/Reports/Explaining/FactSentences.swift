import Checking
import Explanation
import Search
import TeamModel

/// Facts as sentences: what says the same of one member or one role stands in one sentence.
struct FactSentences: Sendable {
  let words: any Phrasebook
  let names: TeamNames

  /// Facts of rules that clash.
  func lines(of facts: [ClashFact]) -> [String] { lines(of: facts.map(Fact.rule)) }

  /// Facts that force something.
  func lines(of facts: [Fact]) -> [String] {
    var lines: [String] = []
    var told: Set<Topic> = []
    for fact in facts {
      if let topic = Topic(fact) {
        guard told.insert(topic).inserted else { continue }
        lines.append(sentence(topic, facts))
      } else {
        lines.append(sentence(fact))
      }
    }
    return lines
  }

  /// Periods as days, unbroken runs together.
  func days(_ periods: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for t in periods.sorted() {
      if let last = runs.last, last.upperBound == t - 1 {
        runs[runs.count - 1] = last.lowerBound...t
      } else if runs.last?.upperBound != t {
        runs.append(t...t)
      }
    }
    return words.list(runs.map { words.when($0.lowerBound, $0.upperBound, names) })
  }

  /// What several facts may be about.
  private enum Topic: Hashable {
    /// Who misses levels for a role.
    case role(String)
    /// When a member is away.
    case away(String)
    /// The roles for which a member misses too much.
    case learning(String)

    init?(_ fact: Fact) {
      switch fact {
      case .missesLevels(_, let role, _, _): self = .role(role)
      case .rule(.away(let member, _)): self = .away(member)
      case .rule(.competence(let member, _, _, _, _)): self = .learning(member)
      default: return nil
      }
    }
  }

  private func sentence(_ topic: Topic, _ facts: [Fact]) -> String {
    let same = facts.filter { Topic($0) == topic }
    switch topic {
    case .away(let member):
      let periods = same.compactMap { fact -> Int? in
        guard case .rule(.away(_, let period)) = fact else { return nil }
        return period
      }
      return words.isAway(member: names.member(member), when: days(periods))
    case .role(let role): return missLevels(role, same)
    case .learning(let member): return missesTooMuch(member, same)
    }
  }

  private func missLevels(_ role: String, _ facts: [Fact]) -> String {
    var needs: [(competency: String, level: Int)] = []
    var members: [String] = []
    var most = 0
    for fact in facts {
      guard case .missesLevels(let member, _, let missing, let allowed) = fact else { continue }
      most = allowed
      for level in missing {
        if let place = needs.firstIndex(where: { $0.competency == level.competency }) {
          needs[place].level = max(needs[place].level, level.need)
        } else {
          needs.append((level.competency, level.need))
        }
      }
      let has = missing.map { "\(PlainName.clean($0.competency)) \($0.level)" }
      members.append("\(names.member(member)) (\(has.joined(separator: ", ")))")
    }
    return words.missLevels(
      role: names.role(role), needs: needs.map { "\(PlainName.clean($0.competency)) \($0.level)" }, members: members,
      allowed: most)
  }

  private func missesTooMuch(_ member: String, _ facts: [Fact]) -> String {
    var roles: [(role: String, gap: Int)] = []
    var (holder, understudy): (Int?, Int?) = (nil, nil)
    for fact in facts {
      guard case .rule(.competence(_, let role, let seat, let gap, let allowed)) = fact else { continue }
      if seat == .holder { holder = allowed } else { understudy = allowed }
      if !roles.contains(where: { $0.role == role }) { roles.append((role, gap)) }
    }
    return words.missesTooMuch(
      member: names.member(member), roles: roles.map { (names.role($0.role), $0.gap) }, holder: holder,
      understudy: understudy)
  }

  private func sentence(_ fact: Fact) -> String {
    switch fact {
    case .needsHolders(let role, let count): words.needsHolders(role: names.role(role), count: count)
    case .missesLevels: sentence(.role(""), [fact])
    case .maxRoles(let limit): words.everybodyHasAtMost(roles: limit)
    case .maxNew(let limit): words.everybodyStartsAtMost(new: limit)
    case .exclusive(let role, let other): words.neverTogether(names.role(role), names.role(other))
    case .minTenure(let role, let count): words.staysAtLeast(role: names.role(role), periods: words.periods(count))
    case .rest(let role, let count): words.restsAtLeast(role: names.role(role), periods: words.periods(count))
    case .rule(let fact): words.sentence(for: fact, names)
    }
  }
}
