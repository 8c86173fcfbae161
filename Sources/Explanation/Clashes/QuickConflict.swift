/// Finds a smallest set of facts that forces something, by leaving facts out in halves (Junker 2004, QuickXplain).
///
/// What is left is minimal when every test was decided: without any one of its facts the thing is no longer forced. It rests on one
/// property: who leaves out more facts never forces more.
struct QuickConflict<Element> {
  /// Whether these facts, and those that are never in question, still force it; nil when the time was up.
  let forces: ([Element]) -> Bool?
  /// Whether every test so far was decided.
  private(set) var isProven = true

  init(forces: @escaping ([Element]) -> Bool?) { self.forces = forces }

  /// A smallest forcing subset of `facts`, which together force it. What stands last is left out most gladly.
  mutating func minimal(_ facts: [Element]) -> [Element] { minimal(background: [], changed: false, facts) }

  private mutating func minimal(background: [Element], changed: Bool, _ facts: [Element]) -> [Element] {
    if changed && decide(background) { return [] }
    if facts.count <= 1 { return facts }
    let middle = facts.count / 2
    let (first, second) = (Array(facts[..<middle]), Array(facts[middle...]))
    let kept = minimal(background: background + first, changed: true, second)
    return minimal(background: background + kept, changed: !kept.isEmpty, first) + kept
  }

  private mutating func decide(_ facts: [Element]) -> Bool {
    guard let answer = forces(facts) else {
      isProven = false
      return false
    }
    return answer
  }
}
