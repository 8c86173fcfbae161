import ArgumentParser
import Flexmatrix

/// Parses the command line, runs one command and turns whatever goes wrong into a sentence and an exit code.
@main
enum Main {
  static func main() async {
    Console.ignoreBrokenPipes()
    do {
      var command = try FlexmatrixCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Console.complain(failure.text)
      Console.exit(failure.code)
    } catch {
      let code = FlexmatrixCommand.exitCode(for: error)
      if code == .success || code == .validationFailure {
        let text = UsageText.told(FlexmatrixCommand.fullMessage(for: error), in: LanguageOption.ofCommandLine)
        if code == .success { Console.print(text) } else { Console.complain(text) }
        Console.exit(code.rawValue)
      }
      Console.complain(String(describing: error))
      Console.exit(code == .failure ? ExitStatus.fault.rawValue : code.rawValue)
    }
  }
}
