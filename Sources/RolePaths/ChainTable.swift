import TeamModel

/// All chains in hand of a member's roles, laid out for a search that looks at millions of them.
final class ChainTable {
  /// A seat that a chain may have.
  struct Seat {
    /// Its number among the items, −1 where there is none.
    var item = -1
    var isShared = false
  }

  /// What seats take of one period.
  struct Use {
    var load = 0.0
    var mental = 0.0
    var physical = 0.0
    var new = 0
    var shared = 0
  }

  let roles: Int
  let periods: Int
  /// The most ways of levels that a role touches.
  let width: Int
  /// By chain: its worth.
  private(set) var worth: [Double] = []
  /// By chain: its worth and what its seats are paid.
  private(set) var pay = UnsafeMutablePointer<Double>.allocate(capacity: 1)
  /// By chain · periods + period: from where to where the seat leads in a table of `PortfolioOutlook`, 0 for no seat.
  private(set) var moves = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  /// By chain · periods + period: what the seat takes.
  private(set) var uses = UnsafeMutablePointer<Use>.allocate(capacity: 1)
  /// By chain · `width` + place among its role's ways.
  private(set) var touches = UnsafeMutablePointer<LevelTouch>.allocate(capacity: 1)
  private var room = 0
  private let seats: [Seat]
  private let items: [PeriodPortfolio.Item]
  private let outlook: PortfolioOutlook
  private let ledger: LevelLedger
  private var first: [Int] = [0]
  private var steps: [RoleChain.Step] = []
  /// Over many periods a role has more chains than anybody could look at.
  private let mostChains = 20_000

  /// - Parameters:
  ///   - seats: by role · 3 + kind.
  ///   - items: what seats take of hours and strain.
  init(
    _ seats: [Seat], items: [PeriodPortfolio.Item], periods: Int, outlook: PortfolioOutlook, ledger: LevelLedger
  ) {
    self.seats = seats
    self.items = items
    self.periods = periods
    self.outlook = outlook
    self.ledger = ledger
    roles = seats.count / 3
    width = ledger.width
  }

  deinit {
    pay.deallocate()
    moves.deallocate()
    uses.deallocate()
    touches.deallocate()
  }

  /// Forgets all chains.
  func clear() {
    first.removeAll(keepingCapacity: true)
    first.append(0)
    worth.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
  }

  /// Takes those chains of the next role that are worth so much; false when there are too many.
  func add(_ role: RoleChain, above least: Double, in room: RoleChain.Room) -> Bool {
    let isWhole = role.forEach(above: least, in: room) { worth in
      self.worth.append(worth)
      for t in 0..<periods { steps.append(room.steps[t]) }
      return self.worth.count < mostChains
    }
    first.append(worth.count)
    return isWhole
  }

  /// The chains of a role.
  func chains(of r: Int) -> Range<Int> { first[r]..<first[r + 1] }

  /// What a chain does in a period.
  func step(_ p: Int, _ t: Int) -> RoleChain.Step { steps[p * periods + t] }

  /// The items that a role's chains have in a period, and whether some has none.
  func open(_ r: Int, _ t: Int) -> (items: [Int], none: Bool) {
    var kinds = [false, false, false, false]
    for p in chains(of: r) { kinds[step(p, t).kind & 3] = true }
    return ((0..<3).filter { kinds[$0] }.map { seats[r * 3 + $0].item }, kinds[3])
  }

  /// Notes what the seats of every chain are paid, and what they take, teach and ask for.
  ///
  /// - Parameter paid: by period · items + item.
  func layOut(_ paid: UnsafePointer<Double>) {
    reserve()
    for r in 0..<roles {
      for p in chains(of: r) {
        pay[p] = worth[p]
        for t in 0..<periods {
          let step = step(p, t)
          let place = p * periods + t
          moves[place] = 0
          uses[place] = Use()
          guard step.kind >= 0 else { continue }
          let seat = seats[r * 3 + step.kind]
          let item = items[seat.item]
          pay[p] += paid[t * items.count + seat.item]
          moves[place] = Int32(outlook.move(seat.item))
          uses[place] = Use(
            load: item.load, mental: item.mental, physical: item.physical, new: step.isNew ? 1 : 0,
            shared: seat.isShared ? 1 : 0)
        }
        for i in ledger.ways(of: r).indices { touches[p * width + i] = ledger.touch(r, i) { step(p, $0).kind } }
      }
    }
  }

  private func reserve() {
    guard worth.count > room else { return }
    room = 2 * worth.count
    pay.deallocate()
    moves.deallocate()
    uses.deallocate()
    touches.deallocate()
    pay = .allocate(capacity: room)
    moves = .allocate(capacity: room * periods)
    uses = .allocate(capacity: room * periods)
    touches = .allocate(capacity: room * width)
  }
}
