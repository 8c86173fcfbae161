extension NewTeam {
  /// The starter in Dutch.
  static let dutch = """
    # Een teambestand voor flexmatrix. Alles achter een # is uitleg; verander de rest.
    # Nakijken:  flexmatrix check team.yaml        Voorstellen:  flexmatrix propose team.yaml
    team: Ons team
    language: nl                    # taal van de verslagen: nl of en

    # Rollen wisselen alleen bij het begin van een periode. Hier: vier periodes van drie maanden.
    horizon: {start: 2027-01-01, periods: 4, months: 3}

    # Wie is er? Niveaus: 0 niets, 1 beginner, 2 lerend, 3 zelfstandig, 4 kan het anderen leren (of I, L, U, O).
    members:
      - id: an                      # korte naam, overal elders gebruikt
        name: An Peeters            # de naam in verslagen
        hours: 8                    # uren per week voor rollen
        has: {planning: 4, voorraad: 2, overleg: 3}
        wants: {voorraad: 3}        # wil groeien naar
        likes: [bestellingen]       # doet graag
      - id: bo
        name: Bo Claes
        hours: 8
        has: {planning: 2, voorraad: 3, overleg: 1}
        wants: {planning: {level: 3, weight: 2}}   # weegt dubbel
        dislikes: [vergadering]     # liever niet
      - id: chris
        name: Chris Maes
        hours: 6
        absent: [{from: 2027-04-01, to: 2027-06-30}]   # een langere afwezigheid
        has: {planning: 1, voorraad: 2, overleg: 3}
        wants: {overleg: 4}
        vetoes: [weekplanning]      # nooit
      - id: dina
        name: Dina Yilmaz
        hours: 6
        has: {planning: 2, overleg: 2, voorraad: 1}
        wants: {overleg: 3, voorraad: 2}
        # joins: 2027-04-01         # eerste dag in het team; leaves: eerste dag eruit

    # Wat moet er gedragen worden?
    roles:
      - id: weekplanning
        name: Weekplanning
        hours: 3                    # uren per week, per trekker
        needs: {planning: 3}        # gevraagd niveau
        critical: 3                 # 1 tot 5: hoe erg als niemand het doet
        strain: {mental: 2}         # belasting 0 tot 3, mentaal en fysiek
        tenure: {min: 2, max: 4}    # blijf minstens 2 periodes, wissel na 4
      - id: bestellingen
        name: Bestellingen
        hours: 2
        needs: {voorraad: 3}
        tenure: {max: 6}
      - id: vergadering
        name: Teamvergadering leiden
        hours: 1
        needs: {overleg: 3}
        holders: {min: 1, max: 2}   # één of twee trekkers samen
      - id: onthaal
        name: Nieuwe collega's onthalen
        hours: 1
        needs: {overleg: 2}

    # Wie doet wat vandaag, en sinds wanneer?
    current:
      - {member: an, role: weekplanning, since: 2026-01-01}
      - {member: bo, role: bestellingen, since: 2026-01-01}
      - {member: chris, role: vergadering, since: 2026-01-01}

    # Afspraken (haal de # weg om ze te gebruiken)
    # together: [[an, dina]]                                  # delen graag een rol
    # apart: [[bo, chris]]                                    # delen nooit een rol
    # keep: [{member: an, role: weekplanning, from: 1, to: 1}]  # ligt vast
    # forbid: [{member: dina, role: weekplanning}]            # mag niet
    # settings: {max-roles: 5, max-new: 2, fairness: floor}   # alle staan in Documentation/team-file.md
    # weights: {workability: 1, deployability: 1, growth: 2, connection: 1}

    """
}
