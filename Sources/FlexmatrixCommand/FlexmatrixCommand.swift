import ArgumentParser
import Flexmatrix

/// The root of the command line; every subcommand has its own file in `Commands`.
struct FlexmatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flexmatrix",
    abstract: Help.told("Proposes who in a self-organising team takes which role, and when."),
    discussion: Help.told(
      """
      A team file says who is in the team, which roles it carries, what everyone can and wants, and who holds what \
      today. The program proposes role distributions over the coming periods, and explains, compares and checks them. \
      The dialogue decides.

      First steps:
        flexmatrix new team.yaml        a team file with comments, to fill in
        flexmatrix check team.yaml      what is wrong in it, and today's warning lights
        flexmatrix propose team.yaml    proposals

      Exit codes: 0 done, 64 wrong use, 65 bad data, 66 no such file, 70 a fault of the program, \
      75 no answer within the time limit.
      """),
    version: Version.current,
    subcommands: [
      NewCommand.self, CheckCommand.self, ProposeCommand.self, ExplainCommand.self, CompareCommand.self,
      VerifyCommand.self, ReportCommand.self, ConvertCommand.self, ExportCommand.self, GenerateCommand.self,
      AdoptCommand.self, StressCommand.self, ExploreCommand.self, ReviewCommand.self, CheckItCommand.self,
      TrainCommand.self, HireCommand.self,
    ]
  )
}
