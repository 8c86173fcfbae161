import Foundation

/// A trace of the search on standard error, for those who tune it: set FLEXMATRIX_TRACE to anything.
enum Trace {
  static let isOn = ProcessInfo.processInfo.environment["FLEXMATRIX_TRACE"] != nil

  /// Whether every round is traced: set FLEXMATRIX_TRACE to `rounds`.
  static let isVerbose = ProcessInfo.processInfo.environment["FLEXMATRIX_TRACE"] == "rounds"

  /// Writes a line when the trace is on.
  static func log(_ line: @autoclosure () -> String) {
    guard isOn else { return }
    FileHandle.standardError.write(Data((line() + "\n").utf8))
  }
}
