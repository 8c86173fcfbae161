import TeamModel

extension ProposalPage {
  /// What changes for whom at each change moment.
  var changes: Markup {
    let moments = plan.spans.map { span -> Markup in
      let changes = plan.changes(openingPeriod: span.period)
      var byMember: [(member: String, sentences: [String])] = []
      for change in changes {
        if byMember.last?.member != change.member { byMember.append((change.member, [])) }
        byMember[byMember.count - 1].sentences.append(words.sentence(for: change, in: plan))
      }
      let items = byMember.map {
        "<li><strong>\(member($0.member))</strong> \($0.sentences.joined(separator: "; "))</li>" as Markup
      }
      return """
        <h4>\(words.date(span.from))</h4>\
        \(items.isEmpty ? "<p>\(words.nothingChanges)</p>" as Markup : "<ul>\(Markup.join(items))</ul>")
        """
    }
    return section(words.whatChanges, Markup.join(moments))
  }
}
