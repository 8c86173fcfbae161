extension NewTeam {
  /// The starter in English.
  static let english = """
    # A team file for flexmatrix. Everything after a # explains; change the rest.
    # To check it:  flexmatrix check team.yaml        For proposals:  flexmatrix propose team.yaml
    team: Our team
    language: en                    # language of reports: nl or en

    # Roles change only when a period begins. Here: four periods of three months.
    horizon: {start: 2027-01-01, periods: 4, months: 3}

    # Who is there? Levels: 0 none, 1 beginner, 2 learner, 3 independent, 4 can teach others (or I, L, U, O).
    members:
      - id: an                      # a short name, used everywhere else
        name: An Peeters            # the name in reports
        hours: 8                    # hours a week for roles
        has: {planning: 4, stock: 2, meeting: 3}
        wants: {stock: 3}           # wants to grow to
        likes: [orders]             # likes to do
      - id: bo
        name: Bo Claes
        hours: 8
        has: {planning: 2, stock: 3, meeting: 1}
        wants: {planning: {level: 3, weight: 2}}   # counts double
        dislikes: [chair]           # rather not
      - id: chris
        name: Chris Maes
        hours: 6
        absent: [{from: 2027-04-01, to: 2027-06-30}]   # a longer absence
        has: {planning: 1, stock: 2, meeting: 3}
        wants: {meeting: 4}
        vetoes: [planner]           # never
      - id: dina
        name: Dina Yilmaz
        hours: 6
        has: {planning: 2, meeting: 2, stock: 1}
        wants: {meeting: 3, stock: 2}
        # joins: 2027-04-01         # first day in the team; leaves: first day out

    # What must be carried?
    roles:
      - id: planner
        name: Weekly planning
        hours: 3                    # hours a week, per holder
        needs: {planning: 3}        # needed level
        critical: 3                 # 1 to 5: how bad when nobody does it
        strain: {mental: 2}         # strain 0 to 3, mental and physical
        tenure: {min: 2, max: 4}    # stay at least 2 periods, rotate after 4
      - id: orders
        name: Orders
        hours: 2
        needs: {stock: 3}
        tenure: {max: 6}
      - id: chair
        name: Chairing the team meeting
        hours: 1
        needs: {meeting: 3}
        holders: {min: 1, max: 2}   # one holder, or two together
      - id: welcome
        name: Welcoming new colleagues
        hours: 1
        needs: {meeting: 2}

    # Who does what today, and since when?
    current:
      - {member: an, role: planner, since: 2026-01-01}
      - {member: bo, role: orders, since: 2026-01-01}
      - {member: chris, role: chair, since: 2026-01-01}

    # Agreements (take the # away to use them)
    # together: [[an, dina]]                                  # like to share a role
    # apart: [[bo, chris]]                                    # never share a role
    # keep: [{member: an, role: planner, from: 1, to: 1}]     # is settled
    # forbid: [{member: dina, role: planner}]                 # is ruled out
    # settings: {max-roles: 5, max-new: 2, fairness: floor}   # Documentation/team-file.md has all of them
    # weights: {workability: 1, deployability: 1, growth: 2, connection: 1}

    """
}
