/// Finds what somebody probably meant.
enum NearestName {
  /// The name in `names` that takes the fewest single-letter edits from `text`, or nil when even that is a different word.
  static func of(_ text: String, among names: [String]) -> String? {
    let wanted = Array(text.lowercased())
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = edits(wanted, Array(name.lowercased()))
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 2) else { return nil }
    return best.name
  }

  /// Levenshtein distance: insertions, deletions and replacements.
  private static func edits(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
