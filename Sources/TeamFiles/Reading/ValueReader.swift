import TeamModel

/// Reads single values out of entries; what does not fit becomes a finding and reads as nil.
struct ValueReader {
  let log: FindingLog
  var subject: FindingSubject?

  init(log: FindingLog, subject: FindingSubject? = nil) {
    self.log = log
    self.subject = subject
  }

  func about(_ subject: FindingSubject?) -> ValueReader { ValueReader(log: log, subject: subject) }

  func error(_ kind: FindingKind, at place: FindingPlace) { log.error(kind, at: place, about: subject) }

  func wrong(_ entry: Entry, key: String, expected: ExpectedShape) {
    error(.wrongShape(key: key, expected: expected, found: entry.excerpt), at: entry.place)
  }

  // MARK: - Texts

  /// A text that people read or that names something.
  func text(_ entry: Entry, key: String) -> String? {
    guard case .text(let text) = entry.content else {
      wrong(entry, key: key, expected: .text)
      return nil
    }
    return isUsable(text, key: key, place: entry.place) ? text : nil
  }

  /// Whether a text can be an id or a name; says why not.
  func isUsable(_ text: String, key: String, place: FindingPlace) -> Bool {
    if text.allSatisfy(\.isWhitespace) {
      error(.emptyText(key: key), at: place)
    } else if text.unicodeScalars.contains(where: { ValueReader.isInvisible($0) }) {
      error(.invisibleCharacters(key: key, value: Entry.shortened(text)), at: place)
    } else if text.count > FileLimits.textLength {
      error(.tooLong(key: key, limit: FileLimits.textLength), at: place)
    } else {
      return true
    }
    return false
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: scalar.value & 0xFFFE == 0xFFFE || scalar.value == 0xFEFF
    }
  }

  /// One of some words.
  func word<Word: RawRepresentable & CaseIterable>(_ entry: Entry, key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard case .text(let text) = entry.content else {
      wrong(entry, key: key, expected: .text)
      return nil
    }
    if let word = Word(rawValue: text) ?? Word(rawValue: text.lowercased()) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    error(
      .notOneOf(
        key: key, value: Entry.shortened(text), allowed: allowed, nearest: NearestWord.of(text, in: allowed)),
      at: entry.place)
    return nil
  }

  /// True or false, in English or Dutch, or 1 or 0.
  func yesOrNo(_ entry: Entry, key: String) -> Bool? {
    if case .text(let text) = entry.content {
      switch text.lowercased() {
      case "true", "yes", "ja", "waar", "1": return true
      case "false", "no", "nee", "onwaar", "0": return false
      default: break
      }
    }
    wrong(entry, key: key, expected: .yesOrNo)
    return nil
  }

  // MARK: - Numbers

  /// A number in a range; `2,5` reads as `2.5`.
  func number(_ entry: Entry, key: String, in range: ClosedRange<Double>) -> Double? {
    guard case .text(let text) = entry.content, let value = NumberText.number(text) else {
      wrong(entry, key: key, expected: .number)
      return nil
    }
    guard range.contains(value) else {
      outOfRange(text, key: key, range, at: entry.place)
      return nil
    }
    return value
  }

  /// A whole number in a range; `2.0` reads as `2`.
  func whole(_ entry: Entry, key: String, in range: ClosedRange<Int>) -> Int? {
    guard case .text(let text) = entry.content, let value = NumberText.number(text), value == value.rounded() else {
      wrong(entry, key: key, expected: .wholeNumber)
      return nil
    }
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard bounds.contains(value) else {
      outOfRange(text, key: key, bounds, at: entry.place)
      return nil
    }
    return Int(value)
  }

  /// A level: a whole number in a range within 0…4, or one of the letters I L U O.
  func level(_ entry: Entry, key: String, in range: ClosedRange<Int> = 0...4) -> Int? {
    guard case .text(let text) = entry.content else {
      wrong(entry, key: key, expected: .level)
      return nil
    }
    if let letter = NumberText.levelOfLetter(text) { return letter }
    guard let value = NumberText.number(text), value == value.rounded() else {
      wrong(entry, key: key, expected: .level)
      return nil
    }
    guard value >= Double(range.lowerBound), value <= Double(range.upperBound) else {
      outOfRange(text, key: key, Double(range.lowerBound)...Double(range.upperBound), at: entry.place)
      return nil
    }
    return Int(value)
  }

  private func outOfRange(_ text: String, key: String, _ range: ClosedRange<Double>, at place: FindingPlace) {
    error(
      .outOfRange(key: key, value: Entry.shortened(text), least: range.lowerBound, most: range.upperBound), at: place)
  }

  // MARK: - Dates

  /// The days a team file may speak of.
  static let days = CalendarDate(dayNumber: -25_567)...CalendarDate(dayNumber: 157_053)

  /// A day, written `2027-01-31`.
  func date(_ entry: Entry, key: String) -> CalendarDate? {
    guard case .text(let text) = entry.content else {
      error(.notADate(key: key, value: entry.excerpt), at: entry.place)
      return nil
    }
    guard let written = NumberText.writtenDay(text) else {
      error(.notADate(key: key, value: Entry.shortened(text)), at: entry.place)
      return nil
    }
    guard let date = CalendarDate(written) else {
      error(.noSuchDay(key: key, value: Entry.shortened(text)), at: entry.place)
      return nil
    }
    guard ValueReader.days.contains(date) else {
      let days = ValueReader.days
      error(.dateOutOfRange(key: key, value: date, least: days.lowerBound, most: days.upperBound), at: entry.place)
      return nil
    }
    return date
  }
}
