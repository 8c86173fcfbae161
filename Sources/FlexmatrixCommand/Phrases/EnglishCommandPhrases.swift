import Flexmatrix

/// English.
struct EnglishCommandPhrases: CommandPhrases {
  func noSuchFile(_ path: String) -> String {
    "There is no file \(quoted(path)), or it cannot be read.\nCheck the name and the folder."
  }

  func cannotWrite(_ path: String) -> String {
    "\(quoted(path)) cannot be written; nothing was changed.\nMaybe the folder does not exist, or is not yours to write in."
  }

  func alreadyThere(_ path: String) -> String {
    "\(path) is there already; nothing was changed.\nGive another name, or add --force to replace it."
  }

  func written(_ items: [OutputItem], folder: String) -> String {
    "Written to \(folder): \(items.map(name).joined(separator: ", "))."
  }

  private func name(_ item: OutputItem) -> String {
    switch item {
    case .file(let name): name
    case .folder(let name, let count): "\(name) (\(count) files)"
    }
  }

  func written(_ path: String) -> String { "Written: \(path)." }

  func problems(_ count: Int, in path: String) -> String {
    count == 1
      ? "One problem in \(path). Mend it and try again; nothing was written."
      : "\(count) problems in \(path). Mend them and try again; nothing was written."
  }

  func noSuchProposal(_ profile: Profile, in path: String) -> String {
    "There is no proposal \(profile.rawValue) in \(path)."
  }

  func failure(_ failure: WhatIfFailure) -> String {
    switch failure {
    case .malformed(let option, let text): "--\(option.rawValue) \(text) is not of the form \(form(of: option))."
    case .unknownMember(let name, let nearest):
      "The team has no member “\(name)”." + (nearest == nil ? byName("a member") : maybe(nearest))
    case .unknownRole(let name, let nearest):
      "The team has no role “\(name)”." + (nearest == nil ? byName("a role") : maybe(nearest))
    case .endsBeforeItBegins(let span): "The days \(span.from)..\(span.to) end before they begin."
    case .periodsOutside(let from, let to, let periods):
      "The periods \(from)..\(to) are not within 1..\(periods), the team's horizon."
    case .idTaken(let id): "Nobody can join with the id \(id): the team has a member with that id.\nGive another id."
    }
  }

  func failure(_ failure: PagePrinterFailure) -> String {
    switch failure {
    case .noBrowser:
      "--pdf needs Chromium or Chrome, and there is none; nothing was written.\nInstall Chromium, or name its place in \(PagePrinter.variable). Without --pdf you can print the page yourself."
    case .notPrinted(let browser):
      "\(browser.path) gave no PDF; nothing was written.\nTry without --pdf, and print the page yourself."
    }
  }

  func noEffect(_ change: TeamChange, on team: Team) -> String {
    """
    Note: \(change.text) changes nothing. A member counts as away in a period of which they miss more than half; \
    the periods run from \(team.horizon.start) to \(team.horizon.lastDay(of: team.horizon.periods)).
    """
  }

  private func form(of option: TeamChangeReader.Option) -> String {
    switch option {
    case .without: "MEMBER or MEMBER@2027-04-01"
    case .absent: "MEMBER@2027-04-01..2027-06-30"
    case .keep, .forbid, .why, .whyNot: "MEMBER:ROLE or MEMBER:ROLE@2..3"
    }
  }

  private func byName(_ what: String) -> String { "\nName \(what) as the team file does: by the id or the whole name." }

  private func maybe(_ nearest: String?) -> String { nearest.map { "\nMaybe you mean \($0)." } ?? "" }

  func misuse(_ misuse: Misuse) -> String {
    switch misuse {
    case .outside(let option, let value, let from, let to, let whole):
      "--\(option) is \(value); give a \(whole ? "whole " : "")number from \(from) to \(to)."
    case .firstIsOne(let option, let value): "--\(option) is \(value); the first is 1."
    case .notADay(let option, let text): "--\(option) \(text) is not a date such as 2027-01-31."
    case .noSuchLevel(let profile, let levels):
      "The profile \(profile.rawValue) has no such level; it has \(levels.joined(separator: ", "))."
    case .noSuchPlan(let number, let count): "--plan is \(number); the history has plans 1 to \(count)."
    case .whichTwo(let profiles, let path):
      (profiles.count < 2
        ? "\(path) has one proposal.\nGive a second file to compare it with."
        : "\(path) has \(profiles.count) proposals: \(Self.numbered(profiles, in: .english)).\nSay which two: name --profile twice, or --number twice.")
    case .twoAtMost: "Two proposals are compared, no more.\nName --profile or --number at most twice."
    case .profileOrNumber: "Give --profile or --number, not both."
    case .notStatements(let option, let text, let count):
      "--\(option) \(quoted(text)): the statements have the numbers 1 to \(count).\nGive them as 1,2,5 or 1-5,8."
    case .yesAndNo(let numbers):
      numbers.count == 1
        ? "Statement \(numbers[0]) has both yes and no.\nName it once."
        : "The statements \(numbers.map(String.init).joined(separator: ", ")) have both yes and no.\nName each once."
    case .notAWorkbook: "With --xlsx the file's name ends with .xlsx."
    case .noForm(let path): "\(path) has none of the endings .yaml, .json and .xlsx, and is not a folder."
    }
  }

  var searching: String { "Searching… (Ctrl-C ends the search and shows the best plan so far)" }

  func working(seconds: Int) -> String {
    "Working, \(seconds == 1 ? "1 second" : "\(seconds) seconds") (Ctrl-C stops and shows what there is)"
  }

  var stoppedTooSoon: String { "You stopped the search before there was a first plan." }

  func notPassed(_ profile: Profile, broken: [RuleID]) -> String {
    """
    The proposal for \(profile.rawValue) does not pass the check (\(broken.map(\.rawValue).joined(separator: ", "))) and is not shown.
    This is a fault of the program, not of your team. Please report it with your team file.
    """
  }
}
