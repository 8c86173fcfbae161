import TeamFiles
import TeamModel

/// The sheet that shows the measures of all proposals side by side, and everyone's wellbeing under them.
struct ProposalMeasureSheet {
  let team: Team
  let proposals: [Proposal]
  let titles: [String]
  let words: any Phrasebook

  var sheet: WorkbookSheet {
    let titles = titles.enumerated().map { "\($0 + 1) \($1)" }
    func heading(_ first: [String]) -> [WorkbookSheet.Cell] { (first + titles).map { .init(.text($0), .heading) } }
    var rows = [heading([words.measure, words.better])]
    for measure in Measure.allCases {
      let values = proposals.map { WorkbookSheet.Cell(.number(Self.rounded(measure.value(in: $0.measures))), .plain) }
      let better = measure.moreIsBetter ? words.more : words.less
      rows.append([.init(.text(words.name(of: measure))), .init(.text(better), .quiet)] + values)
    }
    rows.append([])
    rows.append(heading([words.wellbeing, words.better]))
    for member in team.members {
      let scores = proposals.map { proposal -> WorkbookSheet.Cell in
        guard let score = proposal.members.first(where: { $0.member == member.id }) else { return .init(.blank) }
        return .init(.number(score.wellbeing), .decimal)
      }
      rows.append([.init(.text(member.name)), .init(.text(words.more), .quiet)] + scores)
    }
    var sheet = WorkbookSheet(name: words.measuresSheet, rows: rows, widths: [26, 10] + proposals.map { _ in 16 })
    sheet.frozenColumns = 1
    sheet.tab = "1F4E5F"
    return sheet
  }

  /// At most four decimals: nobody reads more.
  private static func rounded(_ value: Double) -> Double {
    value.isFinite && abs(value) < 1e12 ? (value * 10_000).rounded() / 10_000 : 0
  }
}
