import Checking
import Search
import TeamModel

/// Finds proposals for a team and lets the independent checker pass each of them before anyone sees it.
///
///     let found = try await Proposer(team: team, options: SearchOptions(profiles: [.balanced])).proposals()
///     for proposal in found.proposals { print(proposal.measures.floor) }
///
/// Cancelling the task ends the search; what is returned then is the best so far, marked `interrupted`.
public struct Proposer: Sendable {
  /// The team, with its what-ifs applied.
  public let team: Team
  /// Profiles, time limit, gap and threads.
  public let options: SearchOptions

  /// A proposer for a valid team.
  public init(team: Team, options: SearchOptions = SearchOptions()) {
    self.team = team
    self.options = options
  }

  /// Searches on a thread of its own until every profile is proven, a limit is reached or the task is cancelled.
  ///
  /// - Parameters:
  ///   - more: how many next-best proposals of the first profile to add, 0 or more. Each differs from all others in a tenth of the
  ///     seats at least. The time limit is shared evenly among all.
  ///   - progress: called now and then, on the thread of the search.
  /// - Throws: `ProposerFailure.search` when there is no answer at all, `.notPassed` when the checker finds a broken rule
  ///   in an answer: a fault of the program, never of the team.
  public func proposals(
    more: Int = 0, progress: @escaping @Sendable (SearchProgress) -> Void = { _ in }
  ) async throws(ProposerFailure) -> ProposalSet {
    let stop = StopFlag()
    let run = ProposalRun(team: team, options: options, more: more)
    let outcome = await withTaskCancellationHandler {
      await SearchThread.run { () -> Result<ProposalRun.Answer, SearchFailure> in
        do throws(SearchFailure) {
          return .success(try run.answer(progress: progress, shouldStop: { stop.isRaised }))
        } catch {
          return .failure(error)
        }
      }
    } onCancel: {
      stop.raise()
    }
    switch outcome {
    case .failure(let failure): throw .search(failure)
    case .success(let answer): return try passed(answer, more: more)
    }
  }

  /// The results as proposals, each checked and scored by the checker.
  private func passed(_ answer: ProposalRun.Answer, more: Int) throws(ProposerFailure) -> ProposalSet {
    let checker = Checker(team)
    var proposals: [Proposal] = []
    var unanswered: [Profile] = []
    // Profiles may share a plan, and to check that of hundreds takes half a second.
    var verdicts: [[ProposedSeat]: Verdict] = [:]
    for result in answer.results {
      guard result.outcome.status != .none else {
        unanswered.append(result.profile)
        continue
      }
      let verdict = verdicts[result.seats] ?? checker.check(result.seats)
      verdicts[result.seats] = verdict
      let broken = verdict.brokenRules
      guard broken.isEmpty else { throw .notPassed(profile: result.profile, broken: broken) }
      proposals.append(
        checker.proposal(
          profile: result.profile, seats: result.seats, outcome: result.outcome, verdict: verdict))
    }
    if proposals.isEmpty { throw .search(.noAnswerInTime) }
    let main = answer.results[..<answer.main].count { $0.outcome.status != .none }
    return ProposalSet(
      team: team, sifting: proposals, unanswered: unanswered, main: main, asked: more > 0 ? more : nil,
      end: answer.end)
  }
}
