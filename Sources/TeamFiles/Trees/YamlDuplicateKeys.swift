import Yams

/// Gets past keys that are given twice, so that all of them and all other problems are found in one reading.
///
/// Yams stops at the first mapping with equal keys. The earlier key's first letter is replaced by a letter of the
/// private use area (all columns stay) and the text is read again.
struct YamlDuplicateKeys {
  /// The text with the renamed keys.
  private(set) var text: String
  /// The original key behind each private letter.
  private(set) var original: [Character: String] = [:]
  private let isPrivateAreaFree: Bool
  private let most: Int

  init(_ text: String) {
    self.text = text
    most = min(FileLimits.duplicateKeys, FileLimits.bytesReadAgain / max(1, text.utf8.count))
    isPrivateAreaFree = !text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) }
  }

  /// Renames the key at a mark; false when that cannot be done and the reading must end here.
  mutating func rename(_ names: [String], at mark: Mark) -> Bool {
    let used = original.count
    guard isPrivateAreaFree, used < most, let letter = Unicode.Scalar(0xE000 + UInt32(used)),
      var position = scalarIndex(of: mark)
    else { return false }
    var scalars = text.unicodeScalars
    if scalars[position] == "\"" || scalars[position] == "'" {
      position = scalars.index(after: position)
      guard position < scalars.endIndex else { return false }
    }
    let found = scalars[position]
    guard let name = names.first(where: { $0.unicodeScalars.first == found }) else { return false }
    scalars.replaceSubrange(position..<scalars.index(after: position), with: CollectionOfOne(letter))
    text = String(scalars)
    original[Character(letter)] = name
    return true
  }

  private func scalarIndex(of mark: Mark) -> String.UnicodeScalarView.Index? {
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    var line = 1
    while line < mark.line, position < scalars.endIndex {
      let scalar = scalars[position]
      position = scalars.index(after: position)
      if scalar == "\r", position < scalars.endIndex, scalars[position] == "\n" { continue }
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { line += 1 }
    }
    guard let found = scalars.index(position, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
      found < scalars.endIndex
    else { return nil }
    return found
  }
}
