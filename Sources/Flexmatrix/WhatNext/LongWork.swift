/// Runs work that may take long away from the threads of Swift's concurrency; cancelling the task asks it to stop.
public enum LongWork {
  /// Runs `work` on a thread of its own and gives back what it returns.
  ///
  /// - Parameter work: gets a question that is true once the work should stop.
  public static func run<Value: Sendable>(
    _ work: @escaping @Sendable (_ shouldStop: @escaping @Sendable () -> Bool) -> Value
  ) async -> Value {
    let stop = StopFlag()
    return await withTaskCancellationHandler {
      await SearchThread.run { work { stop.isRaised } }
    } onCancel: {
      stop.raise()
    }
  }
}
