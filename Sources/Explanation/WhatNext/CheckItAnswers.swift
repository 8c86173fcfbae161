import TeamModel

/// The answers to Check-it that stand beside a team: sheets of the team together and of its members.
public struct CheckItAnswers: Hashable, Codable, Sendable {
  /// One sheet: who answered, when, and what.
  public struct Sheet: Hashable, Codable, Sendable {
    /// The member's id; nil for the team together.
    public var member: String?
    /// The day.
    public var on: CalendarDate
    /// The numbers of the statements that are true, in order.
    public var yes: [Int]
    /// The numbers of the statements that are not true, in order.
    public var no: [Int]

    /// A sheet; numbers outside 1…15 are left out, and a number in both lists counts as no.
    public init(member: String?, on: CalendarDate, yes: [Int], no: [Int]) {
      self.member = member
      self.on = on
      self.no = Set(no).intersection(1...15).sorted()
      self.yes = Set(yes).intersection(1...15).subtracting(no).sorted()
    }

    /// What was answered to a statement; nil for nothing.
    public func answer(to statement: CheckItStatement) -> Bool? {
      if no.contains(statement.number) { return false }
      return yes.contains(statement.number) ? true : nil
    }
  }

  /// The sheets, in the order in which they came.
  public var sheets: [Sheet]

  /// Answers; none unless told otherwise.
  public init(sheets: [Sheet] = []) { self.sheets = sheets }

  /// Adds a sheet. A sheet of the same person on the same day takes the place of the one before it.
  public mutating func add(_ sheet: Sheet) {
    sheets.removeAll { $0.member == sheet.member && $0.on == sheet.on }
    sheets.append(sheet)
  }

  /// The newest sheet of a member, or of the team together for nil.
  public func newest(of member: String?) -> Sheet? {
    sheets.filter { $0.member == member }.max { $0.on < $1.on }
  }
}
