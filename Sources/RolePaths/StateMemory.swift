/// Remembers the states a search has been in, so that a state is not explored again from a start that is no better.
///
/// States are told apart by a 128-bit hash of all that the future depends on. Entries live for one call only.
final class StateMemory {
  /// What was best when the state was explored.
  struct Entry {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var stamp: UInt32 = 0
    var acting: Int32 = 0
    var overdue: Int32 = 0
    var worth = 0.0
    var wellbeing = 0.0
  }

  private var entries: [Entry] = []
  private var stamp: UInt32 = 0
  private var used = 0

  /// Forgets everything.
  func clear() {
    if entries.count > 1 << 16 { entries = [] }
    stamp &+= 1
    used = 0
  }

  /// Whether the state was explored from a start at least as good; otherwise remembers this one.
  func isDominated(
    _ first: UInt64, _ second: UInt64, worth: Double, wellbeing: Double, acting: Int, overdue: Int
  ) -> Bool {
    if used * 2 >= entries.count { grow() }
    let mask = entries.count - 1
    var index = Int(truncatingIfNeeded: first) & mask
    return entries.withUnsafeMutableBufferPointer { entries in
      while entries[index].stamp == stamp {
        if entries[index].first == first && entries[index].second == second {
          let known = entries[index]
          if known.worth >= worth - 1e-12 && known.wellbeing >= wellbeing - 1e-12 && known.acting <= acting
            && known.overdue <= overdue
          {
            return true
          }
          if worth >= known.worth && wellbeing >= known.wellbeing && acting <= known.acting && overdue <= known.overdue
          {
            entries[index].worth = worth
            entries[index].wellbeing = wellbeing
            entries[index].acting = Int32(clamping: acting)
            entries[index].overdue = Int32(clamping: overdue)
          }
          return false
        }
        index = (index + 1) & mask
      }
      entries[index] = Entry(
        first: first, second: second, stamp: stamp, acting: Int32(clamping: acting), overdue: Int32(clamping: overdue),
        worth: worth, wellbeing: wellbeing)
      used += 1
      return false
    }
  }

  private func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: max(1 << 10, old.count * 4))
    if stamp == 0 { stamp = 1 }
    let mask = entries.count - 1
    for entry in old where entry.stamp == stamp && entry.stamp != 0 {
      var index = Int(truncatingIfNeeded: entry.first) & mask
      while entries[index].stamp == stamp { index = (index + 1) & mask }
      entries[index] = entry
    }
  }
}
