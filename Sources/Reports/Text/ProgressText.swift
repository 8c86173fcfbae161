import Search
import TeamModel

/// A running search in one line: profile, step, value in hand, bound and what is between them.
public enum ProgressText {
  /// The line, without a line break, cut to the width.
  public static func line(_ progress: SearchProgress, language: Language, width: Int = 100) -> String {
    let words = language.phrasebook
    func number(_ value: Double) -> String { words.number(value, decimals: 3) }
    var gap: String?
    if let value = progress.value, let bound = progress.bound, value.isFinite, bound.isFinite {
      let size = max(abs(value), abs(bound))
      gap = size < 1e-9 ? words.percentAtMost(0) : words.percentAtMost(abs(value - bound) / size)
    }
    let text = words.progress(
      profile: words.name(of: progress.profile), aim: words.name(of: progress.aim), value: progress.value.map(number),
      bound: progress.bound.flatMap { $0.isFinite ? number($0) : nil }, gap: gap,
      seconds: words.seconds(Int(max(0, progress.seconds))))
    return fitted(text, width: width)
  }

  /// A text cut to a width, so that it stays one line.
  public static func fitted(_ text: String, width: Int) -> String {
    RichText(text).cut(to: max(1, width)).first?.plain ?? ""
  }
}
