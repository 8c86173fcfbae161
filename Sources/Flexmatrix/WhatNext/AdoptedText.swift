import TeamFiles
import TeamModel

/// Puts an adopted team in the text of a YAML team file and leaves every line that says nothing else as people wrote it.
struct AdoptedText {
  private var lines: [String]
  private let ending: String

  /// The text of `after`, nil when it cannot be had without touching other lines.
  ///
  /// - Parameters:
  ///   - text: the team file of `before`.
  ///   - before: the team in the text.
  ///   - after: a team that differs from it in today's roles, the first day of the horizon, and pinned or ruled-out seats.
  static func text(_ text: String, before: Team, after: Team) -> String? {
    var edit = AdoptedText(text)
    edit.putHolders(before.current, after)
    if before.horizon.start != after.horizon.start {
      edit.putStart(before.horizon.start.description, after.horizon.start.description)
    }
    if before.keep != after.keep { edit.replacePart("keep", of: after) }
    if before.forbid != after.forbid { edit.replacePart("forbid", of: after) }
    let result = edit.lines.joined(separator: edit.ending)
    guard let read = try? TeamReader.read(result), read == after else { return nil }
    return result
  }

  private init(_ text: String) {
    ending = text.contains("\r\n") ? "\r\n" : "\n"
    lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  // MARK: - Parts

  /// The lines of the part that a key opens at the left edge.
  private func part(_ key: String) -> Range<Int>? { Self.part(key, in: lines) }

  private static func part(_ key: String, in lines: [String]) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return nil }
    var end = start + 1
    while end < lines.count, !opensPart(lines[end]) { end += 1 }
    // Blank lines and comments at the edge belong to what comes next.
    while end > start + 1, lines[end - 1].hasPrefix("#") || lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
    return start..<end
  }

  private static func opensPart(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return line.hasPrefix("---") || line.hasPrefix("...") || !" \t#-]}".contains(first)
  }

  /// A part as the writer lays it out.
  private static func written(_ key: String, of team: Team) -> [String] {
    var only = Team(name: "team", horizon: team.horizon)
    switch key {
    case "keep": only.keep = team.keep
    case "forbid": only.forbid = team.forbid
    default: only.current = team.current
    }
    let lines = TeamWriter.yaml(only).split(separator: "\n").map(String.init)
    guard let range = part(key, in: lines) else { return ["\(key): []"] }
    return Array(lines[range])
  }

  private mutating func replacePart(_ key: String, of team: Team) {
    guard let range = part(key) else { return }
    lines.replaceSubrange(range, with: Self.written(key, of: team))
  }

  private mutating func putStart(_ old: String, _ new: String) {
    guard let range = part("horizon") else { return }
    for index in range {
      guard let place = lines[index].range(of: old) else { continue }
      lines[index].replaceSubrange(place, with: new)
      return
    }
  }

  // MARK: - Today's roles

  private mutating func putHolders(_ before: [CurrentSeat], _ after: Team) {
    guard let range = part("current") else {
      while lines.last == "" { lines.removeLast() }
      lines += Self.written("current", of: after) + [""]
      return
    }
    let kept = keptLines(lines[range], before: before, after: after)
    lines.replaceSubrange(range, with: kept ?? Self.written("current", of: after))
  }

  /// The part with the lines of seats that go on left as they are; nil when it is not one seat an item.
  private func keptLines(_ part: ArraySlice<String>, before: [CurrentSeat], after: Team) -> [String]? {
    guard let head = part.first else { return nil }
    let rest = head.dropFirst("current:".count).drop { $0 == " " }
    guard rest.isEmpty || rest.hasPrefix("#") else { return nil }
    var result = [head]
    var item = -1
    var indent = "  "
    var keeping = true
    for line in part.dropFirst() {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("- ") {
        item += 1
        guard before.indices.contains(item) else { return nil }
        indent = String(repeating: " ", count: line.count - content.count)
        keeping = after.current.contains(before[item])
      } else if content.hasPrefix("#") {
        result.append(line)
        continue
      }
      if keeping { result.append(line) }
    }
    guard item + 1 == before.count, !after.current.isEmpty else { return nil }
    var added = after
    added.current = after.current.filter { !before.contains($0) }
    if !added.current.isEmpty {
      result += Self.written("current", of: added).dropFirst().map { indent + $0.drop { $0 == " " } }
    }
    return result
  }
}
