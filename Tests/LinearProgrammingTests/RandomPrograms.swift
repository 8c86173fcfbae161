import LinearProgramming

/// SplitMix64: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A knapsack with several limits: `items` columns, `limits` rows, hard enough to need a tree.
func knapsack(items: Int, limits: Int, seed: UInt64, upper: Double = 1) -> IntegerProgram {
  var random = SplitMix64(state: seed)
  var columns = SparseColumns()
  var totals = [Double](repeating: 0, count: limits)
  for _ in 0..<items {
    let weights = (0..<limits).map { _ in Double(Int.random(in: 5...60, using: &random)) }
    for i in 0..<limits { totals[i] += weights[i] }
    let worth = weights.reduce(0, +) / Double(limits) + Double(Int.random(in: 0...12, using: &random))
    columns.append(
      objective: worth.rounded(), upper: upper,
      entries: weights.enumerated().map { (row: $0.offset, value: $0.element) })
  }
  let rows = totals.map { (lower: -Double.infinity, upper: ($0 / 2).rounded(.down)) }
  return IntegerProgram(
    direction: .maximize, rows: rows, columns: columns, integer: Array(repeating: true, count: items))
}

/// The best knapsack by trying everything; for few items.
func bestByTrying(_ program: IntegerProgram) -> Double {
  let columns = program.columns
  var best = -Double.infinity
  for choice in 0..<(1 << columns.count) {
    var used = [Double](repeating: 0, count: program.rows.count)
    var worth = 0.0
    for j in 0..<columns.count where choice & (1 << j) != 0 {
      worth += columns.objective[j]
      for e in Int(columns.starts[j])..<Int(columns.starts[j + 1]) { used[Int(columns.rows[e])] += columns.values[e] }
    }
    if zip(used, program.rows).allSatisfy({ $0 <= $1.upper }) { best = max(best, worth) }
  }
  return best
}
