import Foundation
import TeamModel

/// Reads proposal files: what `propose` writes, one proposal of it, or seats written by hand; in JSON or YAML.
///
/// Only the seats (and the profile) are taken from the file: measures are always computed anew.
public enum ProposalReader {
  /// The proposals in a text, for a team; `file` is the name that findings show.
  public static func read(_ text: String, for team: Team, file: String = "proposal") throws(TeamFileFindings)
    -> ReadProposals
  {
    let place = FindingPlace(file: file)
    let log = FindingLog()
    do throws(Unreadable) {
      let entry = try FileKind.proposals.read(text, place: place, log: log)
      var sections = ProposalSections(team: team, log: log)
      let proposals = sections.read(entry)
      if !log.hasErrors {
        return ReadProposals(team: sections.teamName, proposals: proposals, warnings: log.findings.inReadingOrder)
      }
    } catch {
      log.error(error.kind, at: error.place)
    }
    throw TeamFileFindings(log.findings, language: team.language)
  }

  /// The proposals in a file, for a team.
  public static func read(contentsOf url: URL, for team: Team) throws(TeamFileFindings) -> ReadProposals {
    let place = FindingPlace(file: url.relativePath)
    let text: String
    do throws(Unreadable) {
      text = try FileText.decode(try FileText.bytes(of: url, place: place), place: place)
    } catch {
      throw TeamFileFindings([Finding(place: error.place, kind: error.kind)], language: team.language)
    }
    return try read(text, for: team, file: place.file)
  }
}
