import Foundation

/// The word of a list that was probably meant.
///
/// Edit distance with neighbouring letters swapped (optimal string alignment), letter case and accents ignored.
package enum NearestWord {
  /// The nearest of `words`, or nil when none is near: at most a third of the letters may differ.
  package static func of(_ word: String, in words: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    let most = max(1, (wanted.count + 1) / 3)
    var best: (distance: Int, word: String)?
    for candidate in words {
      let letters = folded(candidate)
      if abs(letters.count - wanted.count) > most { continue }
      let distance = distance(wanted, letters)
      if distance <= most, distance < (best?.distance ?? Int.max), distance < max(wanted.count, letters.count) {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    Array(
      word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark && $0 != "_"
      })
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, beforeLast[j - 2] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

/// Looks up nearest ids, each once, and not for more than a person would read.
struct NearestId {
  private let ids: [String]
  private var known: [String: String?] = [:]

  init(_ ids: [String]) { self.ids = ids }

  /// The id that was probably meant.
  mutating func nearest(to id: String) -> String? {
    if let answer = known[id] { return answer }
    guard known.count < 200 else { return nil }
    let answer = NearestWord.of(id, in: ids)
    known[id] = answer
    return answer
  }
}
