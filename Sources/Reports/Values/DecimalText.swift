/// Numbers as decimal text, the same on every platform and in every locale.
enum DecimalText {
  /// A number with at most `decimals` decimals and a point; halves are rounded away from zero.
  /// Zeros at the end are left out unless `fixed`. Numbers that are not finite become "0".
  static func plain(_ value: Double, decimals: Int, fixed: Bool = false) -> String {
    guard value.isFinite else { return "0" }
    let scale = powerOfTen(decimals)
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return String(value) }
    let units = Int(scaled)
    let whole = units / Int(scale)
    var fraction = String(units % Int(scale))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    if decimals == 0 { fraction = "" }
    if !fixed { while fraction.hasSuffix("0") { fraction.removeLast() } }
    let sign = value < 0 && units != 0 ? "-" : ""
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<max(0, exponent) { result *= 10 }
    return result
  }
}
