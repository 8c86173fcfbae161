import Dispatch
import Foundation

/// Calls back at Ctrl-C and at a request to terminate; at the second one the program ends at once.
final class Interruption: @unchecked Sendable {
  private let sources: [any DispatchSourceSignal]
  private let lock = NSLock()
  private var hasCome = false

  /// Listens until the object is gone.
  init(_ react: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global())
    }
    for (source, number) in zip(sources, [SIGINT, SIGTERM]) {
      source.setEventHandler { [weak self] in
        guard let self else { return }
        let isFirst = lock.withLock {
          defer { hasCome = true }
          return !hasCome
        }
        guard isFirst else { Console.exit(128 + number) }
        react()
      }
      source.resume()
    }
  }

  /// Listens no longer; signals end the program again.
  func end() {
    sources.forEach { $0.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
}
