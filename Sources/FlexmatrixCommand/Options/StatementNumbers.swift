import ArgumentParser
import Flexmatrix
import Foundation

/// Numbers of statements, as `1,2,5` or `1-5,8`.
struct StatementNumbers: ExpressibleByArgument {
  /// What was typed.
  let text: String

  init(argument: String) { text = argument }

  /// The numbers; nil when one of them is no number of a statement.
  var numbers: [Int]? {
    let known = 1...CheckItStatement.all.count
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { Int($0.trimmingCharacters(in: .whitespaces)) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
        known.contains(first), known.contains(last)
      else { return nil }
      numbers += first...last
    }
    return numbers
  }
}
