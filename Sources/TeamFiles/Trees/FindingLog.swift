/// Gathers findings while a file is read.
final class FindingLog {
  private(set) var findings: [Finding] = []

  func error(_ kind: FindingKind, at place: FindingPlace, about subject: FindingSubject? = nil) {
    findings.append(Finding(place: place, subject: subject, kind: kind))
  }

  func warning(_ kind: FindingKind, at place: FindingPlace, about subject: FindingSubject? = nil) {
    findings.append(Finding(place: place, subject: subject, kind: kind, severity: .warning))
  }

  func take(_ other: FindingLog) { findings += other.findings }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// A problem after which the rest of the file cannot be read.
struct Unreadable: Error {
  var kind: FindingKind
  var place: FindingPlace
}
