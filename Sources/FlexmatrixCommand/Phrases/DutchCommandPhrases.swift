import Flexmatrix

/// Nederlands.
struct DutchCommandPhrases: CommandPhrases {
  func noSuchFile(_ path: String) -> String {
    "Er is geen bestand \(quoted(path)), of het kan niet gelezen worden.\nKijk de naam en de map na."
  }

  func cannotWrite(_ path: String) -> String {
    "\(quoted(path)) kan niet geschreven worden; er is niets veranderd.\nMisschien bestaat de map niet, of mag je er niet in schrijven."
  }

  func alreadyThere(_ path: String) -> String {
    "\(path) bestaat al; er is niets veranderd.\nGeef een andere naam, of voeg --force toe om het te vervangen."
  }

  func written(_ items: [OutputItem], folder: String) -> String {
    "Geschreven in \(folder): \(items.map(name).joined(separator: ", "))."
  }

  private func name(_ item: OutputItem) -> String {
    switch item {
    case .file(let name): name
    case .folder(let name, let count): "\(name) (\(count) bestanden)"
    }
  }

  func written(_ path: String) -> String { "Geschreven: \(path)." }

  func problems(_ count: Int, in path: String) -> String {
    count == 1
      ? "Eén probleem in \(path). Pas het aan en probeer opnieuw; er is niets geschreven."
      : "\(count) problemen in \(path). Pas ze aan en probeer opnieuw; er is niets geschreven."
  }

  func noSuchProposal(_ profile: Profile, in path: String) -> String {
    "In \(path) staat geen voorstel \(profile.rawValue)."
  }

  func failure(_ failure: WhatIfFailure) -> String {
    switch failure {
    case .malformed(let option, let text): "--\(option.rawValue) \(text) heeft niet de vorm \(form(of: option))."
    case .unknownMember(let name, let nearest):
      "Het team heeft geen lid “\(name)”." + (nearest == nil ? byName("een lid") : maybe(nearest))
    case .unknownRole(let name, let nearest):
      "Het team heeft geen rol “\(name)”." + (nearest == nil ? byName("een rol") : maybe(nearest))
    case .endsBeforeItBegins(let span): "De dagen \(span.from)..\(span.to) eindigen voor ze beginnen."
    case .periodsOutside(let from, let to, let periods):
      "De periodes \(from)..\(to) liggen niet binnen 1..\(periods), de periodes van het team."
    case .idTaken(let id): "Niemand kan erbij komen met de id \(id): er is al een lid met die id.\nGeef een andere id."
    }
  }

  func failure(_ failure: PagePrinterFailure) -> String {
    switch failure {
    case .noBrowser:
      "Voor --pdf is Chromium of Chrome nodig, en die is er niet; er is niets geschreven.\nInstalleer Chromium, of zeg met \(PagePrinter.variable) waar het staat. Zonder --pdf kun je de pagina zelf afdrukken."
    case .notPrinted(let browser):
      "\(browser.path) maakte geen PDF; er is niets geschreven.\nProbeer het zonder --pdf, en druk de pagina zelf af."
    }
  }

  func noEffect(_ change: TeamChange, on team: Team) -> String {
    """
    Let op: \(change.text) verandert niets. Wie meer dan de helft van een periode mist, telt daarin als weg; \
    de periodes lopen van \(team.horizon.start) tot en met \(team.horizon.lastDay(of: team.horizon.periods)).
    """
  }

  private func form(of option: TeamChangeReader.Option) -> String {
    switch option {
    case .without: "LID of LID@2027-04-01"
    case .absent: "LID@2027-04-01..2027-06-30"
    case .keep, .forbid, .why, .whyNot: "LID:ROL of LID:ROL@2..3"
    }
  }

  private func byName(_ what: String) -> String {
    "\nNoem \(what) zoals in het teambestand: met de id of de hele naam."
  }

  private func maybe(_ nearest: String?) -> String { nearest.map { "\nMisschien bedoel je \($0)." } ?? "" }

  func misuse(_ misuse: Misuse) -> String {
    switch misuse {
    case .outside(let option, let value, let from, let to, let whole):
      "--\(option) is \(value); geef een \(whole ? "heel " : "")getal van \(from) tot en met \(to)."
    case .firstIsOne(let option, let value): "--\(option) is \(value); het eerste is 1."
    case .notADay(let option, let text): "--\(option) \(text) is geen dag zoals 2027-01-31."
    case .noSuchLevel(let profile, let levels):
      "Het profiel \(profile.rawValue) heeft die stap niet; het heeft \(levels.joined(separator: ", "))."
    case .noSuchPlan(let number, let count):
      "--plan is \(number); de geschiedenis heeft de plannen 1 tot en met \(count)."
    case .whichTwo(let profiles, let path):
      (profiles.count < 2
        ? "In \(path) staat één voorstel.\nGeef een tweede bestand om het mee te vergelijken."
        : "In \(path) staan \(profiles.count) voorstellen: \(Self.numbered(profiles, in: .dutch)).\nZeg welke twee: geef twee keer --profile, of twee keer --number.")
    case .twoAtMost:
      "Er worden twee voorstellen vergeleken, niet meer.\nGeef --profile of --number hoogstens twee keer."
    case .profileOrNumber: "Geef --profile of --number, niet allebei."
    case .notStatements(let option, let text, let count):
      "--\(option) \(quoted(text)): de zinnen hebben de nummers 1 tot en met \(count).\nGeef ze als 1,2,5 of 1-5,8."
    case .yesAndNo(let numbers):
      numbers.count == 1
        ? "Zin \(numbers[0]) staat bij --yes en bij --no.\nNoem de zin één keer."
        : "De zinnen \(numbers.map(String.init).joined(separator: ", ")) staan bij --yes en bij --no.\nNoem elke zin één keer."
    case .notAWorkbook: "Met --xlsx eindigt de naam van het bestand op .xlsx."
    case .noForm(let path): "\(path) eindigt niet op .yaml, .json of .xlsx, en is geen map."
    }
  }

  var searching: String { "Aan het zoeken… (Ctrl-C stopt het zoeken en toont het beste plan tot nu toe)" }

  func working(seconds: Int) -> String {
    "Aan het rekenen, \(seconds == 1 ? "1 seconde" : "\(seconds) seconden") (Ctrl-C stopt en toont wat er al is)"
  }

  var stoppedTooSoon: String { "Je hebt het zoeken gestopt voor er een eerste plan was." }

  func notPassed(_ profile: Profile, broken: [RuleID]) -> String {
    """
    Het voorstel voor \(profile.rawValue) komt niet door de controle (\(broken.map(\.rawValue).joined(separator: ", "))) en wordt niet getoond.
    Dat is een fout van ons, niet van je team. Meld het alsjeblieft, met je teambestand.
    """
  }
}
