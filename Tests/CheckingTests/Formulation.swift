import Checking
import Foundation

/// The formulation page: what is decided and what is right, gathered from the doc comments of the rules, levels and pillars.
enum Formulation {
  /// The page as Markdown, from the checker's sources.
  static func page(sources: URL) throws -> String {
    var lines = [
      "# Formulation", "",
      "What a proposal must keep and what makes it good, as the checker computes it. This page is gathered from the doc comments in",
      "`Sources/Checking`; change it there, then record it with `FLEXMATRIX_RECORD=1 swift test --filter FormulationTests`.",
      "",
      "- `M` members, `R` roles, `C` competencies, `T` periods; `t = 1…T`, period 0 is today; `m`, `r`, `c` stand for one of each.",
      "- `holder[m,r,t]` and `understudy[m,r,t]` are 1 when member m has that seat in role r in period t, else 0.",
      "- `level[m,c,t]` is the whole level of m in c when period t opens, 0…4; `need[r,c,t]` what r needs then.",
      "- Hours are a week, strain is in points, learning times and tenure are in periods.",
    ]
    func section(_ title: String, _ entries: [(heading: String, file: String)]) throws {
      lines += ["", "## " + title]
      for entry in entries {
        lines += ["", "### " + entry.heading, ""]
        lines += try comment(in: sources.appendingPathComponent(entry.file))
      }
    }
    try section(
      "Levels move",
      [
        ("practice", "Plan/Practice.swift"), ("gap", "Plan/Gap.swift"), ("fit", "Plan/Fit.swift"),
        ("could hold", "Plan/CouldHold.swift"),
      ])
    try section("Seats", [("`\(RuleID.seats.rawValue)`", "Plan/SeatReading.swift")])
    try section("Rules of a member's path", Rules.ofMember.map { ("`\($0.id.rawValue)`", "Rules/\($0).swift") })
    try section("Rules of the team", Rules.ofTeam.map { ("`\($0.id.rawValue)`", "Rules/\($0).swift") })
    try section(
      "What is best",
      ["Covered", "Competent", "OnTime", "NobodyLeftBehind", "BestForTheTeam", "Together"].map {
        (words($0), "Levels/\($0).swift")
      })
    try section(
      "Measures",
      [
        ("thin", "Levels/BackUp.swift"), ("cold", "Levels/Handover.swift"), ("changes", "Levels/Calm.swift"),
        ("fit over all holders", "Levels/MostFit.swift"),
      ])
    try section(
      "Pillars",
      ["Wellbeing", "Workability", "Deployability", "Growth", "Connection"].map { (words($0), "Pillars/\($0).swift") })
    return lines.joined(separator: "\n") + "\n"
  }

  /// The doc comment before the first declaration of a file, without its marks.
  private static func comment(in file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("///") }.prefix { $0.hasPrefix("///") }
      .map { String($0.dropFirst($0.hasPrefix("/// ") ? 4 : 3)) }
  }

  /// `OnTime` as `on time`.
  private static func words(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase && !$0.isEmpty ? " " + $1.lowercased() : $1.lowercased() }
  }
}
