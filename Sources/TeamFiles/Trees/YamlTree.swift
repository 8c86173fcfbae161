import Yams

/// Reads YAML text into entries with their places, through Yams.
struct YamlTree {
  private let log: FindingLog
  private let start: FindingPlace
  private let renamed: [Character: String]
  private var entries = 0

  /// The entry of a whole YAML text; nil when nothing but blanks and comments stands there.
  static func read(_ text: String, place: FindingPlace, log: FindingLog) throws(Unreadable) -> Entry? {
    try YamlGuard.check(text, place: place)
    var keys = YamlDuplicateKeys(text)
    while true {
      do {
        guard let node = try Yams.compose(yaml: keys.text, .basic, .default, .utf8) else { return nil }
        var tree = YamlTree(log: log, start: place, renamed: keys.original)
        return try tree.entry(node, depth: 0)
      } catch let error as Unreadable {
        throw error
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(let names, let context) = error, keys.rename(names, at: context.mark) {
          continue
        }
        throw YamlProblem.unreadable(error, in: place, original: keys.original)
      } catch {
        throw Unreadable(kind: .syntax(.other(String(describing: error))), place: place)
      }
    }
  }

  private init(log: FindingLog, start: FindingPlace, renamed: [Character: String]) {
    self.log = log
    self.start = start
    self.renamed = renamed
  }

  private func place(_ mark: Mark?, else fallback: FindingPlace) -> FindingPlace {
    guard let mark else { return fallback }
    var place = start
    place.line = max(1, mark.line)
    place.column = max(1, mark.column)
    return place
  }

  private mutating func entry(_ node: Node, depth: Int) throws(Unreadable) -> Entry {
    try entry(node, depth: depth, near: start)
  }

  private mutating func entry(_ node: Node, depth: Int, near: FindingPlace) throws(Unreadable) -> Entry {
    let here = place(node.mark, else: near)
    entries += 1
    if depth > FileLimits.depth { throw Unreadable(kind: .tooDeep(limit: FileLimits.depth), place: here) }
    if entries > FileLimits.entries { throw Unreadable(kind: .tooMany(limit: FileLimits.entries), place: here) }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return Entry(place: here, content: isNothing ? .nothing : .text(scalar.string))
    case .sequence(let sequence):
      var list: [Entry] = []
      for item in sequence { list.append(try entry(item, depth: depth + 1, near: here)) }
      return Entry(place: here, content: .list(list))
    case .mapping(let mapping):
      return Entry(place: here, content: .table(try fields(mapping, depth: depth, near: here)))
    case .alias:
      return Entry(place: here, content: .nothing)
    }
  }

  private mutating func fields(_ mapping: Node.Mapping, depth: Int, near: FindingPlace) throws(Unreadable)
    -> [Entry.Field]
  {
    var fields: [Entry.Field] = []
    var firstPlaces: [String: FindingPlace] = [:]
    for (key, value) in mapping {
      let keyEntry = try entry(key, depth: depth + 1, near: near)
      var name = keyEntry.excerpt
      if case .text(let text) = keyEntry.content { name = text }
      if let mark = name.unicodeScalars.first.map(Character.init), let original = renamed[mark] {
        // The earlier one of two equal keys, renamed to get past the parser; the later one counts.
        if firstPlaces[original] == nil { firstPlaces[original] = keyEntry.place }
        continue
      }
      let content = try entry(value, depth: depth + 1, near: keyEntry.place)
      fields.append(Entry.Field(key: name, place: keyEntry.place, value: content))
    }
    for field in fields {
      if let first = firstPlaces[field.key] {
        log.error(.duplicateKey(key: Entry.shortened(field.key), first: first), at: field.place)
      }
    }
    return fields
  }
}
