import TeamModel

/// What the newest answers to Check-it say, statement by statement.
public struct CheckItLights: Hashable, Codable, Sendable {
  /// How a statement stands.
  public enum Light: String, Hashable, Codable, Sendable, Comparable {
    /// Everyone who answered says yes.
    case green
    /// Some say no, or the team and its members do not agree.
    case amber
    /// The team says no, or at least half of the members who answered do.
    case red
    /// Nobody answered.
    case dark

    /// Dark comes first, then green, amber and red.
    public static func < (a: Light, b: Light) -> Bool { a.weight < b.weight }

    private var weight: Int {
      switch self {
      case .dark: 0
      case .green: 1
      case .amber: 2
      case .red: 3
      }
    }
  }

  /// One statement with what was answered.
  public struct Row: Hashable, Codable, Sendable {
    /// The statement.
    public var statement: CheckItStatement
    /// What the team says together; nil for nothing.
    public var team: Bool?
    /// The ids of the members who say yes.
    public var yes: [String]
    /// The ids of the members who say no.
    public var no: [String]
    /// How it stands.
    public var light: Light
  }

  /// Every statement, in order.
  public let rows: [Row]
  /// The ids of the members who have not answered at all.
  public let silent: [String]

  /// The lights of a team with these answers; sheets of people who are not in the team are left out.
  public init(_ answers: CheckItAnswers, team: Team) {
    let sheets = team.members.map { (id: $0.id, sheet: answers.newest(of: $0.id)) }
    let together = answers.newest(of: nil)
    silent = sheets.filter { $0.sheet == nil }.map(\.id)
    rows = CheckItStatement.all.map { statement in
      func members(who answer: Bool) -> [String] {
        sheets.filter { $0.sheet?.answer(to: statement) == answer }.map(\.id)
      }
      let (yes, no) = (members(who: true), members(who: false))
      let own = together?.answer(to: statement)
      return Row(statement: statement, team: own, yes: yes, no: no, light: Self.light(own, yes.count, no.count))
    }
  }

  /// The heaviest light of a component.
  public func light(of component: LizetComponent) -> Light {
    rows.filter { $0.statement.component == component }.map(\.light).max() ?? .dark
  }

  private static func light(_ team: Bool?, _ yes: Int, _ no: Int) -> Light {
    if team == nil, yes + no == 0 { return .dark }
    if team == false || (no > 0 && no >= yes) { return .red }
    return no > 0 ? .amber : .green
  }
}
