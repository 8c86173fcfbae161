import TeamModel

/// What is said beside the proposals of a run: which coincide, which are left out, which are not there.
public enum NotesText {
  /// One sentence a note.
  ///
  /// - Parameters:
  ///   - notes: the notes of a run.
  ///   - proposals: the proposals of the run; one that the user stopped is said to be so.
  ///   - language: the language of the sentences.
  public static func lines(of notes: RunNotes, beside proposals: [Proposal], language: Language) -> [String] {
    let words = language.phrasebook
    let stopped = proposals.contains { $0.search.stop == .interrupted } ? [words.interrupted] : []
    return stopped + lines(of: notes, words)
  }

  static func lines(of notes: RunNotes, _ words: any Phrasebook) -> [String] {
    notes.coinciding.map {
      words.coincides(words.name(of: $0.second), with: words.name(of: $0.first), exactly: $0.exactly)
    }
      + notes.leftOut.map { words.leftOut(words.name(of: $0.profile), beatenBy: words.name(of: $0.beatenBy)) }
      + notes.unanswered.map { words.unanswered(words.name(of: $0)) } + [notes.more].compactMap { $0 }.map(words.more)
  }
}
