extension TeamTemplate {
  /// The Dutch template; `{start}` and `{since}` are dates to fill in.
  static let dutch = """
    # Een teambestand. Regels die met # beginnen zijn uitleg. Pas alles aan en probeer dan:
    #   flexmatrix check BESTAND      wat er niet klopt, en de lampjes van vandaag
    #   flexmatrix propose BESTAND    voorstellen
    team: Ons team
    language: nl                     # de taal van wat je te lezen krijgt: nl of en

    # Rollen wisselen alleen op een wisselmoment. Hier: vier periodes van drie maanden.
    horizon: {start: {start}, periods: 4, months: 3}

    # Afspraken voor iedereen; je mag ze weglaten, dan gelden deze waarden.
    settings:
      max-roles: 5                   # hoogstens zoveel rollen tegelijk
      max-new: 2                     # hoogstens zoveel nieuwe rollen op één wisselmoment
      stretch: 3                     # niveaus die een meeloper nog mag missen
      acting-gap: 2                  # niveaus die een waarnemend trekker nog mag missen
      learn-as-understudy: 2         # periodes waarin wie leert een niveau wint
      learn-as-holder: 4             # periodes waarin een trekker een niveau wint

    # Hoe zwaar elke pijler telt. Of: weights: engagement
    weights: {workability: 1, deployability: 1, growth: 1, connection: 1}

    # Niveaus: 0 geen, 1 beginner (I), 2 leert (L), 3 zelfstandig (U), 4 kan het anderen leren (O).
    members:
      - id: anna
        name: Anna Peeters
        hours: 8                     # uren per week voor rollen
        has: {plannen: 4, overleg: 3}
        likes: [coach]
      - id: ben
        name: Ben Willems
        hours: 8
        has: {plannen: 2, voorraad: 3, digitaal: 2}
        wants: {plannen: 3}          # het niveau dat Ben wil halen
        dislikes: [coach]
      - id: chris
        name: Chris Maes
        hours: 6
        has: {voorraad: 2, digitaal: 3, overleg: 2}
        wants: {overleg: {level: 3, weight: 2}}
        # absent: [{from: 2027-07-01, to: 2027-09-30}]    weg, beide dagen inbegrepen
        # leaves: 2027-12-01                              de eerste dag uit het team
      - id: dana
        name: Dana Yıldız
        hours: 6
        has: {overleg: 3, digitaal: 2, plannen: 1}
        vetoes: [voorraad]           # rollen die Dana niet opneemt

    roles:
      - id: planner
        name: Weekplanning
        hours: 3                     # per week, per trekker
        needs: {plannen: 3}
        critical: 3                  # 1 tot 5: hoe erg als niemand het doet
        strain: {mental: 2}          # 0 tot 3, mentaal en fysiek
        tenure: {min: 2, max: 6}     # periodes: minstens twee, na zes wisselen
      - id: voorraad
        name: Voorraad
        hours: 3
        needs: {voorraad: 3}
        strain: {physical: 2}
      - id: coach
        name: Teamcoach
        hours: 2
        needs: {overleg: 3}
        understudies: 1              # wie leert naast de trekker
        tenure: {max: 4}
      - id: nieuwsbrief
        name: Nieuwsbrief
        hours: 2
        needs: {digitaal: 2}
        backup: 1                    # leden die het kunnen overnemen

    # Wie heeft vandaag wat. seat: holder (trekker), tenzij er understudy (meeloper) staat.
    current:
      - {member: anna, role: planner, since: {since}}
      - {member: ben, role: voorraad, since: {since}}
      - {member: anna, role: coach, since: {since}}
      - {member: chris, role: nieuwsbrief, since: {since}}

    # Nog meer afspraken, als je wilt:
    # apart: [[anna, ben]]                                   delen nooit een rol
    # together: [[chris, dana]]                              delen er een waar het kan
    # keep: [{member: anna, role: planner, from: 1, to: 2}]  een rol die blijft waar ze is
    # forbid: [{member: ben, role: coach}]                   een rol die iemand niet krijgt

    """
}
