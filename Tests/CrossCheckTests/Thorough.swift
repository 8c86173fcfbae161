import Foundation

/// How far the tests go: small by default, everything when `FLEXMATRIX_THOROUGH` is 1.
enum Thorough {
  static let isOn = ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == "1"

  /// One number by default, another when thorough.
  static func count(_ usual: Int, thorough: Int) -> Int { isOn ? thorough : usual }
}
