/// A share of 1 as a small bar of block signs.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar of that many columns, the empty part dotted.
  static func text(_ share: Double, columns: Int) -> String {
    let parts = Int((min(max(share, 0), 1) * Double(columns * 8)).rounded())
    let full = String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    return full + String(repeating: "·", count: columns - (parts + 7) / 8)
  }
}
