import Dispatch

/// When an explanation must be ready: a time limit, or somebody's word.
struct ExplanationClock: Sendable {
  private let begin = DispatchTime.now().uptimeNanoseconds
  private let limit: Double?
  private let shouldStop: @Sendable () -> Bool

  /// A clock that starts now; `limit` in seconds, nil for none.
  init(limit: Double?, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.limit = limit
    self.shouldStop = shouldStop
  }

  /// Seconds left, nil without a limit.
  var secondsLeft: Double? { limit.map { max(0, $0 - seconds) } }

  /// Whether the time is up.
  var isOver: Bool { shouldStop() || limit.map { seconds >= $0 } == true }

  private var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - begin) / 1e9 }
}
