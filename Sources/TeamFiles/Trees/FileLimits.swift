/// How much of a file is read at most, so that no file can make the program hang or run out of memory.
enum FileLimits {
  /// Bytes of a file: 16 MiB, ten times what a dense team of 500 members and 1,000 roles needs.
  static let bytes = 16 << 20
  /// Entries of a file, aliases unfolded; cells of a workbook.
  static let entries = 1_000_000
  /// Lists and tables inside each other; a team file needs 5.
  static let depth = 40
  /// Repeated parts (`*name`) in a YAML file.
  static let aliases = 30
  /// Keys given twice that are reported one by one, each at the price of reading the text again.
  static let duplicateKeys = 50
  /// Bytes that are read again for the sake of keys given twice.
  static let bytesReadAgain = 16 << 20
  /// Findings that are kept; nobody reads more.
  static let findings = 10_000
  /// Findings for which a nearest word is looked up.
  static let nearestWords = 500
  /// Characters of an id or a name.
  static let textLength = 200
}
