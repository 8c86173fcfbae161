import ArgumentParser
import Flexmatrix

@main
struct FlexmatrixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "flexmatrix", abstract: "Proposes who takes which role.")
}
