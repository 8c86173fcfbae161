import ArgumentParser

/// The team that a command is about.
struct TeamArgument: ParsableArguments {
  @Argument(
    help: .told("The team: a YAML or JSON file, a folder of CSV files, or an .xlsx workbook."), completion: .file())
  var team: String
}
