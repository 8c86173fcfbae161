/// How text for a terminal looks.
public struct Style: Hashable, Sendable {
  /// Whether colour is added; every meaning is also in words or signs.
  public var color: Bool
  /// The columns that lines may take, 24 or more.
  public var width: Int

  /// No colour and 100 columns unless told otherwise.
  public init(color: Bool = false, width: Int = 100) {
    self.color = color
    self.width = max(24, width)
  }
}

/// What a piece of text says beside its words.
enum Tone: Hashable, Sendable {
  case plain, strong, faint, good, caution, bad, accent

  /// The select-graphic-rendition codes of the tone.
  var codes: String {
    switch self {
    case .plain: ""
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .caution: "33"
    case .bad: "1;31"
    case .accent: "36"
    }
  }
}
