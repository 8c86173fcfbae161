/// How much of a file is read at most, so that no file can make the program hang or run out of memory.
enum FileLimits {
  /// Bytes of a text file: 32 MiB, twenty times what a dense team of 500 members and 1,000 roles needs.
  static let bytes = 32 << 20
  /// Entries of a file, aliases unfolded.
  static let entries = 2_000_000
  /// Lists and tables inside each other; a team file needs 5.
  static let depth = 40
  /// Repeated parts (`*name`) in a YAML file.
  static let aliases = 30
  /// Keys given twice that are reported one by one.
  static let duplicateKeys = 50
  /// Characters of an id or a name.
  static let textLength = 200
}
