import Foundation
import Testing

/// Compares text with a file that was recorded before.
///
/// The file stands in the folder `Golden` beside the test. With `FLEXMATRIX_RECORD=1` in the environment it is written again, and the
/// test fails so that nobody forgets to look at it.
public func expectGolden(
  _ text: String, _ name: String, test: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["FLEXMATRIX_RECORD"] == "1" {
    do {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): look at it, then run without FLEXMATRIX_RECORD", sourceLocation: sourceLocation)
    } catch {
      Issue.record("could not record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let bytes = try? Data(contentsOf: file) else {
    Issue.record("no \(name): record it with FLEXMATRIX_RECORD=1", sourceLocation: sourceLocation)
    return
  }
  let recorded = String(decoding: bytes, as: UTF8.self)
  guard recorded != text else { return }
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
  Issue.record(
    """
    \(name) differs from line \(line + 1) on
      recorded: \(line < old.count ? String(old[line]) : "(end)")
      now:      \(line < new.count ? String(new[line]) : "(end)")
    """, sourceLocation: sourceLocation)
}
