extension HTMLReport {
  /// A page with the passports of the first proposal and nothing else, in UTF-8; on paper, one A4 sheet each.
  public var passportsHTML: String {
    guard let first = distinct.entries.first else { return html }
    let page = ProposalPage(
      plan: PlannedRoles(team: team, proposal: first.proposal), number: 1, title: words.title(of: first),
      alsoFor: first.alsoFor, words: words)
    let document: Markup = """
      <!DOCTYPE html>
      <html lang="\(words.code)">
      \(head(title: "\(words.passports): \(PlainName.clean(team.name))"))
      <body>
      <main class="only">\(page.passports)</main>
      </body>
      </html>

      """
    return document.text
  }
}
