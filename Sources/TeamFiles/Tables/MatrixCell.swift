import TeamModel

/// A cell of the fleximatrix: `2` has 2; `2>3` has 2 and wants 3; `>3` wants 3; `2>3*2` wants it twice as much.
struct MatrixCell {
  var has: String?
  var wants: String?
  var weight: String?

  /// The cell's text for a level and a wish.
  static func text(has: Int?, wants: Want?) -> String {
    var text = has.map(String.init) ?? ""
    if let wants {
      text += ">\(wants.level)"
      if wants.weight != 1 { text += "*\(TableValue.plain(wants.weight))" }
    }
    return text
  }

  init(_ text: String) {
    let plain = text.replacing("→", with: ">").replacing("->", with: ">").replacing("×", with: "*").filter {
      !$0.isWhitespace
    }
    guard let arrow = plain.firstIndex(of: ">") else {
      has = plain.isEmpty ? nil : plain
      return
    }
    let before = plain[..<arrow]
    if !before.isEmpty { has = String(before) }
    let after = plain[plain.index(after: arrow)...]
    let parts = after.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    wants = parts.first.map(String.init) ?? ""
    if parts.count > 1 { weight = String(parts[1]) }
  }
}
