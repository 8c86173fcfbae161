import CGLPK

extension LinearProgram {
  /// Copies the columns' values into an array, resized to `columnCount`.
  public func readValues(into values: inout ContiguousArray<Double>) throws(LinearProgramError) {
    fit(&values, columnCount)
    try run(values.withUnsafeMutableBufferPointer { cglpk_read_columns(problem, $0.baseAddress, nil) })
  }

  /// Copies the columns' reduced costs into an array, resized to `columnCount`.
  ///
  /// Whatever the direction, the reduced cost of a column is its objective coefficient less the sum of its coefficients
  /// times the rows' dual prices.
  public func readReducedCosts(into costs: inout ContiguousArray<Double>) throws(LinearProgramError) {
    fit(&costs, columnCount)
    try run(costs.withUnsafeMutableBufferPointer { cglpk_read_columns(problem, nil, $0.baseAddress) })
  }

  /// Copies the rows' dual prices into an array, resized to `rowCount`: what the objective gains for each unit that the
  /// row's active bound moves up.
  public func readDualPrices(into prices: inout ContiguousArray<Double>) throws(LinearProgramError) {
    fit(&prices, rowCount)
    try run(prices.withUnsafeMutableBufferPointer { cglpk_read_rows(problem, nil, $0.baseAddress) })
  }

  /// Copies the rows' activities (the sums of coefficients times values) into an array, resized to `rowCount`.
  public func readActivities(into activities: inout ContiguousArray<Double>) throws(LinearProgramError) {
    fit(&activities, rowCount)
    try run(activities.withUnsafeMutableBufferPointer { cglpk_read_rows(problem, $0.baseAddress, nil) })
  }

  /// The columns' values, in an array of their own.
  public func values() throws(LinearProgramError) -> ContiguousArray<Double> {
    var values: ContiguousArray<Double> = []
    try readValues(into: &values)
    return values
  }

  /// The rows' dual prices, in an array of their own.
  public func dualPrices() throws(LinearProgramError) -> ContiguousArray<Double> {
    var prices: ContiguousArray<Double> = []
    try readDualPrices(into: &prices)
    return prices
  }

  private func fit(_ array: inout ContiguousArray<Double>, _ count: Int) {
    if array.count > count { array.removeLast(array.count - count) }
    if array.count < count { array.append(contentsOf: repeatElement(0, count: count - array.count)) }
  }
}
