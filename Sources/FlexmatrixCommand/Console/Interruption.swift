import Dispatch
import Foundation

/// Calls back at Ctrl-C and at a request to terminate; at a second one the program ends at once.
final class Interruption: @unchecked Sendable {
  /// Seconds in which a signal that comes again is the same one: `timeout` and some shells send it to the process and to its
  /// group.
  private static let sameSignal = 0.5

  private let sources: [any DispatchSourceSignal]
  private let lock = NSLock()
  private var first: DispatchTime?

  /// Listens until `end` is called.
  init(_ react: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global())
    }
    let isListening = DispatchSemaphore(value: 0)
    for (source, number) in zip(sources, [SIGINT, SIGTERM]) {
      source.setEventHandler { [weak self] in self?.receive(number, react) }
      source.setRegistrationHandler { isListening.signal() }
      source.resume()
    }
    // Until then a signal would be lost.
    for _ in sources { isListening.wait() }
  }

  /// Whether a signal has come.
  var hasCome: Bool { lock.withLock { first != nil } }

  /// Listens no longer; signals end the program again.
  func end() {
    sources.forEach { $0.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  private func receive(_ number: Int32, _ react: () -> Void) {
    let now = DispatchTime.now()
    let earlier = lock.withLock {
      defer { first = first ?? now }
      return first
    }
    guard let earlier else { return react() }
    let seconds = Double(now.uptimeNanoseconds - earlier.uptimeNanoseconds) / 1e9
    if seconds > Self.sameSignal { Console.exit(128 + number) }
  }
}
