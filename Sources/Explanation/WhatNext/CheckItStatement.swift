/// What a self-organising team builds: the five components of LiZeT.
public enum LizetComponent: String, Hashable, Codable, Sendable, CaseIterable {
  /// People steer their own careers.
  case careerActive = "career-active"
  /// The team knows its goals and reaches them.
  case resultOriented = "result-oriented"
  /// The team knows what it stands for and acts on it.
  case valueDriven = "value-driven"
  /// The team has what its work asks for, and goes on learning.
  case competent
  /// The team has agreements that work.
  case organised
}

/// One of the fifteen statements of Check-it: three for each component.
public struct CheckItStatement: Hashable, Codable, Sendable {
  /// The number, 1…15.
  public let number: Int

  /// The statement with that number; nil outside 1…15.
  public init?(number: Int) {
    guard (1...15).contains(number) else { return nil }
    self.number = number
  }

  private init(place: Int) { number = place }

  /// The component it belongs to: 1…3 the first, 4…6 the second, and so on.
  public var component: LizetComponent { LizetComponent.allCases[(number - 1) / 3] }

  /// Every statement, in order.
  public static let all = (1...15).map(CheckItStatement.init(place:))
}
