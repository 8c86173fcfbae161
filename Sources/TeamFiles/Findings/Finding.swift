/// One thing that is wrong, or looks wrong, in a file that people wrote.
///
/// A finding carries what is needed to understand and mend it; the words are in the phrasebooks.
public struct Finding: Hashable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; people should look.
    case warning
  }

  /// Where it was found.
  public var place: FindingPlace
  /// Whom or what it is about, where that is known.
  public var subject: FindingSubject?
  /// What was found.
  public var kind: FindingKind
  /// Whether the file can still be used.
  public var severity: Severity

  /// A finding at a place.
  public init(
    place: FindingPlace, subject: FindingSubject? = nil, kind: FindingKind, severity: Severity = .error
  ) {
    self.place = place
    self.subject = subject
    self.kind = kind
    self.severity = severity
  }
}
