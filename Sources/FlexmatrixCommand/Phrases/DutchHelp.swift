/// Nederlands: what the help says, by its English words.
enum DutchHelp {
  /// Every paragraph.
  static let words = commands.merging(options) { first, _ in first }

  /// What commands do.
  private static let commands = [
    "Examples:": "Voorbeelden:",
    "Proposes who in a self-organising team takes which role, and when.":
      "Stelt voor wie in een zelforganiserend team welke rol neemt, en wanneer.",
    """
    A team file says who is in the team, which roles it carries, what everyone can and wants, and who holds what today. \
    The program proposes role distributions over the coming periods, and explains, compares and checks them. The dialogue \
    decides.
    """: """
    Een teambestand zegt wie er in het team zit, welke rollen er zijn, wat iedereen kan en wil, en wie nu wat doet. Het \
    programma stelt verdelingen van de rollen voor, en legt ze uit, vergelijkt ze en kijkt ze na. Het gesprek beslist.
    """,
    """
    First steps:
      flexmatrix new team.yaml        a team file with comments, to fill in
      flexmatrix check team.yaml      what is wrong in it, and today's warning lights
      flexmatrix propose team.yaml    proposals
    """: """
    Eerste stappen:
      flexmatrix new team.yaml        een teambestand met uitleg, om in te vullen
      flexmatrix check team.yaml      wat er niet klopt, en de lampjes van nu
      flexmatrix propose team.yaml    voorstellen
    """,
    """
    Exit codes: 0 done, 64 wrong use, 65 bad data, 66 no such file, 70 a fault of the program, 75 no answer within the \
    time limit.
    """: """
    Exitcodes: 0 klaar, 64 verkeerd gebruik, 65 foute gegevens, 66 geen bestand, 70 een fout van het programma, 75 geen \
    antwoord binnen de tijd.
    """,
    "Starts a team: a team file with comments, a workbook or CSV files, to fill in.":
      "Begint een team: een teambestand met uitleg, een werkmap of CSV-bestanden, om in te vullen.",
    "Checks a team file, then shows today's warning lights.": "Kijkt een teambestand na, en toont de lampjes van nu.",
    """
    Every problem of the file is told at once, with its line. When there is none, the lights follow: roles that are \
    uncovered, overdue, due soon or thin, members with too many hours, and wishes with no way to them.
    """: """
    Je hoort elk probleem van het bestand in één keer, met de regel erbij. Zijn er geen, dan volgen de lampjes: rollen \
    zonder trekker, over de termijn, bijna aan wissel toe of met te weinig reserve, leden met te veel uren, en wensen \
    waar geen weg naartoe is.
    """,
    "Proposes who takes which role in the coming periods.": "Stelt voor wie de komende periodes welke rol neemt.",
    """
    Prints first what cannot be covered, then who takes what, what changes for whom, and the measures side by side. \
    Ctrl-C ends the search and prints the best so far, marked as such.
    """: """
    Toont eerst wat onbezet blijft, dan wie wat neemt, wat voor wie verandert, en de maten naast elkaar. Ctrl-C stopt het \
    zoeken en toont het beste tot nu toe; dat staat er dan bij.
    """,
    """
    Profiles: balanced; steady (fewest changes first); growth (growth weighs four times); resilient (most back-up first); \
    fit (most suitable holders, nothing else).
    """: """
    Profielen: balanced (evenwichtig); steady (rustig: eerst zo weinig mogelijk veranderen); growth (groei telt vier keer); \
    resilient (sterk: eerst zo veel mogelijk reserve); fit (de trekkers die het best passen, niets anders).
    """,
    "Says why somebody has a seat in a proposal or not, and what another wish would cost.":
      "Zegt waarom iemand een plaats heeft in een voorstel of niet, en wat een andere wens zou kosten.",
    """
    The proposal is a file as `propose --format json` writes it, or a hand-made one; of several the first is meant, unless \
    told otherwise. Members and roles are named by id or by full name; periods are counted from 1. Without --why or \
    --why-not it tells what does not work out in the proposal (uncovered, held while learning, past the agreed time, too \
    little back-up), the facts that force it, and the ways out, each tried with a new plan.
    """: """
    Het voorstel is een bestand zoals `propose --format json` het schrijft, of een dat je zelf maakte; staan er meer in, \
    dan gaat het om het eerste, tenzij je iets anders zegt. Leden en rollen noem je met hun id of hun hele naam; periodes \
    tel je vanaf 1. Zonder --why of --why-not hoor je wat in het voorstel niet lukt (onbezet, al lerend getrokken, over de \
    termijn, te weinig reserve), door welke feiten dat zo is, en wat eraan te doen is; elke uitweg is met een nieuw plan \
    geprobeerd.
    """,
    "Lays two proposals beside each other: what each is better at, and who does what.":
      "Legt twee voorstellen naast elkaar: waarin elk beter is, en wie wat doet.",
    """
    Two proposals of one file, or one of each of two files. A hand-made file, a list of seats, is good too. Both are \
    measured anew; nothing is searched.
    """: """
    Twee voorstellen uit één bestand, of uit twee bestanden elk één. Een bestand dat je zelf maakte, een lijst van plaatsen, \
    is ook goed. Allebei worden ze opnieuw gemeten; er wordt niets gezocht.
    """,
    "Checks a proposal against every rule, and scores it.": "Kijkt een voorstel na op elke regel, en meet het.",
    """
    The proposal is a file as `propose --format json` writes it, or a hand-made one: a list of seats is enough. What it \
    breaks is told in words; then the exit code is 65.
    """: """
    Het voorstel is een bestand zoals `propose --format json` het schrijft, of een dat je zelf maakte: een lijst van plaatsen \
    is genoeg. Wat niet mag, lees je in woorden; de exitcode is dan 65.
    """,
    "Writes the page to look at, with passports, and a calendar.":
      "Schrijft de pagina om samen te bekijken, met paspoorten, en een agenda.",
    "The proposals are checked first; one that breaks a rule is not shown (see `verify`).":
      "De voorstellen worden eerst nagekeken; een dat een regel breekt, wordt niet getoond (zie `verify`).",
    "Writes a team in another form; nothing is lost but comments.":
      "Schrijft een team in een andere vorm; alleen de uitleg tussen de regels gaat verloren.",
    "The ending of the target says the form: .yaml, .json, .xlsx, or none for a folder of CSV files.":
      "De uitgang van het doel zegt de vorm: .yaml, .json, .xlsx, of geen voor een map met CSV-bestanden.",
    "Writes the team's problem as an integer program, for other solvers.":
      "Schrijft de vraag van het team als geheeltallig programma, voor andere rekenprogramma's.",
    """
    The five levels are decided one after another, so there is a program for each: solve the first, fix its value, go on \
    with the next. MPS files are minimisations; columns are named after members, roles and periods.
    """: """
    De vijf stappen worden na elkaar beslist, dus is er voor elke stap een programma: los de eerste op, zet de waarde vast, \
    en ga door met de volgende. MPS-bestanden minimaliseren; kolommen heten naar leden, rollen en periodes.
    """,
    "Makes a synthetic team of any size, the same for the same seed.":
      "Verzint een team van elke grootte, hetzelfde bij hetzelfde begingetal.",
    "Makes a period of a proposal the team's current holdings, with dates.":
      "Maakt een periode van een voorstel tot de verdeling van nu, met data.",
    """
    The seats of that period become `current` in the team file. A seat that goes on keeps its first day. Everything else \
    in the file stays as you wrote it. A copy of the file as it was, and a history of what you agreed on, stand beside it.
    """: """
    De plaatsen van die periode worden `current` in het teambestand. Een plaats die doorloopt, houdt haar eerste dag. De rest \
    van het bestand blijft zoals je het schreef. Ernaast staan een kopie van het bestand zoals het was, en een geschiedenis \
    van wat je afsprak.
    """,
    "Tries every absence: what stays uncovered, who steps in, how many seats move.":
      "Probeert elke afwezigheid: wat onbezet blijft, wie inspringt, hoeveel plaatsen verschuiven.",
    """
    For every member the period is planned anew without that member, with as few changes as can be. Without a proposal, \
    today's holdings are the start; with one, what it plans for the period.
    """: """
    Voor elk lid wordt de periode opnieuw gepland zonder dat lid, met zo weinig mogelijk veranderingen. Zonder voorstel is \
    de verdeling van nu het begin; met een voorstel is dat wat het voor die periode plant.
    """,
    "Plans several what-ifs and lays them side by side.": "Plant een aantal keren ‘wat als’ en legt ze naast elkaar.",
    "A scenario file is a list of what-ifs with names. Each says only what is different:":
      "Een scenariobestand is een lijst van ‘wat als’ met namen. Elk zegt alleen wat er anders is:",
    "A member or role with an id of the team changes key by key; another id is a new one.":
      "Een lid of rol met een id van het team verandert veld per veld; een ander id is nieuw.",
    "Compares what you agreed on with what is, per member and per role.":
      "Vergelijkt wat je afsprak met hoe het is, per lid en per rol.",
    """
    What `adopt` kept in the history is laid beside the team file of today: roles, levels and back-up. Note in the team \
    file first who holds what now and which levels people have.
    """: """
    Wat `adopt` in de geschiedenis bewaarde, komt naast het teambestand van nu te liggen: rollen, niveaus en reserve. Zet \
    eerst in het teambestand wie nu wat trekt en welke niveaus mensen hebben.
    """,
    "Fifteen statements about the team, answered together and by each member; shown as lights.":
      "Vijftien zinnen over het team, samen en door elk lid beantwoord; te zien als lampjes.",
    """
    Three statements for each of five things a team builds. Once or twice a year, or when something feels off, the team \
    answers together and everyone alone. The answers are kept in a file beside the team. Then the warning lights of \
    `check` follow.
    """: """
    Drie zinnen voor elk van vijf dingen waar een team aan bouwt. Een of twee keer per jaar, of als er iets wringt, \
    antwoordt het team samen en ieder alleen. De antwoorden blijven in een bestand naast het team. Daarna volgen de \
    lampjes van `check`.
    """,
    "Finds the fewest levels to learn so that nobody is indispensable.":
      "Zoekt de minste niveaus om te leren zodat niemand onmisbaar is.",
    """
    Every role gets its back-up, and whoever leaves, the others can hold every role with all its levels. Told is who \
    learns what, in which role and beside whom. Levels and holdings are those of today, needs those of the last period.
    """: """
    Elke rol krijgt haar reserve, en wie er ook weggaat, de anderen kunnen elke rol trekken met alle niveaus. Je hoort wie \
    wat leert, in welke rol en naast wie. Niveaus en verdeling zijn die van nu, wat rollen vragen is dat van de laatste \
    periode.
    """,
    "Finds which competencies of a joiner would lift the team most.":
      "Zoekt welke competenties van een nieuwkomer het team het meest vooruit helpen.",
    """
    Joiners are tried for real: the team is planned anew with each. First those who bring what one role needs, then the \
    best of them with what a second role needs. What counts: least uncovered, fewest levels missing, least overdue, least \
    back-up missing.
    """: """
    Nieuwkomers worden echt geprobeerd: met elk wordt het team opnieuw gepland. Eerst wie kan wat één rol vraagt, dan de \
    besten daarvan met wat een tweede rol vraagt. Wat telt: zo weinig mogelijk onbezet, zo weinig mogelijk niveaus te \
    weinig, zo weinig mogelijk over de termijn, zo veel mogelijk reserve.
    """,
  ]

  /// What options and arguments are.
  private static let options = [
    "The file to write: .yaml, .json, .xlsx, or a folder for CSV files. Standard output without it.":
      "Het bestand om te schrijven: .yaml, .json, .xlsx, of een map voor CSV-bestanden. Zonder bestand: op het scherm.",
    "Writes a workbook: team.xlsx when no file is named.": "Schrijft een werkmap: team.xlsx als je geen bestand noemt.",
    "Replaces a file that is there already.": "Vervangt een bestand dat er al is.",
    "Language of what is printed: nl or en; otherwise the team file decides, then the locale.":
      "Taal van wat je leest: nl of en; anders beslist het teambestand, en dan de taal van je computer.",
    "The team: a YAML or JSON file, a folder of CSV files, or an .xlsx workbook.":
      "Het team: een YAML- of JSON-bestand, een map met CSV-bestanden, of een .xlsx-werkmap.",
    "What a proposal aims at; repeat it for several. All of them unless told otherwise.":
      "Wat een voorstel zoekt; herhaal het voor meer. Alle, als je niets zegt.",
    "Stop after this time, for all profiles together: 30, 30s, 2m.":
      "Stop na deze tijd, voor alle profielen samen: 30, 30s, 2m.",
    "Be content this near to the best: 0.01 or 1%.": "Wees tevreden zo dicht bij het beste: 0.01 of 1%.",
    "What if MEMBER leaves (on DATE, or before the horizon starts)?":
      "Wat als dit lid weggaat (op die dag, of voor de eerste periode)?",
    "What if MEMBER is away on these days, both included?":
      "Wat als dit lid weg is, van de ene dag tot en met de andere?",
    "What if the member described in this file joins?": "Wat als het lid in dit bestand erbij komt?",
    "MEMBER holds ROLE, in all periods or in FROM..TO.":
      "Dit lid trekt deze rol, in alle periodes of van de ene tot en met de andere.",
    "MEMBER has no seat in ROLE, in all periods or in FROM..TO.":
      "Dit lid heeft geen plaats in deze rol, in alle periodes of van de ene tot en met de andere.",
    "Adds so many next-best proposals of the first profile, each different in a tenth of the seats at least.":
      "Voegt zo veel voorstellen toe die bijna even goed zijn, van het eerste profiel; elk is in minstens een tiende van de plaatsen anders.",
    "Tells what the team as a whole would gain if its lowest wellbeing might be lower: a line of plans, each searched. With a time limit, two fifths of it.":
      "Zegt wat het hele team zou winnen als het laagste welzijn lager mocht zijn: een rij plannen, elk gezocht. Met een tijdslimiet: twee vijfde daarvan.",
    "The form in which proposals are printed: text, json or csv.": "De vorm van de voorstellen: text, json of csv.",
    "Also writes the proposals in every form to this folder.": "Schrijft de voorstellen ook in elke vorm in deze map.",
    "No progress line.": "Geen regel over hoe ver het zoeken is.",
    "The proposal file: JSON or YAML.": "Het bestand met het voorstel: JSON of YAML.",
    "Why does MEMBER have a seat in ROLE?": "Waarom heeft dit lid een plaats in deze rol?",
    "Why does MEMBER not hold ROLE?": "Waarom trekt dit lid deze rol niet?",
    "The kind of seat that is asked about: holder or understudy.":
      "De soort plaats waar je naar vraagt: holder (trekker) of understudy (meeloper).",
    "The proposal of this profile, when the file has several.":
      "Het voorstel van dit profiel, als er meer in het bestand staan.",
    "The proposal at this place in the file, from 1; with --profile, among those of that profile.":
      "Het zoveelste voorstel in het bestand, vanaf 1; met --profile onder die van dat profiel.",
    "Stop after this time for each answer: 30, 30s, 2m. Unless told otherwise one minute; for --why and --why-not no longer than the proposal took, but ten seconds at least.":
      "Stop na deze tijd voor elk antwoord: 30, 30s, 2m. Eén minuut als je niets zegt; bij --why en --why-not niet langer dan het voorstel duurde, maar minstens tien seconden.",
    "Also put on the page what the team as a whole would gain if its lowest wellbeing might be lower: a line of plans, each searched.":
      "Zet ook op de pagina wat het team als geheel zou winnen als het laagste welzijn lager mocht zijn: een lijn van plannen, elk gezocht.",
    "Stop searching the line of --trade-off after this time: 30, 30s, 2m.":
      "Stop na deze tijd met zoeken voor de lijn van --trade-off: 30, 30s, 2m.",
    "The form of what is printed: text or json.": "De vorm van wat je leest: text of json.",
    "The folder to write to.": "De map om in te schrijven.",
    "Also write the page and the passports as A4 PDF, with the Chromium or Chrome of this computer.":
      "Schrijf de pagina en de paspoorten ook als PDF op A4, met de Chromium of Chrome van deze computer.",
    "The file or folder to write.": "Het bestand of de map om te schrijven.",
    "The form: mps (free MPS) or lp (CPLEX LP).": "De vorm: mps (vrije MPS) of lp (CPLEX LP).",
    "The profile, which decides the levels and the weights of the pillars.":
      "Het profiel; dat bepaalt de stappen en hoe zwaar de pijlers wegen.",
    "The level to decide: its place in the profile's order, or its name:":
      "De stap die beslist wordt: haar plaats in de volgorde van het profiel, of haar naam:",
    "Levels that are decided, with their values: covered=0,competent=2.":
      "Stappen die beslist zijn, met hun waarde: covered=0,competent=2.",
    "Writes to this file instead of standard output.": "Schrijft in dit bestand in plaats van op het scherm.",
    "The kind of team.": "De soort team.",
    "Members; the family's own number unless told otherwise.":
      "Leden; zoveel als bij de soort hoort als je niets zegt.",
    "Roles; the family's own number unless told otherwise.": "Rollen; zoveel als bij de soort hoort als je niets zegt.",
    "Periods; the family's own number unless told otherwise.":
      "Periodes; zoveel als bij de soort hoort als je niets zegt.",
    "The seed, a whole number of 0 or more.": "Het begingetal, een heel getal vanaf 0.",
    "The form of the team file: yaml or json.": "De vorm van het teambestand: yaml of json.",
    "The period of the proposal that begins now, from 1.": "De periode van het voorstel die nu begint, vanaf 1.",
    "Adopts a proposal that breaks agreements of the team, too.":
      "Neemt ook een voorstel aan dat afspraken van het team breekt.",
    "The proposal that is in force: JSON or YAML.": "Het voorstel dat nu geldt: JSON of YAML.",
    "Every two members at once.": "Telkens twee leden tegelijk.",
    "The period in which someone is away, from 1.": "De periode waarin iemand weg is, vanaf 1.",
    "Stop each case after this time: 30, 30s, 2m.": "Stop elk geval na deze tijd: 30, 30s, 2m.",
    "The scenario file: YAML or JSON.": "Het scenariobestand: YAML of JSON.",
    "Also tells who learns other roles as understudy; otherwise only who holds other roles.":
      "Vertelt ook wie in andere rollen meeloopt; anders alleen wie andere rollen trekt.",
    """
    The proposal of this profile; named twice for two proposals of one file. With two files the first is for the first \
    file, and for the second too when there is only one.
    """: """
    Het voorstel met dit profiel; noem er twee voor twee voorstellen uit één bestand. Met twee bestanden is het eerste voor \
    het eerste bestand, en ook voor het tweede als je er maar één noemt.
    """,
    "The proposal at this place in its file, from 1; named twice as --profile is, instead of it.":
      "Het voorstel op deze plaats in zijn bestand, vanaf 1; noem er twee zoals bij --profile, in plaats daarvan.",
    "A second proposal file, to compare with the first.":
      "Een tweede voorstelbestand, om met het eerste te vergelijken.",
    "What the differences are told by: member or role.":
      "Waarnaar de verschillen verteld worden: member (lid) of role (rol).",
    "What every plan aims at.": "Wat elk plan zoekt.",
    "Stop after this time, for all scenarios together: 30, 30s, 2m. Half a minute for each unless told otherwise.":
      "Stop na deze tijd, voor alle scenario's samen: 30, 30s, 2m. Een halve minuut voor elk als je niets zegt.",
    "The plan of the history, from 1 for the oldest; the last one unless told otherwise.":
      "Het plan uit de geschiedenis, vanaf 1 voor het oudste; het laatste als je niets zegt.",
    "The member who answers; the team together unless told otherwise.":
      "Het lid dat antwoordt; het team samen als je niemand noemt.",
    "Asks the statements one by one.": "Vraagt de zinnen een voor een.",
    "The statements that are true.": "De zinnen die kloppen.",
    "The statements that are not true.": "De zinnen die niet kloppen.",
    "The day of the answers; today unless told otherwise.": "De dag van de antwoorden; vandaag als je niets zegt.",
    "Stop each step of the search after this time: 30, 30s, 2m.":
      "Stop elke stap van het zoeken na deze tijd: 30, 30s, 2m.",
    "Hours a week of the joiner; the middle of what members have unless told otherwise.":
      "Uren per week van de nieuwkomer; het midden van wat leden hebben als je niets zegt.",
    "Stop after this time, for all joiners together: 30, 30s, 2m. A minute unless told otherwise.":
      "Stop na deze tijd, voor alle nieuwkomers samen: 30, 30s, 2m. Een minuut als je niets zegt.",
  ]
}
