import Foundation
import Synchronization

/// Seconds of work for searches on a machine that does much else.
///
/// Limits of searches are seconds of the clock. Where a search gets only a part of those, it is given more of them, and stopped when it has had its
/// seconds of the processor; so what a test settles does not hang on what else is running.
struct Pace: Sendable {
  /// Seconds of the clock.
  let seconds: Double
  private let end: Double

  /// No search waits longer than so many times its seconds.
  private static let most = 12.0
  /// A search that has its processor for itself ends by the clock, not by this.
  private static let slack = 1.3
  /// Looks further apart than this say how busy the machine is.
  private static let shortest = 0.2

  private static let last = Mutex<(clock: Double, processor: Double, factor: Double)>((0, 0, 1))

  /// So many seconds of work from now on.
  init(_ work: Double) {
    let now = (clock: Self.now(CLOCK_MONOTONIC), processor: Self.now(CLOCK_PROCESS_CPUTIME_ID))
    seconds = Self.last.withLock { last in
      let (clock, processor) = (now.clock - last.clock, now.processor - last.processor)
      if clock > Self.shortest {
        let factor = last.clock > 0 ? min(Self.most, max(1, clock / max(processor, clock / Self.most))) : 1
        last = (now.clock, now.processor, factor)
      }
      return work * last.factor
    }
    end = now.processor + work * Self.slack
  }

  /// Whether the work was done.
  var isOver: Bool { Self.now(CLOCK_PROCESS_CPUTIME_ID) > end }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
