/// Reads YAML or JSON text into entries.
enum TextTree {
  /// The entry of a whole text. JSON when it is strict JSON or the file says so by its name, else YAML.
  static func read(_ text: String, place: FindingPlace, log: FindingLog) throws(Unreadable) -> Entry {
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard text.utf8.count <= FileLimits.bytes else {
      throw Unreadable(kind: .tooLarge(bytes: text.utf8.count, limit: FileLimits.bytes), place: place)
    }
    guard let first = text.utf8.first(where: { $0 > 0x20 }) else { throw Unreadable(kind: .empty, place: place) }
    let isNamedJson = place.file.lowercased().hasSuffix(".json")
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || isNamedJson {
      let jsonLog = FindingLog()
      do {
        let entry = try JsonTree.read(text, place: place, log: jsonLog)
        log.take(jsonLog)
        return entry
      } catch  where !isNamedJson {
        // Not strict JSON: YAML has brackets too.
      }
    }
    guard let entry = try YamlTree.read(text, place: place, log: log), !entry.isNothing else {
      throw Unreadable(kind: .empty, place: place)
    }
    return entry
  }
}
