import ArgumentParser
import Flexmatrix
import Foundation

/// Solves one instance for one profile and prints what was reached on every level, and when, as JSON.
///
/// `flexmatrix propose` says how good a proposal is; this says how the search got there. Same search, same checker.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the search on one instance.",
    discussion: """
      Examples:
        Measure --family leaver --members 8 --roles 16 --periods 4 --seed 1 --limit 10
        Measure --gap Benchmarks/instances/gap/gap1-0 --profile fit
        Measure --family leaver --seed 1 --mps level.mps --level competent --fix covered=0
      """)

  @OptionGroup var instance: InstanceOptions
  @OptionGroup var export: ExportOptions

  @Option(help: "What the proposal aims at.")
  var profile = Profile.balanced

  @Option(help: "Seconds.")
  var limit: Double?

  @Option(help: "Threads for pricing.")
  var threads = 1

  func run() throws {
    if let (file, content) = try export.wanted(instance, profile: profile) {
      return try content.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let team = try instance.team()
    let clock = ContinuousClock()
    let start = clock.now
    func seconds() -> Double { (clock.now - start) / .seconds(1) }

    let record = Record(team: team.name, profile: profile)
    var options = SearchOptions(profiles: [profile], timeLimit: limit, threads: threads)
    // The same levels as the rivals': pairs who share a role where possible break ties after them.
    options.lastLevel = profile == .fit ? .fit : .team
    do {
      let results = try TeamSearch(team: team, options: options).run { record.note($0, at: seconds()) }
      record.seconds = seconds()
      guard let result = results.first else { throw SearchFailure.noAnswerInTime }
      record.finish(result, checkedBy: Checker(team))
    } catch {
      record.seconds = seconds()
      record.failure = String(describing: error)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // A level not reached has no bound yet.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    print(String(decoding: try encoder.encode(record), as: UTF8.self))
  }
}

extension Profile: ExpressibleByArgument {}
