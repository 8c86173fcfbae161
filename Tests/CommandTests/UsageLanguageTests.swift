import Foundation
import Testing

@Suite("Help and complaints in two languages") struct UsageLanguageTests {
  /// The part of the dumped help that is read here.
  private struct Dump: Decodable {
    struct Command: Decodable {
      struct Argument: Decodable { var abstract: String? }
      var commandName: String
      var abstract: String?
      var discussion: String?
      var arguments: [Argument]?
      var subcommands: [Command]?

      /// Every paragraph of its help; the first line of examples stands for them.
      var paragraphs: [String] {
        let own = [abstract, discussion].compactMap { $0 } + (arguments ?? []).compactMap(\.abstract)
        return own.flatMap { $0.components(separatedBy: "\n\n") }
          + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.paragraphs)
      }
    }
    var command: Command
  }

  private func paragraphs(_ locale: String) throws -> Set<String> {
    var program = try Program()
    program.environment = ["LC_ALL": locale]
    let dump = try program.run("--experimental-dump-help").output
    return Set(try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.paragraphs)
  }

  @Test func `every sentence of the help is in Dutch too`() throws {
    let english = try paragraphs("C")
    let dutch = try paragraphs("nl_BE.UTF-8")
    #expect(english.count > 100)
    let same = english.intersection(dutch).filter { !$0.hasPrefix("  scenarios:\n") }
    // What the parser says itself is told when it is printed.
    #expect(same == ["Show the version.", "Show help information."])
  }

  @Test(arguments: [[], ["propose"], ["explain"], ["help", "check"], ["generate"]])
  func `help has no English left around it`(command: [String]) throws {
    var program = try Program()
    program.environment = ["LC_ALL": "nl_BE.UTF-8"]
    let help = try program.run(command + (command.first == "help" ? [] : ["--help"]))
    #expect(help.status == 0 && help.output.hasPrefix("UITLEG: "))
    for word in [
      "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "Show ", "default:", "values:", "for detailed", "Examples",
    ] {
      #expect(!help.output.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    (["check", "t.yaml", "--foo"], "Fout: De optie --foo is er niet.\n"),
    (["check", "t.yaml", "--lan"], "Fout: De optie --lan is er niet. Misschien bedoel je --lang.\n"),
    (["check"], "Fout: Er ontbreekt iets: <team>.\n"),
    (["check", "a", "b"], "Fout: Dit hoort er niet bij: 'b'.\n"),
    (["check", "a", "b", "c"], "Fout: Dit hoort er niet bij: 'b', 'c'.\n"),
    (["propose", "--lang", "nl", "a", "--time-limit"], "Fout: Bij --time-limit <time> ontbreekt de waarde.\n"),
    (["propose", "a", "--time-limit", "x"], "Fout: De waarde 'x' past niet bij --time-limit <time>.\n"),
    (
      ["export", "a", "--format", "x"], "Fout: De waarde 'x' past niet bij --format <format>. Kies uit 'mps' of 'lp'.\n"
    ),
    (["propose", "a", "--quiet=3"], "Fout: Bij de optie --quiet hoort geen waarde; je gaf '3'.\n"),
    (["propose", "a", "--more", "99"], "Fout: --more is 99; geef een heel getal van 0 tot en met 20.\n"),
    (["hire", "a", "--hours", "900"], "Fout: --hours is 900.0; geef een getal van 0 tot en met 168.\n"),
    (["check-it", "a", "--on", "soon"], "Fout: --on soon is geen dag zoals 2027-01-31.\n"),
    (["check-it", "a", "--yes", "1,16"], "Fout: --yes 1,16: de zinnen hebben de nummers 1 tot en met 15.\n"),
    (["check-it", "a", "--no", ""], "Fout: --no \"\": de zinnen hebben de nummers 1 tot en met 15.\n"),
    (["check-it", "a", "--yes", "1-3", "--no", "3"], "Fout: Zin 3 staat bij --yes en bij --no.\n"),
    (
      ["compare", "a", "b", "--number", "1", "--number", "2", "--number", "3"],
      "Fout: Er worden twee voorstellen vergeleken, niet meer.\n"
    ),
    (
      ["compare", "a", "b", "--number", "1", "--profile", "fit"], "Fout: Geef --profile of --number, niet allebei.\n"
    ),
    (["adopt", "a", "b", "--number", "0"], "Fout: --number is 0; het eerste is 1.\n"),
    (["new", "a.yaml", "--xlsx"], "Fout: Met --xlsx eindigt de naam van het bestand op .xlsx.\n"),
  ])
  func `wrong use is told in Dutch, with how it is used`(arguments: [String], sentence: String) throws {
    let ending = try Program().run(arguments + ["--lang=nl"])
    #expect(ending.status == 64 && ending.output.isEmpty)
    #expect(ending.errors.hasPrefix(sentence), "\(ending.errors)")
    #expect(ending.errors.contains("\nGebruik: flexmatrix \(arguments[0]) "))
    #expect(ending.errors.contains("Meer uitleg: flexmatrix \(arguments[0]) --help\n"))
  }

  @Test func `what turns out to be wrong later is told in Dutch too`() throws {
    let ending = try Program().run("new", "a.docx", "--lang", "nl")
    #expect(ending.status == 64)
    #expect(ending.errors.hasPrefix("Fout: a.docx eindigt niet op .yaml, .json of .xlsx, en is geen map.\n"))
  }

  @Test func `the language of a complaint is that of the command line, then of the locale`() throws {
    var program = try Program()
    #expect(try program.run("check").errors.hasPrefix("Error: Missing expected argument '<team>'\n"))
    program.environment = ["LC_ALL": "nl_BE.UTF-8"]
    #expect(try program.run("check").errors.hasPrefix("Fout: "))
    #expect(try program.run("check", "--lang", "en").errors.hasPrefix("Error: "))
  }
}
