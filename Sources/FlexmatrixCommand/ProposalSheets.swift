import Flexmatrix
import Foundation

/// The proposals of one run in every form in which they are printed and written.
struct ProposalSheets {
  /// The proposals.
  let found: ProposalSet
  /// The language of what people read.
  let language: Language
  /// The line between the lowest wellbeing and the team's total; empty when nobody asked for it.
  var line: [TradeOffLine.Point] = []

  /// The proposals as they go to standard output, ending with a line break.
  func printed(as format: OutputFormat) -> String {
    switch format {
    case .text: text(Console.style)
    case .json: ProposalJSON.text(of: found.document)
    case .csv: ProposalCSV.text(of: found.proposals, for: found.team)
    }
  }

  /// Writes every form to a folder, all files or none.
  ///
  /// - Throws: `CommandFailure` when the folder cannot be written; then it is as it was.
  func write(to path: String, phrases: any CommandPhrases) throws(CommandFailure) {
    var folder = OutputFolder(path: path)
    let style = Style(color: false, width: 120)
    folder.add("proposals.txt", text(style) + lineText(style))
    folder.add("proposals.json", printed(as: .json))
    folder.add("proposals.csv", printed(as: .csv))
    folder.add("proposals.xlsx", ProposalWorkbook.bytes(of: found.proposals, for: found.team, language: language))
    addPages(to: &folder)
    try write(folder, path, phrases)
  }

  /// Writes the page, with the passports in it, and the calendars, all files or none.
  ///
  /// - Parameter pdf: whether the page and the passports are written as PDF too, which needs a browser.
  /// - Throws: `CommandFailure` when there is no browser or the folder cannot be written; then it is as it was.
  func writePages(to path: String, pdf: Bool, phrases: any CommandPhrases) throws(CommandFailure) {
    var folder = OutputFolder(path: path)
    addPages(to: &folder)
    if pdf {
      let report = HTMLReport(
        team: found.team, proposals: found.proposals, notes: found.notes, line: line, language: language)
      do throws(PagePrinterFailure) {
        let printer = try PagePrinter()
        folder.add("report.pdf", try printer.pdf(of: report.html))
        folder.add("passports.pdf", try printer.pdf(of: report.passportsHTML))
      } catch {
        throw CommandFailure(code: error == .noBrowser ? .noSuchFile : .fault, text: phrases.failure(error))
      }
    }
    try write(folder, path, phrases)
  }

  private func addPages(to folder: inout OutputFolder) {
    let pages = ReportFiles(
      team: found.team, proposals: found.proposals, notes: found.notes, line: line, language: language)
    for file in pages.files { folder.add(file.path, file.text) }
  }

  private func write(_ folder: OutputFolder, _ path: String, _ phrases: any CommandPhrases) throws(CommandFailure) {
    do {
      try folder.write()
    } catch {
      throw CommandFailure(code: .noSuchFile, text: phrases.cannotWrite(path))
    }
    Console.complain(phrases.written(folder.contents, folder: path))
  }

  /// What a reader of JSON or CSV should know beside the proposals; the text says it itself.
  var remarks: [String] { NotesText.lines(of: found.notes, beside: found.proposals, language: language) }

  /// The line as it is printed below the proposals, after an empty line; nothing when nobody asked for it.
  func lineText(_ style: Style) -> String {
    line.isEmpty ? "" : "\n" + TradeOffText(line, style: style, language: language).text
  }

  private func text(_ style: Style) -> String {
    TextReport(team: found.team, proposals: found.proposals, notes: found.notes, style: style, language: language).text
  }
}
