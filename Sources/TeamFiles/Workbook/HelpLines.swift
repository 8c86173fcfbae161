import TeamModel

/// What the help sheet of a workbook says.
enum HelpLines {
  /// The lines, the title first.
  static func of(_ language: Language) -> [String] { language == .dutch ? dutch : english }

  private static let dutch = [
    "Zo vul je deze werkmap in", "",
    "Fleximatrix: een rij per competentie, een kolom per teamlid (de id, of de naam).",
    "2 betekent: heeft niveau 2.  2>3: heeft 2 en wil naar 3.  >3: wil naar 3.  2>3*2: die wens telt dubbel.",
    "Niveaus: 0 niets, 1 beginner (I), 2 lerend (L), 3 zelfstandig (U), 4 kan het anderen leren (O).",
    "Teamleden: wie er is, met uren per week voor rollen. Afwezig: 2027-07-01..2027-09-30.",
    "Rollen: wat gedragen moet worden. Vraagt: planning 3; digitaal 2.",
    "Wissel na: het aantal periodes waarna de rol wisselt; leeg is geen termijn.",
    "Vandaag: wie nu welke plaats heeft, en sinds wanneer.",
    "Afspraken: vast (ligt vast), verboden (mag niet), apart en samen (twee teamleden).",
    "Meer dan één in een cel: met een puntkomma ertussen. Een id met een puntkomma of blanco's aan de rand: tussen aanhalingstekens.",
    "Lege cellen krijgen de gewone waarde. Nakijken: flexmatrix check, gevolgd door de naam van dit bestand.",
  ]

  private static let english = [
    "How to fill in this workbook", "",
    "Fleximatrix: a row for each competency, a column for each member (the id, or the name).",
    "2 means: has level 2.  2>3: has 2 and wants 3.  >3: wants 3.  2>3*2: that wish counts double.",
    "Levels: 0 none, 1 beginner (I), 2 learner (L), 3 independent (U), 4 can teach others (O).",
    "Members: who is there, with hours a week for roles. Absent: 2027-07-01..2027-09-30.",
    "Roles: what must be carried. Needs: planning 3; digital 2.",
    "Rotate after: the number of periods after which the role rotates; empty for no deadline.",
    "Current: who has which seat today, and since when.",
    "Agreements: keep (is settled), forbid (is ruled out), apart and together (two members).",
    "More than one in a cell: with a semicolon between them. An id with a semicolon, or with blanks at its ends: in quotation marks.",
    "Empty cells get the usual value. To check: flexmatrix check, followed by the name of this file.",
  ]
}
