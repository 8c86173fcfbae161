/// What the page and the passports say beside what the text reports say.
protocol PagePhrases: Sendable {
  /// For keyboards: jump over the head of the page.
  var skip: String { get }
  /// The label of the buttons that switch proposals.
  var chooseProposal: String { get }
  /// The heading above the short answer.
  var inShort: String { get }
  /// After the first findings of a card: so many more stand below.
  func andMore(_ count: Int) -> String
  /// "acting", one short word beside a name.
  var actingShort: String { get }
  /// The scale of the trade-off picture, with its two signs.
  var tradeOffScale: String { get }
  /// So many seats change, at so many change moments.
  func changesInShort(seats: Int, moments: Int) -> String
  /// The mean wellbeing and whose is lowest.
  func wellbeingInShort(mean: String, lowest: String, member: String) -> String
  /// So many members reach or come nearer to a wish.
  func growthInShort(_ count: Int, of all: Int) -> String
  /// Roles with too little back-up at the end.
  func thinInShort(_ count: Int) -> String
  /// The heading above what stays uncovered.
  var uncoveredAndWhy: String { get }
  /// Nobody who is there has all levels.
  var nobodyQualified: String { get }
  /// A member could hold the role, but has too few hours left.
  func noHoursLeft(member: String, left: String, needs: String) -> String
  /// A member could hold the role; what stands in the way is not hours.
  func couldBut(member: String, seats: Int) -> String
  /// A member misses so many levels for the role.
  func misses(member: String, levels: String) -> String
  /// The heading above the reasons.
  var whySeats: String { get }
  /// What the reasons are, and where more of them are.
  var whySeatsLegend: String { get }
  /// "Why", as a column heading.
  var why: String { get }
  /// One reason for a stint, as a short sentence.
  func reason(_ reason: StintReason, _ names: TeamNames) -> String
  /// The heading above the picture of roles in time.
  var timeline: String { get }
  /// What the picture of roles in time shows, for those who cannot see it.
  func timelineDescription(roles: Int, periods: Int) -> String
  /// The signs in the picture of roles in time.
  var timelineLegend: String { get }
  /// The heading above the role paths of the members.
  var rolePaths: String { get }
  /// What the picture of role paths shows.
  var rolePathsDescription: String { get }
  /// Past the deadline, in one or two words.
  var late: String { get }
  /// The rotation deadline, short.
  var deadline: String { get }
  /// A handover without anyone who knew the role.
  var coldHandover: String { get }
  /// "away".
  var away: String { get }
  /// The heading above the matrix of competencies.
  var fleximatrix: String { get }
  /// How to read the matrix of competencies.
  var fleximatrixLegend: String { get }
  /// The row of the highest level that any role needs.
  var roleNeeds: String { get }
  /// The heading above the matrix of members and roles.
  var membersAndRoles: String { get }
  /// How to read the matrix of members and roles.
  var membersAndRolesLegend: String { get }
  /// The five levels in words, 0 first.
  var levelNames: [String] { get }
  /// The heading above the load.
  var load: String { get }
  /// How to read the load.
  var loadLegend: String { get }
  /// Hours of those available, short.
  func load(hours: String, available: String) -> String
  /// Strain of one kind, of its limit, short.
  func strain(_ kind: WarningLight.StrainKind, _ value: String, limit: String) -> String
  /// The heading above the four pillars.
  var pillars: String { get }
  /// What each pillar asks, in the order workability, deployability, growth, connection.
  var pillarQuestions: [String] { get }
  /// The heading above the growth curves.
  var growthCurves: String { get }
  /// How to read a growth curve.
  var growthLegend: String { get }
  /// The title of one member's growth curve.
  func growthOf(_ member: String) -> String
  /// One competency's growth in words.
  func grows(competency: String, from: String, to: String, wish: Int?) -> String
  /// Nothing grows and nothing is wished.
  var noGrowth: String { get }
  /// "today".
  var today: String { get }
  /// The heading of the chart of trade-offs.
  var tradeOff: String { get }
  /// What the chart of trade-offs shows.
  var tradeOffLegend: String { get }
  /// The dialogue decides.
  var dialogueDecides: String { get }
}
