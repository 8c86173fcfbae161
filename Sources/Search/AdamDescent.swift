/// Steps down a convex function whose slope is known, each number at a pace of its own: Adam (Kingma & Ba 2015).
///
/// Prices of very different rows settle at much the same time this way; steps along one length for all of them took ten times as many.
struct AdamDescent {
  private var mean: [Double]
  private var square: [Double]
  private var meanLeft = 1.0
  private var squareLeft = 1.0
  private let reach: [Double]
  private let memory = (mean: 0.9, square: 0.99)

  /// A descent.
  ///
  /// - Parameter reach: by number, how far it moves beside the others.
  init(reach: [Double]) {
    self.reach = reach
    mean = reach.map { _ in 0 }
    square = mean
  }

  /// Moves every number against its slope.
  ///
  /// - Parameter rate: how far, for a slope that always points the same way.
  mutating func step(_ place: inout [Double], slope: [Double], rate: Double) {
    meanLeft *= memory.mean
    squareLeft *= memory.square
    for k in place.indices {
      mean[k] += (1 - memory.mean) * (slope[k] - mean[k])
      square[k] += (1 - memory.square) * (slope[k] * slope[k] - square[k])
      let size = (square[k] / (1 - squareLeft)).squareRoot()
      if size > 1e-12 { place[k] -= rate * reach[k] * mean[k] / (1 - meanLeft) / size }
    }
  }
}
