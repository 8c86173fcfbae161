import Flexmatrix
import Foundation

/// Reads what people wrote; everything that is wrong becomes a `CommandFailure` with its sentences.
enum TeamSource {
  /// The team at a path, with what looks wrong but can be used.
  ///
  /// - Throws: `CommandFailure` 66 when there is no such file, 65 with every finding when it cannot be used.
  static func read(_ path: String, language: LanguageOption) throws(CommandFailure) -> ReadTeam {
    if path.isEmpty { throw CommandFailure(code: .noSuchFile, text: language.phrases.noSuchFile(path)) }
    do throws(TeamFileFindings) {
      return try Convert.read(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw failure(error, path: path, in: language.language ?? error.language ?? language.beforeTeam)
    }
  }

  /// The team after the what-ifs of the command line.
  ///
  /// - Throws: `CommandFailure` 64 for a text of the wrong form, 65 for a name or period that the team does not have.
  static func changed(
    _ team: Team, by options: WhatIfOptions, language: Language
  ) throws(CommandFailure) -> Team {
    var joiners: [Member] = []
    var unread: [CommandFailure] = []
    for path in options.join {
      do throws(CommandFailure) {
        joiners += try self.joiners(path, team: team, language: language)
      } catch {
        unread.append(error)
      }
    }
    let (whatIf, failures) = options.whatIf(for: team, joiners: joiners)
    if let first = unread.first {
      // Someone unknown may be the one whose file cannot be read.
      let others = failures.filter { if case .unknownMember = $0 { false } else { true } }
      let told = unread.map(\.text) + (others.isEmpty ? [] : [CommandFailure(others, language: language).text])
      throw CommandFailure(code: first.code, text: told.joined(separator: "\n\n"))
    }
    if !failures.isEmpty { throw CommandFailure(failures, language: language) }
    do throws(WhatIfFailure) {
      let changed = try whatIf.applied(to: team)
      for change in try whatIf.withoutEffect(on: team) {
        Console.complain(language.commandPhrases.noEffect(change, on: changed))
      }
      return changed
    } catch {
      throw CommandFailure([error], language: language)
    }
  }

  /// The proposals in a file, for a team.
  ///
  /// - Throws: `CommandFailure` 66 when there is no such file, 65 with every finding when it cannot be used.
  static func proposals(
    _ path: String, for team: Team, language: Language
  ) throws(CommandFailure) -> ReadProposals {
    do throws(TeamFileFindings) {
      return try ProposalReader.read(contentsOf: URL(fileURLWithPath: path), for: team)
    } catch {
      throw failure(error, path: path, in: language)
    }
  }

  /// The proposals in a file, checked and scored.
  ///
  /// - Throws: as `proposals`, and 65 with every broken rule when one of them breaks any.
  static func legalProposals(
    _ path: String, for team: Team, language: Language
  ) throws(CommandFailure) -> [Proposal] {
    let verifier = Verifier(team: team)
    let verified = try proposals(path, for: team, language: language).proposals.map(verifier.verify)
    let broken = verified.flatMap(\.violations)
    guard broken.isEmpty else {
      let sentences = broken.map { ViolationText.sentence(for: $0, team: team, language: language) }
      throw CommandFailure(
        code: .badData,
        text: (sentences + ["", language.commandPhrases.problems(broken.count, in: path)]).joined(separator: "\n"))
    }
    return verified.map(\.proposal)
  }

  private static func joiners(
    _ path: String, team: Team, language: Language
  ) throws(CommandFailure) -> [Member] {
    do throws(TeamFileFindings) {
      return try JoinerReader.read(contentsOf: URL(fileURLWithPath: path), joining: team)
    } catch {
      throw failure(error, path: path, in: language)
    }
  }

  /// The findings of a file as a failure: all of them, then how many.
  static func failure(_ findings: TeamFileFindings, path: String, in language: Language) -> CommandFailure {
    if findings.isMissingFile {
      return CommandFailure(code: .noSuchFile, text: language.commandPhrases.noSuchFile(path))
    }
    let errors = findings.findings.filter { $0.severity == .error }.count
    let texts = findings.findings.map { $0.text(in: language) }
    return CommandFailure(
      code: .badData, text: (texts + ["", language.commandPhrases.problems(errors, in: path)]).joined(separator: "\n"))
  }
}

extension WhatIfFailure {
  /// The exit code that tells this failure.
  var exitStatus: ExitStatus {
    switch self {
    case .malformed: .usage
    default: .badData
    }
  }
}
