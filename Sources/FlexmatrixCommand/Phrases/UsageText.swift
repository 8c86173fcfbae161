import Flexmatrix
import Foundation

/// What the argument parser says, help and complaints, in the language of the reader.
///
/// The parser speaks English only; the sentences around our own words are few, and each has its counterpart here.
enum UsageText {
  /// The text in a language.
  static func told(_ text: String, in language: Language) -> String {
    guard language == .dutch else { return text }
    let isHelp = text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
    guard isHelp || text.hasPrefix("Error: ") || text.hasPrefix("Usage: ") else { return text }
    return (isHelp ? dutchHelp : dutchComplaints).reduce(text) { told, pair in
      told.replacingOccurrences(of: pair.0, with: pair.1, options: .regularExpression)
    }
  }

  private static let dutchHelp = [
    ("^OVERVIEW: ", "UITLEG: "), ("(?m)^USAGE: ", "GEBRUIK: "), ("(?m)^ARGUMENTS:$", "ARGUMENTEN:"),
    ("(?m)^OPTIONS:$", "OPTIES:"), ("(?m)^SUBCOMMANDS:$", "OPDRACHTEN:"), ("<subcommand>", "<opdracht>"),
    ("\\[<options>\\]", "[<opties>]"), ("\\(values:", "(keuze:"), (";(\\s+)default:", ";$1anders:"),
    ("\\(default:", "(anders:"), ("Show the version\\.", "Toont de versie."),
    ("Show help information\\.", "Toont deze uitleg."),
    ("Show subcommand help information\\.", "Toont de uitleg van een opdracht."),
    ("See '(.*?)' for detailed help\\.", "Alles over een opdracht: $1"),
  ]

  private static let dutchComplaints = [
    ("(?m)^Error: ", "Fout: "), ("(?m)^Usage: ", "Gebruik: "), ("(?m)^Help:  ", "Uitleg: "),
    ("<subcommand>", "<opdracht>"), ("\\[<options>\\]", "[<opties>]"),
    ("See '(.*?)' for more information\\.", "Meer uitleg: $1"),
    ("Unknown option '(.*?)'\\. Did you mean '(.*?)'\\?", "De optie $1 is er niet. Misschien bedoel je $2."),
    ("Unknown option '(.*?)'", "De optie $1 is er niet."),
    ("(?m)^   or: ", "   of: "),
    ("Missing value for '(.*?)'", "Bij $1 ontbreekt de waarde."),
    ("Missing expected argument '(.*?)'", "Er ontbreekt iets: $1."),
    ("Missing one of: '(.*)'", "Er ontbreekt een van deze: '$1'."),
    ("\\d+ unexpected arguments: '(.*)'", "Dit hoort er niet bij: '$1'."),
    ("Unexpected argument '(.*)'", "Dit hoort er niet bij: '$1'."),
    (
      "The option '(.*?)' does not take any value, but '(.*)' was specified\\.",
      "Bij de optie $1 hoort geen waarde; je gaf '$2'."
    ),
    (
      "The value '(.*)' is invalid for '([^']*)'\\. Please provide one of (.*)\\.",
      "De waarde '$1' past niet bij $2. Kies uit $3."
    ),
    ("The value '(.*)' is invalid for '([^']*)'", "De waarde '$1' past niet bij $2."),
    ("Value to be set with flag '(.*?)' had already been set with flag '(.*?)'", "$1 gaat niet samen met $2."),
    ("(Kies uit .*)' (or|and) '", "$1' of '"),
  ]
}
