import TeamModel

/// What was found in a file.
public enum FindingKind: Hashable, Sendable {
  // The file itself.

  /// There is no such file or folder.
  case noSuchFile
  /// The file exists but cannot be read.
  case unreadable
  /// More bytes than are read.
  case tooLarge(bytes: Int, limit: Int)
  /// Bytes that are no text.
  case notText
  /// Nothing but blanks and comments.
  case empty
  /// Nothing but blanks and comments, where something other than a team is asked for.
  case emptyFile(FileKind)
  /// Plainly another kind of file than the one that is asked for.
  case anotherFile(FileKind, wanted: FileKind)
  /// Lists in lists in lists, deeper than any team file needs.
  case tooDeep(limit: Int)
  /// More entries than are read.
  case tooMany(limit: Int)
  /// The marks of the file format do not fit together.
  case syntax(SyntaxProblem)

  // Keys and values.

  /// A key given twice in one place.
  case duplicateKey(key: String, first: FindingPlace)
  /// A key that does not exist there.
  case unknownKey(key: String, section: FileSection, nearest: String?)
  /// Digits after a comma between brackets, where a comma ends the value.
  case decimalComma(digits: String)
  /// A key that must be there.
  case missingKey(key: String, section: FileSection)
  /// A cell that must be filled in.
  case blankCell(key: String)
  /// A value of the wrong kind.
  case wrongShape(key: String, expected: ExpectedShape, found: String)
  /// A number outside its range.
  case outOfRange(key: String, value: String, least: Double, most: Double)
  /// Not a date as `2027-01-31`.
  case notADate(key: String, value: String)
  /// Written as a date, but the calendar has no such day.
  case noSuchDay(key: String, value: String)
  /// A date too far from today for a team.
  case dateOutOfRange(key: String, value: CalendarDate, least: CalendarDate, most: CalendarDate)
  /// A word that is none of the allowed ones.
  case notOneOf(key: String, value: String, allowed: [String], nearest: String?)
  /// Text without a single character.
  case emptyText(key: String)
  /// Text with control characters.
  case invisibleCharacters(key: String, value: String)
  /// Text longer than is sensible.
  case tooLong(key: String, limit: Int)

  // Ids.

  /// No member has this id.
  case unknownMember(id: String, nearest: String?)
  /// No role has this id.
  case unknownRole(id: String, nearest: String?)
  /// Two members with one id.
  case duplicateMember(id: String, first: FindingPlace)
  /// Two roles with one id.
  case duplicateRole(id: String, first: FindingPlace)
  /// The same id twice in one list.
  case namedTwice(id: String, key: String)
  /// A team without members.
  case noMembers
  /// A team without roles.
  case noRoles

  // Contradictions.

  /// `min` above `max`.
  case leastAboveMost(key: String, least: Int, most: Int)
  /// A first day after the last day.
  case daysReversed(key: String, from: CalendarDate, to: CalendarDate)
  /// A first period after the last period.
  case periodsReversed(key: String, from: Int, to: Int)
  /// A member leaves on or before the first day.
  case leavesBeforeJoins(joins: CalendarDate, leaves: CalendarDate)
  /// A period after the last one.
  case beyondHorizon(key: String, period: Int, periods: Int)
  /// Every pillar weighs nothing.
  case allWeightsZero
  /// A role marked exclusive with itself.
  case exclusiveWithItself
  /// Liked and disliked.
  case likedAndDisliked(role: String)
  /// Liked and refused.
  case likedAndVetoed(role: String)
  /// A want at or below what the member has.
  case wantNotAbove(competency: String, has: Int, wants: Int)
  /// Two entries for today's seat of one member in one role.
  case currentTwice(member: String, role: String, first: FindingPlace)
  /// Today's seat begins after the horizon does.
  case sinceAfterStart(since: CalendarDate, start: CalendarDate)
  /// A pair of a member with the same member.
  case pairWithItself(id: String)
  /// A pair that is to be apart and together.
  case apartAndTogether(first: String, second: String)
  /// A seat that is kept and forbidden.
  case keptAndForbidden(member: String, role: String, period: Int, forbidden: FindingPlace)
  /// A seat that is kept and refused by the member.
  case keptAndVetoed(member: String, role: String)
  /// A member kept as holder and as understudy of one role.
  case keptTwoKinds(member: String, role: String, period: Int)
  /// Two exclusive roles kept for one member in one period.
  case keptExclusive(member: String, role: String, other: String, period: Int)
  /// More holders kept than the role may have.
  case keptTooManyHolders(role: String, kept: Int, most: Int, period: Int)
  /// More understudies kept than the role may have.
  case keptTooManyUnderstudies(role: String, kept: Int, most: Int, period: Int)
  /// Two members who are to stay apart, kept in one role.
  case keptApart(first: String, second: String, role: String, period: Int)

  // Tables.

  /// A heading, or the label of a setting, that is not known.
  case unknownHeading(heading: String, nearest: String?)
  /// A folder without any table of a team; `nearest` is a file in it that may hold a team.
  case noTables(nearest: String?)
  /// A table that must be there.
  case missingTable(name: TableName)
  /// A row of the fleximatrix without a competency.
  case missingCompetency
  /// A sheet or file that is none of a team's tables.
  case unknownTable(name: String, nearest: String?)
  /// Two sheets or files for one table.
  case duplicateTable(name: TableName, first: FindingPlace)
  /// A cell with an error in place of a value, such as `#N/A`.
  case errorValue(value: String)
  /// A formula whose value was never stored.
  case formulaWithoutValue
  /// No workbook, or one that is broken, protected or built to do harm.
  case brokenWorkbook(WorkbookProblem)

  // Proposals.

  /// A file without a proposal.
  case noProposals
  /// A member with two seats of one role in one period.
  case seatTwice(member: String, role: String, period: Int, first: FindingPlace)
}
