import TeamModel

/// Why a file cannot be used: every problem that was found, in order of place.
public struct TeamFileFindings: Error, Hashable, Sendable {
  /// All findings, errors and warnings, sorted by place; at least one is an error.
  public var findings: [Finding]
  /// The language the file names, where it could be read.
  public var language: Language?

  /// The findings of one file or folder.
  public init(_ findings: [Finding], language: Language? = nil) {
    self.findings = findings.inReadingOrder
    self.language = language
  }

  /// Whether the only trouble is that there is no such file.
  public var isMissingFile: Bool { findings.contains { $0.kind == .noSuchFile } }

  /// One text a finding, in the file's own language, or in `fallback` when it names none.
  public func texts(fallback: Language) -> [String] {
    findings.map { $0.text(in: language ?? fallback) }
  }
}

extension Array where Element == Finding {
  /// Sorted by place; findings of one place stay in the order in which they were found.
  var inReadingOrder: [Finding] {
    enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
  }
}
