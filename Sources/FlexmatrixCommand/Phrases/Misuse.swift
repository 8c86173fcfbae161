import ArgumentParser
import Flexmatrix

/// A command line that cannot be meant, beyond what the parser itself finds.
enum Misuse {
  /// A number outside its range.
  case outside(option: String, value: String, from: Int, to: Int, whole: Bool)
  /// Places are counted from 1.
  case firstIsOne(option: String, value: Int)
  /// A text that is no day.
  case notADay(option: String, text: String)
  /// A profile that does not decide such a level.
  case noSuchLevel(Profile, levels: [String])
  /// A history with fewer plans.
  case noSuchPlan(Int, count: Int)
  /// Two proposals of one file are to be compared, and it is not clear which.
  case whichTwo([Profile?], path: String)
  /// More than two proposals are named to be compared.
  case twoAtMost
  /// Proposals are named by profile and by place.
  case profileOrNumber
  /// Numbers of which one is no number of a statement; so many statements there are.
  case notStatements(option: String, text: String, count: Int)
  /// Statements answered with yes and with no.
  case yesAndNo([Int])
  /// A workbook whose name says otherwise.
  case notAWorkbook
  /// A target whose form its name does not tell.
  case noForm(path: String)
}

extension ValidationError {
  /// The sentence for a misuse, in the language of the command line.
  init(_ misuse: Misuse) { self.init(LanguageOption.ofCommandLine.commandPhrases.misuse(misuse)) }
}
