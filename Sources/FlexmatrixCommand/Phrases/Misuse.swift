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
  /// A workbook whose name says otherwise.
  case notAWorkbook
  /// A target whose form its name does not tell.
  case noForm(path: String)
}

extension ValidationError {
  /// The sentence for a misuse, in the language of the command line.
  init(_ misuse: Misuse) { self.init(LanguageOption.ofCommandLine.commandPhrases.misuse(misuse)) }
}
