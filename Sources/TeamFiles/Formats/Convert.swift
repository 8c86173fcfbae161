import Foundation
import TeamModel

/// Teams in and out, whatever form they are kept in. Nothing is lost on the way.
public enum Convert {
  /// The team at a place, in whatever form it is kept.
  public static func read(contentsOf url: URL) throws(TeamFileFindings) -> ReadTeam {
    try TeamReader.readWithWarnings(contentsOf: url)
  }

  /// Writes a team in some form; files are replaced whole.
  ///
  /// - Throws: what the file system says.
  public static func write(_ team: Team, as format: TeamFormat, to url: URL) throws {
    switch format {
    case .yaml: try Data(TeamWriter.yaml(team).utf8).write(to: url, options: .atomic)
    case .json: try Data(TeamWriter.json(team).utf8).write(to: url, options: .atomic)
    case .csv: try CsvFolder.write(team, to: url)
    case .xlsx: try TeamWorkbook.write(team, to: url)
    }
  }
}
