import TeamModel

/// Completion bounds that know the levels a path has reached.
///
/// The widest bounds let levels be as high as they could be by then; where a member has many seats that only practice opens, that is
/// loose. When a search grows long, it asks here for tables made for the levels in hand: seats that can no longer be opened in
/// time are closed, gaps that must remain are charged. Paths whose levels leave the same gaps share a table.
final class LevelBounds {
  /// The four tables of a period and of what follows.
  struct Views {
    var plain: CompletionBounds.View
    var growth: CompletionBounds.View
    var floor: CompletionBounds.View
    var floorGrowth: CompletionBounds.View
  }

  /// The tables of one state of gaps; they live until the call ends.
  private final class Room {
    let plain: CompletionBounds
    let growth: CompletionBounds
    let floor: CompletionBounds?
    let floorGrowth: CompletionBounds?
    let place: UnsafeMutablePointer<Int32>

    init(_ tables: PathTables, count: Int, withFloor: Bool) {
      func bounds() -> CompletionBounds {
        CompletionBounds(periods: tables.periods, steps: tables.steps, count: count)
      }
      plain = bounds()
      growth = bounds()
      floor = withFloor ? bounds() : nil
      floorGrowth = withFloor ? bounds() : nil
      place = .allocate(capacity: tables.count)
    }

    deinit { place.deallocate() }
  }

  private let tables: PathTables
  private let growthStep: [Float]
  /// Figures that may still be stored in this call.
  private var budget = 0
  private var rooms: [Room] = []
  private var known: [UInt64: Views] = [:]
  private var active: [Int32] = []

  init(_ tables: PathTables, growthStep: [Float]) {
    self.tables = tables
    self.growthStep = growthStep
  }

  /// Begins a new call: all tables are forgotten.
  func begin() {
    budget = 4_000_000
    rooms.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
  }

  /// Whether there is room for another table.
  var hasRoom: Bool { budget > 0 }

  /// The tables for a state of gaps, if they are there.
  func find(_ key: UInt64) -> Views? { known[key] }

  /// Makes the tables for a state of gaps from period `t` on.
  func make(
    _ key: UInt64, from t: Int, profits: SeatProfits, plain: SeatProfits?, fallback: Views
  ) -> Views {
    var inactive = ~UInt64(0)
    for later in t..<tables.periods { inactive &= profits.closed[later] }
    active.removeAll(keepingCapacity: true)
    for p in 0..<tables.count where tables.masks[p] & inactive == 0 { active.append(Int32(p)) }
    let room = Room(tables, count: active.count, withFloor: plain != nil)
    rooms.append(room)
    budget -= active.count * tables.periods * (tables.steps + 3) * (plain == nil ? 2 : 4) + tables.count / 2
    for (i, p) in active.enumerated() { room.place[Int(p)] = Int32(i) }
    func fill(_ bounds: CompletionBounds, _ profits: SeatProfits, _ worth: Double) -> CompletionBounds.View {
      bounds.fill(
        tables, profits, growth: growthStep, growthWorth: worth, from: t, active: active, inactive: inactive,
        place: room.place)
      return bounds.view(tables, inactive: inactive, place: room.place)
    }
    var views = fallback
    views.plain = fill(room.plain, profits, 0)
    views.growth = fill(room.growth, profits, profits.growth)
    if let plain, let floor = room.floor, let floorGrowth = room.floorGrowth {
      views.floor = fill(floor, plain, 0)
      views.floorGrowth = fill(floorGrowth, plain, plain.growth)
    }
    known[key] = views
    return views
  }
}
