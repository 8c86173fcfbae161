extension IntegerProgram {
  /// A bound on the objective that holds whatever the rows' prices are; the linear relaxation's own prices make it the relaxation's value.
  ///
  ///     Σ price[i] · (the bound of row i that the price pulls at)  +  Σ best of reduced cost[j] · value[j]
  ///     i                                                             j
  ///
  /// So prices of a simplex run that was stopped are worth something too, and rounding inside the simplex method cannot make the bound wrong.
  /// (Weak duality; Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear programming", Mathematical Programming 99, 2004.)
  ///
  /// - Parameter prices: one for each row.
  /// - Returns: the bound; infinite when columns without bounds are pulled at.
  public func bound(prices: ContiguousArray<Double>) -> Double {
    // As if the least were wanted.
    let sign = direction == .maximize ? -1.0 : 1.0
    var kept = prices.map { sign * $0 }
    var sum = 0.0
    for (i, row) in rows.enumerated() where kept[i] != 0 {
      let active = kept[i] > 0 ? row.lower : row.upper
      if active.isFinite { sum += kept[i] * active } else { kept[i] = 0 }
    }
    for j in 0..<columns.count {
      var cost = sign * columns.objective[j]
      for k in Int(columns.starts[j])..<Int(columns.starts[j + 1]) {
        cost -= columns.values[k] * kept[Int(columns.rows[k])]
      }
      if cost != 0 { sum += cost * (cost > 0 ? columns.lower[j] : columns.upper[j]) }
    }
    return sign * (sum.isNaN ? -.infinity : sum)
  }
}
