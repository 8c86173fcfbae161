import Foundation

/// The built program, run as people run it.
struct Program {
  /// How a run ended.
  struct Ending {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder in which the program runs.
  let folder: TestFolder
  /// More of the environment than a path and a plain locale.
  var environment: [String: String] = [:]

  init() throws { folder = try TestFolder() }

  /// Runs the program to its end in the folder of the test.
  @discardableResult func run(_ arguments: String...) throws -> Ending { try run(arguments) }

  /// Runs the program to its end in the folder of the test.
  @discardableResult func run(_ arguments: [String]) throws -> Ending {
    try start(arguments).ending()
  }

  /// Starts the program and does not wait.
  func start(_ arguments: [String], terminal: TestTerminal? = nil) throws -> RunningProgram {
    try RunningProgram(
      Self.executable(), arguments, folder: folder, environment: environment, terminal: terminal)
  }

  /// Runs a line of bash in which `$flexmatrix` is the program, as is `flexmatrix`.
  func shell(_ line: String) throws -> Ending {
    try RunningProgram(
      URL(fileURLWithPath: "/bin/bash"), ["-c", line], folder: folder,
      environment: environment.merging([
        "flexmatrix": Self.executable().path,
        "PATH": Self.executable().deletingLastPathComponent().path + ":/usr/bin:/bin",
      ]) { own, _ in own }
    ).ending()
  }

  /// The program stands beside the tests.
  private static func executable() throws -> URL {
    let beside =
      Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
    for place in beside {
      for folder in [place, place.deletingLastPathComponent()] {
        let candidate = folder.appendingPathComponent("flexmatrix")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
          return candidate
        }
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
