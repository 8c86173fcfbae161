import Flexmatrix
import Foundation
import Testing

/// Searches that are ended before they are done.
@Suite struct CancellationTests {
  /// A team that takes a while.
  let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: 3).make()

  /// Cancels a task as soon as it has one.
  private final class Canceller: @unchecked Sendable {
    private let lock = NSLock()
    private var task: Task<ProposalSet, any Error>?
    private var isDue = false

    func cancel() {
      lock.withLock {
        isDue = true
        task?.cancel()
      }
    }

    func watch(_ task: Task<ProposalSet, any Error>) {
      lock.withLock {
        self.task = task
        if isDue { task.cancel() }
      }
    }
  }

  @Test func `a search that is cancelled gives the best so far, never called optimal`() async throws {
    let canceller = Canceller()
    let proposer = Proposer(team: team, options: SearchOptions(profiles: [.balanced]))
    let task = Task { () async throws -> ProposalSet in
      try await proposer.proposals { _ in canceller.cancel() }
    }
    canceller.watch(task)
    let found = try await task.value
    #expect(found.isInterrupted)
    #expect(found.proposals.map(\.search.status) == [.feasible])
  }

  @Test func `a search that is cancelled before it begins gives its first plan, marked`() async throws {
    let proposer = Proposer(team: team, options: SearchOptions(profiles: [.balanced]))
    let task = Task { () async throws -> ProposalSet in
      withUnsafeCurrentTask { $0?.cancel() }
      return try await proposer.proposals()
    }
    let found = try await task.value
    #expect(found.proposals.map(\.search.stop) == [.interrupted])
  }
}
