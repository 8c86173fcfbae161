/// The fields of one part of a file, checked against the keys that part may have.
struct SectionFields {
  let section: FileSection
  let place: FindingPlace
  private var fields: [String: Entry.Field] = [:]

  /// The fields of an entry; unknown and missing keys become findings. Nil when the entry is no table.
  init?(_ entry: Entry, section: FileSection, key: String, reader: ValueReader) {
    guard case .table(let list) = entry.content else {
      reader.wrong(entry, key: key, expected: .table)
      return nil
    }
    self.section = section
    place = entry.place
    for field in list {
      if section.keys.contains(field.key) {
        fields[field.key] = field
      } else if field.value.isNothing, field.key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        reader.error(.decimalComma(digits: Entry.shortened(field.key)), at: field.place)
      } else {
        let nearest = reader.log.seeksNearest ? SectionFields.nearest(field.key, in: section) : nil
        reader.error(
          .unknownKey(key: Entry.shortened(field.key), section: section, nearest: nearest), at: field.place)
      }
    }
  }

  /// The value at a key; nil when the key is not there or nothing stands behind it.
  subscript(_ key: String) -> Entry? {
    guard let value = fields[key]?.value, !value.isNothing else { return nil }
    return value
  }

  /// Where a key stands; the section's own place when it is not there.
  func place(of key: String) -> FindingPlace { fields[key]?.place ?? place }

  /// A finding for every key that must be there and is not.
  func demandRequiredKeys(_ reader: ValueReader) {
    for key in section.requiredKeys where self[key] == nil {
      reader.error(.missingKey(key: key, section: section), at: place(of: key))
    }
  }

  private static func nearest(_ key: String, in section: FileSection) -> String? {
    NearestWord.of(key, in: section.keys)
      ?? section.keys.first { $0.replacing("-", with: "") == key.lowercased().filter { $0.isLetter } }
  }
}
