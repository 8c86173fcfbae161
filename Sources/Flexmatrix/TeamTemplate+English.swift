extension TeamTemplate {
  /// The English template; `{start}` and `{since}` are dates to fill in.
  static let english = """
    # A team file. Lines that start with # are comments. Change everything, then try:
    #   flexmatrix check FILE      what is wrong, and today's warning lights
    #   flexmatrix propose FILE    proposals
    team: Our team
    language: en                     # of what is printed: nl or en

    # Roles change at change moments only. Here: four periods of three months.
    horizon: {start: {start}, periods: 4, months: 3}

    # Agreements for everyone; all optional, these are the defaults.
    settings:
      max-roles: 5                   # roles one member has at most at once
      max-new: 2                     # new roles for one member at one change moment
      stretch: 3                     # levels an understudy may still miss
      acting-gap: 2                  # levels an acting holder may still miss
      learn-as-understudy: 2         # periods in which who learns gains a level
      learn-as-holder: 4             # periods in which a qualified holder gains a level

    # How much each pillar counts. Or: weights: engagement
    weights: {workability: 1, deployability: 1, growth: 1, connection: 1}

    # Levels: 0 none, 1 beginner (I), 2 learner (L), 3 independent (U), 4 can teach others (O).
    members:
      - id: anna
        name: Anna Peters
        hours: 8                     # hours a week for roles
        has: {planning: 4, talking: 3}
        likes: [coach]
      - id: ben
        name: Ben Willems
        hours: 8
        has: {planning: 2, stock: 3, digital: 2}
        wants: {planning: 3}         # the level Ben wants to reach
        dislikes: [coach]
      - id: chris
        name: Chris Maes
        hours: 6
        has: {stock: 2, digital: 3, talking: 2}
        wants: {talking: {level: 3, weight: 2}}
        # absent: [{from: 2027-07-01, to: 2027-09-30}]    both days included
        # leaves: 2027-12-01                              the first day out
      - id: dana
        name: Dana Yildiz
        hours: 6
        has: {talking: 3, digital: 2, planning: 1}
        vetoes: [stock]              # roles Dana does not take

    roles:
      - id: planner
        name: Weekly planning
        hours: 3                     # a week, per holder
        needs: {planning: 3}
        critical: 3                  # 1 to 5: how bad it is when nobody has it
        strain: {mental: 2}          # 0 to 3, mental and physical
        tenure: {min: 2, max: 6}     # periods: at least two, rotate after six
      - id: stock
        name: Stock
        hours: 3
        needs: {stock: 3}
        strain: {physical: 2}
      - id: coach
        name: Team coach
        hours: 2
        needs: {talking: 3}
        understudies: 1              # who learns beside the holder
        tenure: {max: 4}
      - id: newsletter
        name: Newsletter
        hours: 2
        needs: {digital: 2}
        backup: 1                    # members who could take over

    # Who has what today. seat: holder unless it says understudy.
    current:
      - {member: anna, role: planner, since: {since}}
      - {member: ben, role: stock, since: {since}}
      - {member: anna, role: coach, since: {since}}
      - {member: chris, role: newsletter, since: {since}}

    # More agreements, all optional:
    # apart: [[anna, ben]]                                   never share a role
    # together: [[chris, dana]]                              share one where possible
    # keep: [{member: anna, role: planner, from: 1, to: 2}]  a role that stays where it is
    # forbid: [{member: ben, role: coach}]                   a role that somebody does not get

    """
}
