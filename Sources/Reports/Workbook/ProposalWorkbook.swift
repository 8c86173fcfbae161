import Foundation
import TeamFiles
import TeamModel

/// Proposals as an XLSX workbook: the measures side by side, and for each proposal the roles by members with the proposed
/// seats, the roles by periods, and what changes at each change moment.
public enum ProposalWorkbook {
  /// The bytes of a workbook; in the team's language unless told otherwise. Equal proposals give equal bytes.
  public static func bytes(of proposals: [Proposal], for team: Team, language: Language? = nil) -> Data {
    let words = (language ?? team.language).phrasebook
    let titles = words.titles(of: proposals)
    var sheets = [ProposalMeasureSheet(team: team, proposals: proposals, titles: titles, words: words).sheet]
    for (index, proposal) in proposals.enumerated() {
      let own = ProposalSheets(team: team, proposal: proposal, number: index + 1, title: titles[index], words: words)
      sheets += own.sheets
    }
    return WorkbookWriter(sheets: sheets).data
  }

  /// Writes a workbook, all of it or nothing.
  ///
  /// - Throws: what the file system says.
  public static func write(_ proposals: [Proposal], for team: Team, to url: URL, language: Language? = nil) throws {
    try bytes(of: proposals, for: team, language: language).write(to: url, options: .atomic)
  }
}
