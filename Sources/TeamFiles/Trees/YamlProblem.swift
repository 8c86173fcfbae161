import Yams

/// What the YAML parser's complaints mean to someone who wrote a team file.
enum YamlProblem {
  /// The problem as a finding's kind, with its place.
  static func unreadable(_ error: YamlError, in start: FindingPlace, original: [Character: String]) -> Unreadable {
    var place = start
    func at(_ mark: Mark) -> FindingPlace {
      place.line = max(1, mark.line)
      place.column = max(1, mark.column)
      return place
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("nesting level") {
        return Unreadable(kind: .tooDeep(limit: FileLimits.depth), place: at(mark))
      }
      let kind = kind(problem, context: context?.text ?? "")
      // An open quote or bracket is best looked for where it was opened.
      let opened = kind == .openQuote || kind == .openBracket ? context?.mark : nil
      return Unreadable(kind: .syntax(kind), place: at(opened ?? mark))
    case .duplicatedKeysInMapping(let names, let context):
      let place = at(context.mark)
      return Unreadable(kind: .duplicateKey(key: Entry.shortened(names.first ?? ""), first: place), place: place)
    case .reader(_, let offset, let value, let yaml):
      if let offset {
        let before = yaml.prefix(offset).unicodeScalars
        place.line = 1 + before.count { $0 == "\n" }
        place.column = 1 + before.reversed().prefix { $0 != "\n" }.count
      }
      let hex = value > 0 ? "U+" + String(value, radix: 16, uppercase: true) : ""
      return Unreadable(kind: hex.isEmpty ? .notText : .syntax(.character(hex)), place: place)
    case .memory:
      return Unreadable(kind: .tooDeep(limit: FileLimits.depth), place: start)
    case .dataCouldNotBeDecoded:
      return Unreadable(kind: .notText, place: start)
    case .no, .writer, .emitter, .representer:
      return Unreadable(kind: .syntax(.other(String(describing: error))), place: start)
    }
  }

  private static func kind(_ problem: String, context: String) -> SyntaxProblem {
    if context.contains("quoted scalar") {
      return problem.contains("escape") ? .escape : .openQuote
    }
    if problem.contains("found undefined alias") { return .undefinedAlias }
    if problem.contains("another document") || problem.contains("document start") { return .severalDocuments }
    if problem.contains("tab") || problem.contains("'\\t'") || problem.contains("cannot start any token") {
      return problem.contains("cannot start") ? .character("") : .tab
    }
    if context.contains("flow sequence") || context.contains("flow mapping") { return .openBracket }
    if problem.contains("could not find expected ':'") || problem.contains("mapping values are not allowed") {
      return .colon
    }
    if context.contains("block mapping") || context.contains("block collection") || context.contains("block sequence")
      || problem.contains("not allowed in this context")
    {
      return .indentation
    }
    return .other(problem)
  }
}
