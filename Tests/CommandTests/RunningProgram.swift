import Foundation

/// A run that may still go on. Its output goes to files, so that no pipe can fill up; its errors to a terminal when there is one.
final class RunningProgram {
  let process = Process()
  private let files = FileManager.default.temporaryDirectory.appendingPathComponent("flexmatrix-\(UUID().uuidString)")

  init(
    _ program: URL, _ arguments: [String], folder: TestFolder, environment: [String: String],
    terminal: TestTerminal? = nil
  )
    throws
  {
    for url in [output, errors] { try Data().write(to: url) }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { _, own in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try terminal?.end ?? FileHandle(forWritingTo: errors)
    try process.run()
    try terminal?.end.close()
  }

  deinit { for url in [output, errors] { try? FileManager.default.removeItem(at: url) } }

  /// Waits for the end; a run that a signal ended has that signal, negative, as its status.
  func ending() throws -> Program.Ending {
    process.waitUntilExit()
    return Program.Ending(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private var output: URL { files.appendingPathExtension("out") }
  private var errors: URL { files.appendingPathExtension("err") }
}
