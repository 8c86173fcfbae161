/// What the chains chosen so far make of a member's levels.
///
/// Seats are paid for every lesson and pay for every claim; a level's way pays for the lessons that it uses and is paid for the claims that it meets
/// (`LevelPractice`): as long as nothing is chosen each is at its best. What is chosen shows more: lessons that nobody can give any more, lessons that
/// were paid for and lead nowhere, claims that nobody makes or that cannot be met. So much less all of it is worth.
final class LevelLedger {
  private struct Known {
    var key: UInt64 = 0
    var claims: UInt32 = 0
    var stamp: UInt32 = 0
    var worth = 0.0
    /// Claims that cannot be met.
    var unmet: UInt32 = 0
  }

  /// How many ways are followed.
  let count: Int
  /// The most ways that a role touches.
  let width: Int
  private let touches: LevelTouches
  private let periods: Int
  private var ways: [FollowedWay]
  /// What the whole growth pillar is worth.
  private var growth = 0.0
  /// By role: where its ways begin in `roleWays`.
  private let firstWay: UnsafeMutablePointer<Int>
  private let roleWays: UnsafeMutablePointer<Int>
  /// By (role · 3 + kind) · periods + period, then by place among the role's ways: the claims that the seat counts on.
  private var needed: [UInt32]
  /// By way: at its best, and its bits.
  private let best: UnsafeMutablePointer<Double>
  private let lessons: UnsafeMutablePointer<UInt32>
  private let claims: UnsafeMutablePointer<UInt32>
  private let always: UnsafeMutablePointer<UInt32>
  /// By way · `FollowedWay.most` + claim: what a seat loses that must do without it.
  private let without: UnsafeMutablePointer<Double>
  /// Answers, those of other prices among them, which the stamp tells apart.
  private let memory: UnsafeMutablePointer<Known>
  private let memorySize = 1 << 12
  private let stamp: UnsafeMutablePointer<UInt32>
  /// A seat that cannot do without a claim loses so much: more than anything is worth.
  private let tooMuch = 10.0

  /// - Parameter chains: one for each role.
  init(_ practice: LevelPractice, chains: [RoleChain], periods: Int) {
    touches = LevelTouches(practice, chains: chains, periods: periods)
    self.periods = periods
    ways = touches.ways
    count = ways.count
    width = max(1, touches.touched.map(\.count).max() ?? 1)
    firstWay = .allocate(capacity: chains.count + 1)
    roleWays = .allocate(capacity: max(1, touches.touched.reduce(0) { $0 + $1.count }))
    var end = 0
    for (r, ways) in touches.touched.enumerated() {
      firstWay[r] = end
      for way in ways {
        roleWays[end] = way
        end += 1
      }
    }
    firstWay[chains.count] = end
    needed = [UInt32](repeating: 0, count: chains.count * 3 * periods * width)
    let room = max(1, ways.count)
    best = .allocate(capacity: room)
    lessons = .allocate(capacity: room)
    claims = .allocate(capacity: room)
    always = .allocate(capacity: room)
    for (w, way) in ways.enumerated() {
      (best[w], lessons[w], claims[w], always[w]) = (0, way.allLessons, way.allClaims, way.always)
    }
    without = .allocate(capacity: room * FollowedWay.most)
    without.initialize(repeating: 0, count: room * FollowedWay.most)
    memory = .allocate(capacity: memorySize)
    memory.initialize(repeating: Known(), count: memorySize)
    stamp = .allocate(capacity: 1)
    stamp.initialize(to: 0)
  }

  deinit {
    for pointer in [firstWay, roleWays] { pointer.deallocate() }
    for pointer in [lessons, claims, always, stamp] { pointer.deallocate() }
    for pointer in [best, without] { pointer.deallocate() }
    memory.deallocate()
  }

  /// The ways that a role touches.
  @inline(__always)
  func ways(of r: Int) -> UnsafeBufferPointer<Int> {
    UnsafeBufferPointer(start: roleWays + firstWay[r], count: firstWay[r + 1] - firstWay[r])
  }

  /// What a chain of a role does to the role's way at a place.
  ///
  /// - Parameter kind: of its seat in a period, −1 for none.
  func touch(_ r: Int, _ place: Int, kind: (_ t: Int) -> Int) -> LevelTouch {
    var sum = LevelTouch()
    for t in 0..<periods where kind(t) >= 0 {
      var touch = touches.touches(r, kind(t), t)[place]
      touch.needed = needed[neededPlace(r, kind(t), t, place)]
      sum = sum.with(touch)
    }
    sum.paid = ways[ways(of: r)[place]].price(sum.given)
    return sum
  }

  /// What is lost of a way at its best, what is chosen and what other roles may still add being known.
  @inline(__always)
  func loss(_ w: Int, _ chosen: LevelTouch, open: UInt32, claims: UInt32) -> Double {
    let known = look(w, given: chosen.given, open: chosen.open | open, claims: chosen.claims | claims)
    var loss = max(0, best[w] + chosen.paid - known.worth)
    var missing = chosen.needed & known.unmet
    while missing != 0 {
      loss += without[w &* FollowedWay.most &+ missing.trailingZeroBitCount]
      missing &= missing &- 1
    }
    return loss
  }

  @inline(__always)
  private func look(_ w: Int, given: UInt32, open: UInt32, claims: UInt32) -> Known {
    let open = open & ~given & lessons[w]
    let claims = (claims | always[w]) & self.claims[w]
    let key = UInt64(given) | UInt64(open) << 24 | UInt64(w) << 48
    var hash = (key ^ UInt64(claims) << 20) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    let known = memory + Int(hash & UInt64(memorySize - 1))
    if known.pointee.stamp == stamp.pointee, known.pointee.key == key, known.pointee.claims == claims {
      return known.pointee
    }
    let found = ways[w].best(given: given, open: open, claims: claims, worth: growth)
    known.pointee = Known(key: key, claims: claims, stamp: stamp.pointee, worth: found.worth, unmet: found.unmet)
    return known.pointee
  }

  private func neededPlace(_ r: Int, _ kind: Int, _ t: Int, _ place: Int) -> Int {
    ((r * 3 + kind) * periods + t) * width + place
  }

  // MARK: - Prices

  /// Takes prices.
  ///
  /// - Parameters:
  ///   - prices: of the rows of the team.
  ///   - scale: what wellbeing is worth.
  ///   - own: the shared prices.
  func begin(_ member: SplitMember, _ prices: PathPrices, _ scale: Double, _ own: UnsafePointer<Double>) {
    let (places, practice) = (member.places, member.practice)
    growth = practice.isPooled ? own[places.growth] : scale * member.worth.growth
    stamp.pointee += 1
    for w in ways.indices {
      for (k, lesson) in ways[w].lessons.enumerated() {
        ways[w].lessonPrices[k] = own[places.lesson + lesson] * practice.unit[lesson]
      }
      for (k, claim) in ways[w].claims.enumerated() { ways[w].claimPrices[k] = own[places.claim + claim] }
      best[w] = look(w, given: 0, open: .max, claims: .max).worth
    }
    for k in needed.indices { needed[k] = 0 }
    for k in 0..<ways.count * FollowedWay.most { without[k] = tooMuch }
    for (r, chain) in member.chains.enumerated() {
      // An understudy without a level loses little, and shares the claim with holders: theirs is what counts.
      for (kind, s) in chain.seats.enumerated() where s >= 0 && kind < 2 {
        for t in 0..<periods { need(r, kind, t, member.values(s, t, prices, scale, own), practice) }
      }
    }
  }

  /// Notes what a seat counts on in a period, and what it loses without.
  ///
  /// - Parameter values: of its options, with their places.
  private func need(
    _ r: Int, _ kind: Int, _ t: Int, _ values: [(option: Int, value: Double)], _ practice: LevelPractice
  ) {
    guard var top = values.first else { return }
    for other in values where other.value > top.value { top = other }
    let asked = practice.options[top.option].claims
    for k in asked {
      let (way, place) = touches.placeOfClaim[practice.claimsMade[k]]
      guard way >= 0, let at = touches.touched[r].firstIndex(of: way) else { continue }
      let least = ways[way].from[place]
      let others = values.filter { other in
        !practice.options[other.option].claims.contains {
          let (otherWay, otherPlace) = touches.placeOfClaim[practice.claimsMade[$0]]
          return otherWay == way && ways[way].from[otherPlace] >= least
        }
      }
      needed[neededPlace(r, kind, t, at)] |= 1 << UInt32(place)
      // Where several claims fail the seat loses no less than for the worst of them: each tells its part.
      let loss = min(tooMuch, top.value - (others.map(\.value).max() ?? -.infinity)) / Double(asked.count)
      // Today's holder and a new one share the claim.
      let known = way * FollowedWay.most + place
      without[known] = min(without[known], loss)
    }
  }
}
