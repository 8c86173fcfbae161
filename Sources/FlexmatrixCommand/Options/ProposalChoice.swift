import ArgumentParser
import Flexmatrix

/// Which proposal of a file a command is about.
struct ProposalChoice: ParsableArguments {
  @Option(help: .told("The proposal of this profile, when the file has several."))
  var profile: Profile?

  @Option(help: .told("The proposal at this place in the file, from 1; with --profile, among those of that profile."))
  var number: Int?

  func validate() throws {
    guard let number, number < 1 else { return }
    throw ValidationError(.firstIsOne(option: "number", value: number))
  }

  private var wanted: WantedProposal { WantedProposal(profile: profile, number: number) }

  /// The proposal that is meant, or the only one.
  ///
  /// - Throws: `CommandFailure` 64 when there are several and none is named, or none such.
  func only(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> ReadProposal {
    proposals[try wanted.only(of: proposals, language: language)]
  }

  /// The proposal that is meant, or the first one.
  ///
  /// - Throws: `CommandFailure` 64 when there is none such.
  func first(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> ReadProposal {
    proposals[try wanted.first(of: proposals, language: language)]
  }
}
