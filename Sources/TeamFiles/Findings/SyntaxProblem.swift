/// How the marks of a file format fail to fit together.
public enum SyntaxProblem: Hashable, Sendable {
  /// A tab where only spaces may indent.
  case tab
  /// A quoted text without its end.
  case openQuote
  /// A list or table without its end.
  case openBracket
  /// A colon is missing after a key, or stands in a text without quotes.
  case colon
  /// Lines that do not line up.
  case indentation
  /// A name after `*` that no `&` gives.
  case undefinedAlias
  /// Very many repeated parts (`*name`).
  case tooManyAliases(limit: Int)
  /// A second document after `---`.
  case severalDocuments
  /// A character that cannot stand there.
  case character(String)
  /// The text ends too early.
  case endOfText
  /// A backslash with an unknown letter after it.
  case escape
  /// Anything else, in the words of the parser.
  case other(String)
}
