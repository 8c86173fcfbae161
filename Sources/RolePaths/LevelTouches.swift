/// What seats do to one way: lessons and claims as bits.
struct LevelTouch {
  /// Lessons that are given for certain, and those that may be.
  var given: UInt32 = 0
  var open: UInt32 = 0
  /// Claims that may be made, and those that the seats count on at the prices in hand.
  var claims: UInt32 = 0
  var needed: UInt32 = 0
  /// What was paid for the lessons that are given for certain.
  var paid = 0.0
  /// What is lost of the way at its best.
  var loss = 0.0

  /// Both together; the loss stays the first one's.
  @inline(__always)
  func with(_ other: LevelTouch) -> LevelTouch {
    LevelTouch(
      given: given | other.given, open: open | other.open, claims: claims | other.claims, needed: needed | other.needed,
      paid: paid + other.paid, loss: loss)
  }
}

/// Which ways the seats of a member touch, whatever the prices.
struct LevelTouches {
  let ways: [FollowedWay]
  /// By role: the ways that its seats touch.
  let touched: [[Int]]
  /// By claim: its way and its place there; no way where that is not followed.
  let placeOfClaim: [(way: Int, place: Int)]
  /// By (role · 3 + kind) · periods + period, then by place among the role's ways.
  private let seats: [[LevelTouch]]
  private let periods: Int

  init(_ practice: LevelPractice, chains: [RoleChain], periods: Int) {
    self.periods = periods
    var ways: [FollowedWay] = []
    var placeOfLesson = [(way: Int, place: Int)](repeating: (-1, 0), count: practice.count)
    var placeOfClaim = [(way: Int, place: Int)](repeating: (-1, 0), count: practice.claimCount)
    for way in practice.ways.compactMap({ FollowedWay($0) }) {
      for (k, lesson) in way.lessons.enumerated() { placeOfLesson[lesson] = (ways.count, k) }
      for (k, claim) in way.claims.enumerated() { placeOfClaim[claim] = (ways.count, k) }
      ways.append(way)
    }
    for backUp in practice.backUps {
      for k in backUp.claims {
        let (way, place) = placeOfClaim[practice.claimsMade[k]]
        if way >= 0 { ways[way].always |= 1 << UInt32(place) }
      }
    }
    /// What a seat does in one period, by way: a lesson is certain where every option gives it.
    func touches(_ options: Range<Int>) -> [Int: LevelTouch] {
      var found: [Int: LevelTouch] = [:]
      for (n, k) in options.enumerated() {
        var lessons: [Int: UInt32] = [:]
        for lesson in practice.options[k].lessons {
          let (way, place) = placeOfLesson[practice.lessonsGiven[lesson]]
          if way >= 0 { lessons[way, default: 0] |= 1 << UInt32(place) }
        }
        for claim in practice.options[k].claims {
          let (way, place) = placeOfClaim[practice.claimsMade[claim]]
          if way >= 0 { found[way, default: LevelTouch()].claims |= 1 << UInt32(place) }
        }
        for way in Set(lessons.keys).union(found.keys) {
          let given = lessons[way] ?? 0
          var touch = found[way] ?? LevelTouch()
          let before = n == 0 ? given : touch.given
          touch.open |= given | touch.given
          touch.given = before & given
          found[way] = touch
        }
      }
      for way in found.keys { found[way]!.open &= ~found[way]!.given }
      return found
    }
    var touched: [[Int]] = []
    var seats: [[LevelTouch]] = []
    for chain in chains {
      let found = chain.seats.flatMap { s in
        (0..<periods).map { t in
          s < 0 ? [:] : touches(practice.firstOption[s * periods + t]..<practice.firstOption[s * periods + t + 1])
        }
      }
      let mine = Set(found.flatMap(\.keys)).sorted()
      touched.append(mine)
      for found in found { seats.append(mine.map { found[$0] ?? LevelTouch() }) }
    }
    self.ways = ways
    self.touched = touched
    self.seats = seats
    self.placeOfClaim = placeOfClaim
  }

  /// What a seat of a role does in a period, by place among the role's ways.
  func touches(_ r: Int, _ kind: Int, _ t: Int) -> [LevelTouch] { seats[(r * 3 + kind) * periods + t] }
}
