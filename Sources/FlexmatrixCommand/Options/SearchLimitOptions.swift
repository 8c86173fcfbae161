import ArgumentParser
import Flexmatrix

/// What a search aims at and when it may stop.
struct SearchLimitOptions: ParsableArguments {
  @Option(
    help: .told(
      "What a proposal aims at; repeat it for several. All of them unless told otherwise.", valueName: "profile"))
  var profile: [Profile] = []

  @Option(help: .told("Stop after this time, for all profiles together: 30, 30s, 2m.", valueName: "time"))
  var timeLimit: TimeLimit?

  @Option(help: .told("Be content this near to the best: 0.01 or 1%.", valueName: "share"))
  var gap = GapShare(share: 0)

  /// The options of the search. A profile named twice is searched once.
  var searchOptions: SearchOptions {
    var profiles: [Profile] = []
    for name in profile where !profiles.contains(name) { profiles.append(name) }
    return SearchOptions(
      profiles: profiles.isEmpty ? Profile.allCases : profiles, timeLimit: timeLimit?.seconds, gap: gap.share)
  }
}

extension Profile: ExpressibleByArgument {}
