import Foundation

/// A flag that one thread raises and others read; once up it stays up.
final class StopFlag: @unchecked Sendable {
  private let lock = NSLock()
  private var raised = false

  /// Raises the flag.
  func raise() { lock.withLock { raised = true } }

  /// Whether the flag is up.
  var isRaised: Bool { lock.withLock { raised } }
}
