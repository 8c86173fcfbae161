import OrderedCollections

/// A table from ids to values in coded form.
///
/// Objects of JSON have no order and a team's tables do, so a table is written as a list of objects of one key each:
/// `[{"planning": 3}, {"digital": 2}]`. One plain object, as people write it, is read too, in order of its keys.
struct OrderedTable<Value: Codable>: Codable {
  var values: OrderedDictionary<String, Value>

  init(_ values: OrderedDictionary<String, Value>) { self.values = values }

  init(from decoder: any Decoder) throws {
    values = [:]
    if let object = try? decoder.container(keyedBy: IdKey.self) {
      for key in object.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
        values[key.stringValue] = try object.decode(Value.self, forKey: key)
      }
      return
    }
    var list = try decoder.unkeyedContainer()
    while !list.isAtEnd {
      let object = try list.nestedContainer(keyedBy: IdKey.self)
      guard object.allKeys.count == 1, let key = object.allKeys.first, values[key.stringValue] == nil else {
        throw DecodingError.dataCorruptedError(in: list, debugDescription: "one id each, every id once")
      }
      values[key.stringValue] = try object.decode(Value.self, forKey: key)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for (id, value) in values {
      var object = list.nestedContainer(keyedBy: IdKey.self)
      try object.encode(value, forKey: IdKey(stringValue: id))
    }
  }
}

/// An id as a key.
struct IdKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}

extension KeyedDecodingContainer {
  /// The value at a key, or what the team file takes when the key is left out.
  func decode<Value: Decodable>(_ key: Key, or usual: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? usual
  }

  /// The table at a key, empty when the key is left out.
  func decodeTable<Value: Codable>(_ key: Key) throws -> OrderedDictionary<String, Value> {
    try decodeIfPresent(OrderedTable<Value>.self, forKey: key)?.values ?? [:]
  }
}

extension KeyedEncodingContainer {
  /// Writes a table, or nothing when it is empty.
  mutating func encodeTable<Value: Codable>(_ values: OrderedDictionary<String, Value>, _ key: Key) throws {
    if !values.isEmpty { try encode(OrderedTable(values), forKey: key) }
  }

  /// Writes a list, or nothing when it is empty.
  mutating func encodeList<Values: Collection & Encodable>(_ values: Values, _ key: Key) throws {
    if !values.isEmpty { try encode(values, forKey: key) }
  }
}
