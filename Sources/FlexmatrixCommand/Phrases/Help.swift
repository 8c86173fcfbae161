import ArgumentParser
import Flexmatrix

/// The help of commands and options in the language of the reader.
///
/// Commands say it in English, where they are declared; a language has the same in its own words, paragraph by paragraph.
enum Help {
  /// The text in the language of the command line, or of the locale.
  static func told(_ english: String) -> String { told(english, in: LanguageOption.ofCommandLine) }

  /// The text in a language; paragraphs without words, such as examples of files, stay as they are.
  static func told(_ english: String, in language: Language) -> String {
    guard let words = words(of: language) else { return english }
    return english.split(separator: "\n\n", omittingEmptySubsequences: false).map { paragraph in
      let lines = paragraph.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      if let whole = words[String(paragraph)] { return whole }
      guard lines.count == 2, let head = words[String(lines[0])] else { return String(paragraph) }
      return head + "\n" + lines[1]
    }.joined(separator: "\n\n")
  }

  /// What a language says for each paragraph of the help, or for the line above examples; nil for English itself.
  private static func words(of language: Language) -> [String: String]? {
    switch language {
    case .english: nil
    case .dutch: DutchHelp.words
    }
  }
}

extension ArgumentHelp {
  /// The help of an option in the language of the reader.
  static func told(_ english: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Help.told(english), valueName: valueName)
  }

  /// The help of an option in the language of the reader, ending with its values.
  static func told(_ english: String, values: String) -> ArgumentHelp {
    ArgumentHelp("\(Help.told(english)) \(values).")
  }
}
