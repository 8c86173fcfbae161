import Foundation

/// Runs long, deeply recursive work away from the threads of Swift's concurrency, which are few and have small stacks.
enum SearchThread {
  /// Bytes of stack; reserved, not used, until the work needs them.
  private static let stackSize = 256 << 20

  /// Runs `work` on a thread of its own and gives back what it returns.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: work()) }
      thread.stackSize = stackSize
      thread.name = "flexmatrix search"
      thread.start()
    }
  }
}
