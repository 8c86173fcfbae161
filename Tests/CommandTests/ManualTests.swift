import Foundation
import Testing

@Suite("The manual")
struct ManualTests {
  /// The part of the dumped help that is read here.
  private struct Dump: Decodable {
    struct Command: Decodable {
      struct Argument: Decodable {
        struct Name: Decodable { var name: String }
        var names: [Name]?
      }
      var commandName: String
      var arguments: [Argument]?
      var subcommands: [Command]?
    }
    var command: Command
  }

  @Test func `the man page names every command and every option`() throws {
    let program = try Program()
    let dump = try JSONDecoder().decode(
      Dump.self, from: Data(program.run("--experimental-dump-help").output.utf8))
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/flexmatrix.1")
    let manual = try String(contentsOf: page, encoding: .utf8)
    for command in try #require(dump.command.subcommands) where command.commandName != "help" {
      #expect(manual.contains(".It Em \(command.commandName)\n"), "make manual: \(command.commandName)")
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) {
        #expect(manual.contains("-\(name.name)"), "make manual: \(command.commandName) --\(name.name)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there are completions for the shell`(shell: String) throws {
    let ending = try Program().run("--generate-completion-script", shell)
    #expect(ending.status == 0)
    #expect(ending.output.contains("propose"))
  }
}
