import Flexmatrix

/// A proposal of a file as people name it: by its profile, by its place, or not at all when there is only one.
struct WantedProposal {
  /// The profile, when it is named.
  var profile: Profile?
  /// The place in the file from 1, or among those of the profile.
  var number: Int?

  /// The place in the file of the proposal that is meant, from 0.
  ///
  /// - Throws: `CommandFailure` 64 when there are several and none is named, or none such.
  func only(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> Int {
    let fitting = try self.fitting(proposals, language)
    guard fitting.count == 1 else {
      throw Self.refused(.whichProposal(fitting.map { proposals[$0].profile }), language)
    }
    return fitting[0]
  }

  /// The place in the file of the proposal that is meant, or of the first one.
  ///
  /// - Throws: `CommandFailure` 64 when there is none such.
  func first(of proposals: [ReadProposal], language: Language) throws(CommandFailure) -> Int {
    guard let first = try fitting(proposals, language).first else {
      throw Self.refused(.whichProposal([]), language)
    }
    return first
  }

  /// The places of the proposals that can be meant. A file without any profile has what was made by hand: it fits every profile.
  private func fitting(_ proposals: [ReadProposal], _ language: Language) throws(CommandFailure) -> [Int] {
    var fitting = Array(proposals.indices)
    if let profile, proposals.contains(where: { $0.profile != nil }) {
      fitting = fitting.filter { proposals[$0].profile == profile }
      if fitting.isEmpty { throw Self.refused(.noSuchProfile(profile), language) }
    }
    guard let number else { return fitting }
    guard fitting.indices.contains(number - 1) else {
      throw Self.refused(.noSuchNumber(number, count: fitting.count), language)
    }
    return [fitting[number - 1]]
  }

  private static func refused(_ refusal: AdoptionRefusal, _ language: Language) -> CommandFailure {
    CommandFailure(code: .usage, text: refusal.text(in: language))
  }
}
