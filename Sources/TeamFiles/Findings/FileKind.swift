/// What a file is about.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
  /// A team.
  case team
  /// Proposals, or one.
  case proposals
  /// What-ifs with names.
  case scenarios
  /// Someone who would join.
  case joiner

  /// What an entry looks like, going by its keys; nil when they do not tell.
  init?(lookingAt entry: Entry) {
    if entry.hasKey("members"), entry.hasKey("roles") {
      self = .team
    } else if entry.hasKey("proposals") || entry.hasKey("seats") {
      self = .proposals
    } else if entry.hasKey("scenarios") {
      self = .scenarios
    } else {
      return nil
    }
  }

  /// Reads an entry, and says so where it is empty or plainly another kind of file.
  func read(_ text: String, place: FindingPlace, log: FindingLog) throws(Unreadable) -> Entry {
    let entry: Entry
    do throws(Unreadable) {
      entry = try TextTree.read(text, place: place, log: log)
    } catch {
      guard case .empty = error.kind, self != .team else { throw error }
      throw Unreadable(kind: .emptyFile(self), place: error.place)
    }
    if let other = FileKind(lookingAt: entry), other != self {
      throw Unreadable(kind: .anotherFile(other, wanted: self), place: place)
    }
    return entry
  }
}
