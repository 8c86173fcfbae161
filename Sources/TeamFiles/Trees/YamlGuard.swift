/// Refuses, before parsing, the YAML texts that would make a parser hang or run out of stack.
enum YamlGuard {
  /// Throws when the text is nested too deeply or repeats too many parts.
  static func check(_ text: String, place: FindingPlace) throws(Unreadable) {
    try checkEntries(text, place: place)
    try checkAliases(text, place: place)
    try checkDepth(text, place: place)
  }

  /// Counts what separates entries: without a line break or a comma there is no next one.
  private static func checkEntries(_ text: String, place: FindingPlace) throws(Unreadable) {
    let separators = text.utf8.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\r") }
    if separators > FileLimits.entries {
      throw Unreadable(kind: .tooMany(limit: FileLimits.entries), place: place)
    }
  }

  /// Counts what looks like `*name`: each may stand for a whole part, and parts of parts grow without bound.
  private static func checkAliases(_ text: String, place: FindingPlace) throws(Unreadable) {
    var here = place
    var count = 0
    var before = UInt8(ascii: " ")
    var isComment = false
    var bytes = text.utf8.makeIterator()
    var byte = bytes.next()
    while let current = byte {
      let following = bytes.next()
      if current == UInt8(ascii: "\n") {
        here.line += 1
        isComment = false
      } else if current == UInt8(ascii: "#"), before <= 0x20 {
        isComment = true
      } else if current == UInt8(ascii: "*"), !isComment, " \t\n\r[{,:-?".utf8.contains(before), let following,
        following > 0x20, following != UInt8(ascii: "*")
      {
        count += 1
        if count > FileLimits.aliases {
          throw Unreadable(kind: .syntax(.tooManyAliases(limit: FileLimits.aliases)), place: here)
        }
      }
      before = current
      byte = following
    }
  }

  /// Bounds the nesting of brackets from above: Yams reads them recursively, without a limit of its own.
  private static func checkDepth(_ text: String, place: FindingPlace) throws(Unreadable) {
    var depth = YamlDepth(text)
    if let line = depth.lineAboveLimit() {
      var here = place
      here.line = line
      throw Unreadable(kind: .tooDeep(limit: FileLimits.depth), place: here)
    }
  }
}
