import Foundation

/// Values in JSON files that people can read too: keys in order, line by line.
enum CompanionJSON {
  /// The text of a value, ending with a line break.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Writes a value all at once.
  static func write(_ value: some Encodable, to place: URL) throws {
    try Data(text(value).utf8).write(to: place, options: .atomic)
  }

  /// The value in a file, nil when there is none that can be read.
  static func read<Value: Decodable>(_ type: Value.Type, from place: URL) -> Value? {
    guard let bytes = try? Data(contentsOf: place) else { return nil }
    return try? JSONDecoder().decode(type, from: bytes)
  }
}
