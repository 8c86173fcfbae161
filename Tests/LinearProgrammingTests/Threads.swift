import Foundation

/// Runs work on a thread of its own and waits for its end.
func runOnThread(_ work: @escaping @Sendable () -> Void) { runOnThreads([work]) }

/// Runs each piece of work on a thread of its own, all at the same time, and waits for them.
func runOnThreads(_ pieces: [@Sendable () -> Void]) {
  let done = DispatchSemaphore(value: 0)
  for work in pieces {
    let thread = Thread {
      work()
      done.signal()
    }
    thread.stackSize = 1 << 22
    thread.start()
  }
  for _ in pieces { done.wait() }
}
