/// Fields inside fields, gathered by keys of several parts.
struct FieldTree {
  private let place: FindingPlace
  private var order: [String] = []
  private var leaves: [String: Entry] = [:]
  private var branches: [String: FieldTree] = [:]

  init(place: FindingPlace) { self.place = place }

  mutating func add(_ path: ArraySlice<String>, _ value: Entry) {
    guard let key = path.first else { return }
    if leaves[key] == nil, branches[key] == nil { order.append(key) }
    if path.count == 1 {
      leaves[key] = value
    } else {
      branches[key, default: FieldTree(place: value.place)].add(path.dropFirst(), value)
    }
  }

  var fields: [Entry.Field] {
    order.map { key in
      if let leaf = leaves[key] { return Entry.Field(key: key, place: leaf.place, value: leaf) }
      let inner = branches[key]?.fields ?? []
      let here = inner.first?.place ?? place
      return Entry.Field(key: key, place: here, value: Entry(place: here, content: .table(inner)))
    }
  }
}
