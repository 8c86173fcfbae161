import Foundation
import TeamModel

/// The forms in which a team can be kept.
public enum TeamFormat: String, Hashable, Sendable, CaseIterable {
  /// A text file that people write, `.yaml` or `.yml`.
  case yaml
  /// A text file for programs, `.json`.
  case json
  /// A folder of CSV files.
  case csv
  /// A workbook, `.xlsx`.
  case xlsx

  /// The form of what is at a place: by its ending, or a folder; nil when the ending says nothing.
  public static func of(_ url: URL) -> TeamFormat? {
    switch url.pathExtension.lowercased() {
    case "yaml", "yml": return .yaml
    case "json": return .json
    case "xlsx": return .xlsx
    default:
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      if exists { return isFolder.boolValue ? .csv : nil }
      return url.hasDirectoryPath || url.pathExtension.isEmpty ? .csv : nil
    }
  }
}
