import TeamModel

/// The portfolios of a member: every set of seats that hours, strain, exclusive roles and the most roles at once allow together.
///
/// Portfolios are closed under dropping a seat. Each knows the portfolio that is left when one of its seats is dropped, and
/// those that come from taking one more seat: the steps from one period to the next.
final class PortfolioTable {
  /// Which seats of the member take part, in the order of their bits.
  let menu: [Int]
  /// The seats of each portfolio, as bits of the menu.
  private(set) var masks: [UInt64] = [0]
  /// Where each portfolio's slots begin in `slotBit` and `slotDrop`.
  private(set) var slotStart: [Int32] = [0]
  /// The bit of each slot.
  private(set) var slotBit: [UInt8] = []
  /// The portfolio left when the slot's seat is dropped.
  private(set) var slotDrop: [Int32] = []
  /// For a fresh holder seat: the portfolio with the understudy seat of the same role in its place; −1 for none.
  private(set) var slotUpgrade: [Int32] = []
  /// For an understudy seat: the portfolio with the fresh holder seat of the same role in its place; −1 for none.
  private(set) var slotRaise: [Int32] = []
  /// Where each portfolio's larger neighbours begin in `grown` and `grownBit`.
  private(set) var grownStart: [Int32] = []
  /// Portfolios with one seat more.
  private(set) var grown: [Int32] = []
  /// The seat that was added.
  private(set) var grownBit: [UInt8] = []
  /// For each understudy bit the bit of the fresh holder seat of the same role, −1 for none.
  let holderBitOf: [Int]
  /// For each fresh holder bit the bit of the understudy seat of the same role, −1 for none.
  let understudyBitOf: [Int]
  private var idOf: [UInt64: Int32] = [0: 0]

  /// How many portfolios there are.
  var count: Int { masks.count }

  /// The portfolio with exactly those bits.
  func id(of mask: UInt64) -> Int32? { idOf[mask] }

  /// The member's seats in a portfolio, in the order of the menu.
  func seats(of portfolio: Int) -> [Int] {
    var rest = masks[portfolio]
    var list: [Int] = []
    while rest != 0 {
      list.append(menu[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return list
  }

  /// All portfolios over a menu of at most 64 seats; nil when there are more than `limit`.
  init?(_ instance: TeamInstance, _ member: MemberInstance, menu: [Int], limit: Int) {
    guard menu.count <= 64 else { return nil }
    self.menu = menu
    let seats = menu.map { member.seats[$0] }
    let settings = instance.team.settings
    let roles = instance.team.roles
    var holderBitOf = [Int](repeating: -1, count: menu.count)
    var understudyBitOf = [Int](repeating: -1, count: menu.count)
    var clash = [UInt64](repeating: 0, count: menu.count)
    for (a, x) in seats.enumerated() {
      for (b, y) in seats.enumerated() where a != b {
        if x.role == y.role {
          clash[a] |= 1 << UInt64(b)
          if x.kind == .understudy && y.kind == .holder && !y.continuing {
            holderBitOf[a] = b
            understudyBitOf[b] = a
          }
        } else if x.kind == .holder && y.kind == .holder
          && (roles[x.role].exclusive.contains(roles[y.role].id) || roles[y.role].exclusive.contains(roles[x.role].id))
        {
          clash[a] |= 1 << UInt64(b)
        }
      }
    }
    self.holderBitOf = holderBitOf
    self.understudyBitOf = understudyBitOf

    let epsilon = 1e-9
    let most = settings.maxRoles
    let hours = member.person.hours + epsilon
    let mental = member.person.limits.mental + epsilon
    let physical = member.person.limits.physical + epsilon
    var overflow = false
    func grow(_ mask: UInt64, from bit: Int, _ size: Int, _ used: Double, _ m: Double, _ p: Double) {
      guard size < most, !overflow else { return }
      for b in bit..<seats.count where mask & clash[b] == 0 {
        let seat = seats[b]
        let strain = seat.kind == .holder ? roles[seat.role].strain : Strain()
        let total = used + seat.hours
        guard total <= hours, m + strain.mental <= mental, p + strain.physical <= physical else { continue }
        let next = mask | (1 << UInt64(b))
        guard masks.count < limit else {
          overflow = true
          return
        }
        masks.append(next)
        grow(next, from: b + 1, size + 1, total, m + strain.mental, p + strain.physical)
      }
    }
    if !menu.isEmpty { grow(0, from: 0, 0, 0, 0, 0) }
    if overflow { return nil }
    // A portfolio comes after all those it contains.
    masks.sort { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    for (p, mask) in masks.enumerated() { idOf[mask] = Int32(p) }

    var grownCount = [Int32](repeating: 0, count: masks.count)
    slotStart.reserveCapacity(masks.count + 1)
    for mask in masks {
      var rest = mask
      while rest != 0 {
        let b = rest.trailingZeroBitCount
        rest &= rest - 1
        let bit = UInt64(1) << UInt64(b)
        slotBit.append(UInt8(b))
        let drop = idOf[mask & ~bit]!
        slotDrop.append(drop)
        grownCount[Int(drop)] += 1
        if understudyBitOf[b] >= 0 {
          slotUpgrade.append(idOf[(mask & ~bit) | (1 << UInt64(understudyBitOf[b]))] ?? -1)
        } else {
          slotUpgrade.append(-1)
        }
        if holderBitOf[b] >= 0 {
          slotRaise.append(idOf[(mask & ~bit) | (1 << UInt64(holderBitOf[b]))] ?? -1)
        } else {
          slotRaise.append(-1)
        }
      }
      slotStart.append(Int32(slotBit.count))
    }
    grownStart = [Int32](repeating: 0, count: masks.count + 1)
    for p in 0..<masks.count { grownStart[p + 1] = grownStart[p] + grownCount[p] }
    grown = [Int32](repeating: 0, count: Int(grownStart[masks.count]))
    grownBit = [UInt8](repeating: 0, count: grown.count)
    var fill = grownStart
    for p in 0..<masks.count {
      for slot in Int(slotStart[p])..<Int(slotStart[p + 1]) {
        let drop = Int(slotDrop[slot])
        grown[Int(fill[drop])] = Int32(p)
        grownBit[Int(fill[drop])] = slotBit[slot]
        fill[drop] += 1
      }
    }
  }
}
