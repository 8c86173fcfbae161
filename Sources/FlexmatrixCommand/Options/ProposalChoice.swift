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

  /// The proposal that is meant, or the only one.
  ///
  /// - Throws: `CommandFailure` 64 when there are several and none is named, or none such.
  func only(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> ReadProposal {
    let fitting = try self.fitting(proposals, language)
    guard fitting.count == 1 else { throw refused(.whichProposal(fitting.map(\.profile)), language) }
    return fitting[0]
  }

  /// The proposal that is meant, or the first one.
  ///
  /// - Throws: `CommandFailure` 64 when there is none such.
  func first(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> ReadProposal {
    let fitting = try self.fitting(proposals, language)
    guard let first = fitting.first else { throw refused(.whichProposal([]), language) }
    return first
  }

  /// The proposals that can be meant. A file without any profile has what was made by hand: it fits every profile.
  private func fitting(_ proposals: [ReadProposal], _ language: Language) throws(CommandFailure) -> [ReadProposal] {
    var fitting = proposals
    if let profile, proposals.contains(where: { $0.profile != nil }) {
      fitting = proposals.filter { $0.profile == profile }
      if fitting.isEmpty { throw refused(.noSuchProfile(profile), language) }
    }
    guard let number else { return fitting }
    guard fitting.indices.contains(number - 1) else {
      throw refused(.noSuchNumber(number, count: fitting.count), language)
    }
    return [fitting[number - 1]]
  }

  private func refused(_ refusal: AdoptionRefusal, _ language: Language) -> CommandFailure {
    CommandFailure(code: .usage, text: refusal.text(in: language))
  }
}
