import Dispatch
import Flexmatrix
import Foundation

/// One line on standard error that counts the seconds of work that tells nothing until it is done; only on a terminal, gone at the end.
final class WaitingLine: @unchecked Sendable {
  /// Seconds that pass before anything is said: most work is done by then.
  private static let patience = 1.0

  private let lock = NSLock()
  private let timer: (any DispatchSourceTimer)?
  private let begin = DispatchTime.now()
  private let language: Language
  private var isDirty = false
  private var isOver = false

  /// A line that begins to count now; silent when standard error is not a terminal.
  init(language: Language) {
    self.language = language
    timer = Console.errorIsTerminal ? DispatchSource.makeTimerSource(queue: .global()) : nil
    timer?.schedule(deadline: .now() + Self.patience, repeating: 1)
    timer?.setEventHandler { [weak self] in self?.show() }
    timer?.resume()
  }

  /// Takes the line away, and stops counting.
  func clear() {
    timer?.cancel()
    lock.withLock {
      if isDirty { Console.murmur("\r\u{1B}[K") }
      isDirty = false
      isOver = true
    }
  }

  private func show() {
    lock.withLock {
      guard !isOver else { return }
      isDirty = true
      let seconds = Int((DispatchTime.now().uptimeNanoseconds - begin.uptimeNanoseconds) / 1_000_000_000)
      let text = ProgressText.fitted(language.commandPhrases.working(seconds: seconds), width: Console.width - 1)
      Console.murmur("\r\u{1B}[K" + text)
    }
  }
}
