import Dispatch

/// Where the time of a search goes, in seconds.
struct SearchClock {
  var linear = 0.0
  var pricing = 0.0
  var integer = 0.0

  /// Runs `body` and adds its time.
  mutating func measure<Result, Failure: Error>(
    _ part: WritableKeyPath<SearchClock, Double>, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let begin = DispatchTime.now().uptimeNanoseconds
    defer { self[keyPath: part] += Double(DispatchTime.now().uptimeNanoseconds - begin) / 1e9 }
    return try body()
  }
}

/// When a search must end: a time limit or somebody's word.
final class Deadline: @unchecked Sendable {
  private let begin = DispatchTime.now().uptimeNanoseconds
  private var limit: Double?
  private let shouldStop: @Sendable () -> Bool
  /// Only the search's own thread changes it.
  private(set) var interrupted = false
  /// When the level in work must end, in seconds since the search began; set between levels only.
  private var pause: Double?

  init(limit: Double?, shouldStop: @escaping @Sendable () -> Bool) {
    self.limit = limit
    self.shouldStop = shouldStop
  }

  /// No limit, and nobody who stops.
  static var endless: Deadline { Deadline(limit: nil, shouldStop: { false }) }

  /// Seconds since the search began.
  var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - begin) / 1e9 }

  /// Seconds left, nil without a limit.
  var secondsLeft: Double? { end.map { max(0, $0 - seconds) } }

  /// Whether time is up or somebody asked to stop; may be asked from any thread.
  var isReached: Bool { shouldStop() || end.map { seconds >= $0 } == true }

  private var end: Double? { limit.map { min($0, pause ?? $0) } }

  /// Ends the search so many seconds from now; nil for no limit. Set between levels only.
  func end(in seconds: Double?) {
    limit = seconds.map { self.seconds + $0 }
    pause = nil
  }

  /// Leaves a level only this share of the time that is left, if time is limited; nil for all of it.
  func give(_ share: Double?) {
    pause = nil
    if let share, let left = secondsLeft { pause = seconds + share * left }
  }

  /// Whether the search must end now.
  var isOver: Bool {
    if interrupted { return true }
    if shouldStop() { interrupted = true }
    if let end, seconds >= end { return true }
    return interrupted
  }
}
