import Flexmatrix

/// A command that cannot give what was asked, with the sentence for people and the exit code.
struct CommandFailure: Error {
  /// The exit code.
  var code: ExitStatus
  /// What went wrong, one or more sentences or lines; goes to standard error.
  var text: String
}

extension CommandFailure {
  /// Everything that is wrong in what-ifs and questions of a command line, at least one.
  init(_ failures: [WhatIfFailure], language: Language) {
    var texts: [String] = []
    for text in failures.map({ language.commandPhrases.failure($0) }) where !texts.contains(text) { texts.append(text) }
    let isMisuse = failures.contains { $0.exitStatus == .usage }
    self.init(code: isMisuse ? .usage : .badData, text: texts.joined(separator: "\n"))
  }
}

/// The exit codes of every command, as in `sysexits.h`.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// The command line is wrong.
  case usage = 64
  /// A file says something that cannot be.
  case badData = 65
  /// A file is not there or cannot be read.
  case noSuchFile = 66
  /// A fault of ours.
  case fault = 70
  /// No answer within the time limit.
  case noAnswer = 75
}
