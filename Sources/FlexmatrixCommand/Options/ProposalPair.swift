import ArgumentParser
import Flexmatrix

/// Which two proposals a command lays beside each other: two of one file, or one of each of two files.
struct ProposalPair: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: .told(
      """
      The proposal of this profile; named twice for two proposals of one file. With two files the first is for the \
      first file, and for the second too when there is only one.
      """))
  var profile: [Profile] = []

  @Option(
    parsing: .singleValue,
    help: .told("The proposal at this place in its file, from 1; named twice as --profile is, instead of it."))
  var number: [Int] = []

  func validate() throws {
    if let number = number.first(where: { $0 < 1 }) {
      throw ValidationError(.firstIsOne(option: "number", value: number))
    }
    if max(profile.count, number.count) > 2 { throw ValidationError(.twoAtMost) }
    if !profile.isEmpty, !number.isEmpty { throw ValidationError(.profileOrNumber) }
  }

  /// The places of two proposals of one file.
  ///
  /// - Throws: `CommandFailure` 64 when it is not clear which two, or when there are none such.
  func two(of proposals: [ReadProposal], path: String, language: Language) throws(CommandFailure) -> (Int, Int) {
    let named = max(profile.count, number.count)
    if named == 0, proposals.count == 2 { return (0, 1) }
    guard named == 2 else {
      let misuse = Misuse.whichTwo(proposals.map(\.profile), path: path)
      throw CommandFailure(code: .usage, text: language.commandPhrases.misuse(misuse))
    }
    // The same profile twice: the first and the second of them.
    if profile.count == 2, profile[0] == profile[1] {
      let first = try WantedProposal(profile: profile[0], number: 1).only(of: proposals, language: language)
      return (first, try WantedProposal(profile: profile[0], number: 2).only(of: proposals, language: language))
    }
    return (
      try wanted(0).only(of: proposals, language: language), try wanted(1).only(of: proposals, language: language)
    )
  }

  /// The place of the proposal of one of two files, the first (0) or the second (1).
  ///
  /// - Throws: `CommandFailure` 64 when it is not clear which, or when there is none such.
  func one(
    of proposals: [ReadProposal], file: Int, path: String, language: Language
  ) throws(CommandFailure) -> Int {
    do throws(CommandFailure) {
      return try wanted(file).only(of: proposals, language: language)
    } catch {
      throw CommandFailure(code: error.code, text: "\(path): \(error.text)")
    }
  }

  private func wanted(_ place: Int) -> WantedProposal {
    WantedProposal(
      profile: profile.indices.contains(place) ? profile[place] : profile.last,
      number: number.indices.contains(place) ? number[place] : number.last)
  }
}
