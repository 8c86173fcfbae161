import TeamFiles
import TeamModel

/// Puts other holdings in the text of a YAML team file and leaves every other line as people wrote it.
struct CurrentSeatsText {
  /// The text with the holdings of `team`, nil when they cannot be put in without touching other lines.
  ///
  /// - Parameters:
  ///   - text: a valid team file; the team before differs from `team` in its holdings only.
  ///   - before: the holdings in the text, in the text's order.
  ///   - team: the team after.
  static func text(_ text: String, before: [CurrentSeat], after team: Team) -> String? {
    let ending = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let written = block(of: team)
    if let start = lines.firstIndex(where: { $0.hasPrefix("current:") }) {
      let end = self.end(of: start, in: lines)
      let kept = keptLines(lines[start..<end], before: before, after: team.current)
      lines.replaceSubrange(start..<end, with: kept ?? written)
    } else {
      while lines.last == "" { lines.removeLast() }
      lines += written + [""]
    }
    let result = lines.joined(separator: ending)
    guard let read = try? TeamReader.read(result), read == team else { return nil }
    return result
  }

  /// The holdings as the writer lays them out, with their heading.
  private static func block(of team: Team) -> [String] {
    var only = Team(name: team.name, language: team.language, horizon: team.horizon)
    only.current = team.current
    let lines = TeamWriter.yaml(only).split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("current:") }) else { return ["current: []"] }
    return Array(lines[start..<end(of: start, in: lines)])
  }

  /// The line after the part that begins at `start`; blank lines and comments before the next part are not in it.
  private static func end(of start: Int, in lines: [String]) -> Int {
    var end = start + 1
    while end < lines.count, !opensPart(lines[end]) { end += 1 }
    while end > start + 1, isBlankOrTopComment(lines[end - 1]) { end -= 1 }
    return end
  }

  private static func opensPart(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    if line.hasPrefix("---") || line.hasPrefix("...") { return true }
    return !" \t#-]}".contains(first)
  }

  private static func isBlankOrTopComment(_ line: String) -> Bool {
    line.hasPrefix("#") || line.allSatisfy(\.isWhitespace)
  }

  /// The lines of the part with the lines of seats that go on left as they are; nil when it is not one seat an item.
  private static func keptLines(
    _ part: ArraySlice<String>, before: [CurrentSeat], after: [CurrentSeat]
  ) -> [String]? {
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
        keeping = after.contains(before[item])
      } else if content.hasPrefix("#") {
        result.append(line)
        continue
      }
      if keeping { result.append(line) }
    }
    guard item + 1 == before.count, !after.isEmpty else { return nil }
    var added = Team(name: "", horizon: Horizon(start: after[0].since, periods: 1, months: 1))
    added.current = after.filter { !before.contains($0) }
    if !added.current.isEmpty {
      result += block(of: added).dropFirst().map { indent + $0.drop { $0 == " " } }
    }
    return result
  }
}
