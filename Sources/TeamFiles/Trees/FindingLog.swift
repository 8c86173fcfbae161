/// Gathers findings while a file is read.
final class FindingLog {
  private(set) var findings: [Finding] = []
  /// Whether anything keeps the file from being used.
  private(set) var hasErrors = false

  func error(_ kind: FindingKind, at place: FindingPlace, about subject: FindingSubject? = nil) {
    add(Finding(place: place, subject: subject, kind: kind))
  }

  func warning(_ kind: FindingKind, at place: FindingPlace, about subject: FindingSubject? = nil) {
    add(Finding(place: place, subject: subject, kind: kind, severity: .warning))
  }

  /// Whether another finding is worth the search for a nearest word.
  var seeksNearest: Bool { findings.count < FileLimits.nearestWords }

  private func add(_ finding: Finding) {
    let isFirstError = finding.severity == .error && !hasErrors
    if isFirstError { hasErrors = true }
    if findings.count < FileLimits.findings || isFirstError { findings.append(finding) }
  }

  func take(_ other: FindingLog) {
    for finding in other.findings { add(finding) }
  }
}

/// A problem after which the rest of the file cannot be read.
struct Unreadable: Error {
  var kind: FindingKind
  var place: FindingPlace
}
