import ArgumentParser
import Flexmatrix

/// The what-ifs of the command line.
struct WhatIfOptions: ParsableArguments {
  @Option(
    help: .told("What if MEMBER leaves (on DATE, or before the horizon starts)?", valueName: "member[@date]"))
  var without: [String] = []

  @Option(help: .told("What if MEMBER is away on these days, both included?", valueName: "member@from..to"))
  var absent: [String] = []

  @Option(
    help: .told("What if the member described in this file joins?", valueName: "file"), completion: .file())
  var join: [String] = []

  @Option(help: .told("MEMBER holds ROLE, in all periods or in FROM..TO.", valueName: "member:role[@from..to]"))
  var keep: [String] = []

  @Option(
    help: .told(
      "MEMBER has no seat in ROLE, in all periods or in FROM..TO.", valueName: "member:role[@from..to]"))
  var forbid: [String] = []

  /// The what-if, read against the team it is about, and everything that is wrong in it.
  ///
  /// Joiners come first, so that the other options may name them.
  func whatIf(for team: Team, joiners: [Member]) -> (whatIf: WhatIf, failures: [WhatIfFailure]) {
    var changes: [TeamChange] = []
    var failures: [WhatIfFailure] = []
    var joined = team
    for joiner in joiners {
      do throws(WhatIfFailure) {
        joined = try WhatIf([.join(joiner)]).applied(to: joined)
        changes.append(.join(joiner))
      } catch {
        failures.append(error)
      }
    }
    let reader = TeamChangeReader(team: joined)
    for (option, texts) in [
      (TeamChangeReader.Option.without, without), (.absent, absent), (.keep, keep), (.forbid, forbid),
    ] {
      for text in texts {
        do throws(WhatIfFailure) {
          changes.append(try reader.read(text, as: option))
        } catch {
          failures.append(error)
        }
      }
    }
    return (WhatIf(changes), failures)
  }
}
