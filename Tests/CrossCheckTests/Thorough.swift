import Foundation

/// How far the tests go: small by default, everything when `FLEXMATRIX_THOROUGH` is 1.
enum Thorough {
  static let isOn = ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == "1"

  /// One number by default, another when thorough.
  static func count(_ usual: Int, thorough: Int) -> Int { isOn ? thorough : usual }

  /// Whether one seed only is tried, which may be one of a team without an answer.
  static let isOneSeed = ProcessInfo.processInfo.environment["FLEXMATRIX_SEED"] != nil

  /// The seeds from 0 on, fewer by default; only the one in `FLEXMATRIX_SEED` when it is set.
  static func seeds(usual: Int, thorough: Int) -> Range<UInt64> {
    if let only = ProcessInfo.processInfo.environment["FLEXMATRIX_SEED"].flatMap({ UInt64($0) }) {
      return only..<only + 1
    }
    return 0..<UInt64(count(usual, thorough: thorough))
  }
}
