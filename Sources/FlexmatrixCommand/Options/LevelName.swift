import ArgumentParser
import Flexmatrix

/// A level as people name it: by its place, from 1, or by what it decides.
enum LevelName: ExpressibleByArgument {
  case place(Int)
  case aim(LevelOutcome.Aim)

  /// Every name.
  static let all = LevelOutcome.Aim.allCases.map(\.rawValue).joined(separator: ", ")

  init?(argument: String) {
    if let place = Int(argument), place > 0 {
      self = .place(place)
    } else if let aim = LevelOutcome.Aim(rawValue: argument) {
      self = .aim(aim)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .place(let place): String(place)
    case .aim(let aim): aim.rawValue
    }
  }

  /// The level that is meant, nil when there is none such.
  func aim(among levels: [LevelOutcome.Aim]) -> LevelOutcome.Aim? {
    switch self {
    case .place(let place): levels.indices.contains(place - 1) ? levels[place - 1] : nil
    case .aim(let aim): levels.contains(aim) ? aim : nil
    }
  }
}

/// Levels that are decided, as `covered=0,competent=2`.
struct FixedLevels: ExpressibleByArgument {
  /// The levels with their values.
  var levels: [FixedLevel]

  init?(argument: String) {
    guard let levels = FixedLevel.list(from: argument), !levels.isEmpty else { return nil }
    self.levels = levels
  }
}
