import OrderedCollections
import TeamModel

extension ValueReader {
  /// The entries of a list; nothing and a single value that is no list become findings, except a single text where one
  /// id would do.
  func list(_ entry: Entry, key: String) -> [Entry] {
    guard case .list(let entries) = entry.content else {
      wrong(entry, key: key, expected: .list)
      return []
    }
    return entries
  }

  /// Ids in a list, each with its place; one named twice becomes a warning.
  func ids(_ entry: Entry, key: String) -> [(id: String, place: FindingPlace)] {
    var seen = Set<String>()
    var result: [(id: String, place: FindingPlace)] = []
    for item in list(entry, key: key) {
      guard let id = text(item, key: key) else { continue }
      if seen.insert(id).inserted {
        result.append((id, item.place))
      } else {
        log.warning(.namedTwice(id: id, key: key), at: item.place, about: subject)
      }
    }
    return result
  }

  /// The fields of a table, or of a list of tables with one key each, as programs write tables that must keep their order;
  /// nil for anything else.
  private func fields(_ entry: Entry) -> [Entry.Field]? {
    switch entry.content {
    case .table(let fields): return fields
    case .list(let entries):
      var all: [Entry.Field] = []
      for entry in entries {
        guard case .table(let fields) = entry.content, fields.count == 1 else { return nil }
        all += fields
      }
      return all
    case .nothing, .text: return nil
    }
  }

  /// A table from ids to values, in the file's order.
  func byId<Value>(_ entry: Entry, key: String, value: (Entry, String) -> Value?)
    -> [(id: String, place: FindingPlace, value: Value)]
  {
    guard let fields = fields(entry) else {
      wrong(entry, key: key, expected: .table)
      return []
    }
    var result: [(id: String, place: FindingPlace, value: Value)] = []
    var firstPlaces: [String: FindingPlace] = [:]
    for field in fields where isUsable(field.key, key: key, place: field.place) {
      if let first = firstPlaces[field.key] {
        error(.duplicateKey(key: field.key, first: first), at: field.place)
        continue
      }
      firstPlaces[field.key] = field.place
      guard !field.value.isNothing else {
        wrong(Entry(place: field.place, content: .nothing), key: field.key, expected: .number)
        continue
      }
      if let value = value(field.value, field.key) { result.append((field.key, field.place, value)) }
    }
    return result
  }

  /// Levels by competency.
  func levels(_ entry: Entry, key: String) -> OrderedDictionary<String, Int> {
    var levels: OrderedDictionary<String, Int> = [:]
    for item in byId(entry, key: key, value: { level($0, key: $1) }) { levels[item.id] = item.value }
    return levels
  }
}
