import Foundation
import Flexmatrix

/// One line on standard error that tells how far the search is; only on a terminal, gone when the search is over.
final class ProgressLine: @unchecked Sendable {
  private let lock = NSLock()
  private let isShown: Bool
  private let language: Language
  private var lastWrite = Date.distantPast
  private var isDirty = false

  /// A line that stays silent when `quiet` or when standard error is not a terminal.
  init(quiet: Bool, language: Language) {
    isShown = !quiet && Console.errorIsTerminal
    self.language = language
  }

  /// Says that the search has begun; its first report may be a while.
  func begin() {
    guard isShown else { return }
    lock.withLock {
      isDirty = true
      Console.murmur("\r\u{1B}[K" + ProgressText.fitted(language.commandPhrases.searching, width: Console.width - 1))
    }
  }

  /// Shows a report of the search, at most ten times a second.
  func show(_ progress: SearchProgress) {
    guard isShown else { return }
    lock.withLock {
      guard Date().timeIntervalSince(lastWrite) > 0.1 else { return }
      lastWrite = Date()
      isDirty = true
      let text = ProgressText.line(progress, language: language, width: Console.width - 1)
      Console.murmur("\r\u{1B}[K" + text)
    }
  }

  /// Takes the line away.
  func clear() {
    lock.withLock {
      if isDirty { Console.murmur("\r\u{1B}[K") }
      isDirty = false
    }
  }
}
