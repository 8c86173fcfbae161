import ArgumentParser
import Flexmatrix
import Foundation

/// The language of what is printed.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: .told("Language of what is printed: nl or en; otherwise the team file decides, then the locale."))
  var language: Language?

  /// The language before a team is known: `--lang`, then the locale, then English.
  var beforeTeam: Language { language ?? Self.ofLocale ?? .english }

  /// The phrasebook before a team is known.
  var phrases: any CommandPhrases { beforeTeam.commandPhrases }

  /// The language for a team: `--lang`, then what its file says, then the locale, then English.
  func of(_ read: ReadTeam) -> Language { language ?? (read.namesLanguage ? read.team.language : beforeTeam) }

  /// The language that the command line asks for, whether or not it can be understood; then the locale, then English.
  static let ofCommandLine: Language = {
    let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    let named = zip(words, words.dropFirst()).filter { $0.0 == "--lang" }.last?.1
    let joined = words.last { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
    return (named ?? joined.map(String.init)).flatMap(Language.init(rawValue:)) ?? ofLocale ?? .english
  }()

  private static var ofLocale: Language? {
    let environment = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2)).lowercased())
    }
    return nil
  }
}

extension Language: ExpressibleByArgument {}
