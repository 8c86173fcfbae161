import TeamModel

extension FindingKind {
  /// The same finding with the heading of its column in place of the key of the team file.
  func inTable(_ language: Language) -> FindingKind {
    func heading(_ key: String) -> String { TableWords.heading(of: key, language) }
    return switch self {
    case .missingKey(let key, _): .blankCell(key: heading(key))
    case .duplicateKey(let key, let first): .duplicateKey(key: heading(key), first: first)
    case .wrongShape(let key, let expected, let found): .wrongShape(key: heading(key), expected: expected, found: found)
    case .outOfRange(let key, let value, let least, let most):
      .outOfRange(key: heading(key), value: value, least: least, most: most)
    case .notADate(let key, let value): .notADate(key: heading(key), value: value)
    case .noSuchDay(let key, let value): .noSuchDay(key: heading(key), value: value)
    case .dateOutOfRange(let key, let value, let least, let most):
      .dateOutOfRange(key: heading(key), value: value, least: least, most: most)
    case .notOneOf(let key, let value, let allowed, let nearest):
      .notOneOf(key: heading(key), value: value, allowed: allowed, nearest: nearest)
    case .emptyText(let key): .emptyText(key: heading(key))
    case .invisibleCharacters(let key, let value): .invisibleCharacters(key: heading(key), value: value)
    case .tooLong(let key, let limit): .tooLong(key: heading(key), limit: limit)
    case .namedTwice(let id, let key): .namedTwice(id: id, key: heading(key))
    case .daysReversed(let key, let from, let to): .daysReversed(key: heading(key), from: from, to: to)
    default: self
    }
  }
}
