import Foundation
import TeamModel
import Testing

@testable import TeamFiles

@Suite struct FolderWriterTests {
  private struct DiskFull: Error {}

  /// Everything in a folder: paths and texts.
  private func contents(of folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      if (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true { continue }
      texts[path] = try String(contentsOf: url, encoding: .utf8)
    }
    return texts
  }

  @Test func `whichever step fails, the team that was there is still there, and nothing else`() throws {
    var teams = RandomTeams(seed: 4)
    let (old, new) = (teams.team(), teams.team())
    try withFolder { folder in
      try CsvFolder.write(old, to: folder)
      try Data("ours".utf8).write(to: folder.appending(path: "notes.txt"))
      let before = try contents(of: folder)
      var failed = 0
      for step in 0..<100 {
        var moves = 0
        var writer = FolderWriter()
        writer.move = { from, to in
          moves += 1
          guard moves <= step else { throw DiskFull() }
          try FileManager.default.moveItem(at: from, to: to)
        }
        do {
          try CsvFolder.write(new, to: folder, with: writer)
          break
        } catch is DiskFull {
          failed += 1
          #expect(try contents(of: folder) == before, "after \(step) moves")
        }
      }
      #expect(failed > 8)
      #expect(try CsvFolder.read(contentsOf: folder).team == new)
      #expect(try contents(of: folder)["notes.txt"] == "ours")
      #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasPrefix(".") })
    }
  }

  @Test func `a folder that was not there is not there after a failure`() throws {
    try withFolder { parent in
      let folder = parent.appending(path: "team")
      var writer = FolderWriter()
      writer.move = { _, _ in throw DiskFull() }
      #expect(throws: DiskFull.self) {
        try writer.write([.init(path: "a/b.txt", bytes: Data("b".utf8))], to: folder)
      }
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }

  @Test func `a folder with the name of a file is not replaced`() throws {
    try withFolder { folder in
      let inner = folder.appending(path: "roles.csv/more")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      #expect(throws: (any Error).self) {
        try FolderWriter().write(
          [.init(path: "members.csv", bytes: Data()), .init(path: "roles.csv", bytes: Data())], to: folder)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["roles.csv"])
      #expect(FileManager.default.fileExists(atPath: inner.path))
    }
  }
}
