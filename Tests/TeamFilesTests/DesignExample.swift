/// The team file that the design shows, every key used.
let designExample = """
  team: Logistiek De Linde
  language: nl                       # of reports: nl or en
  horizon: {start: 2027-01-01, periods: 4, months: 3}
  settings: {max-roles: 5, max-new: 2, learn-as-understudy: 2, learn-as-holder: 4, stretch: 3,
             acting-gap: 2, understudy-share: 0.25, breadth: 4, fairness: floor}   # all optional
  weights: {workability: 1, deployability: 1, growth: 1, connection: 1}            # or: engagement
  members:
    - id: an
      name: An Peeters
      hours: 12                      # a week, for roles
      absent: [{from: 2027-07-01, to: 2027-09-30}]
      joins: 2026-01-01              # optional, as is leaves:
      has: {cleaning: 4, planning: 2}
      wants: {planning: 3, coaching: {level: 3, weight: 2}}
      likes: [laundry]
      dislikes: [stock]
      vetoes: [keys]
      suits: {planner: 0.8}          # optional: fit per role, rated by people, instead of from levels
      hours-for: {planner: 4}        # optional
      limits: {mental: 6, physical: 4}
    - {id: bo, hours: 8, has: {planning: U}}
    - {id: els, hours: 7.5}
  roles:
    - id: planner
      name: Weekplanning
      hours: 3                       # a week, per holder
      needs: {planning: 3}
      needs-from: [{from: 2027-07-01, needs: {digital: 2}}]   # needs that change with time
      holders: 1                     # or {min: 1, max: 2}
      understudies: 1
      backup: 1
      critical: 2                    # 1…5, default 1
      strain: {mental: 2, physical: 0}
      tenure: {min: 2, max: 6, rest: 1}                        # periods; max is the rotation deadline
      exclusive: [cash]
    - {id: cash, hours: 2}
    - {id: laundry, hours: 2, holders: {min: 1, max: 2}}
    - {id: stock, hours: 2}
    - {id: keys, hours: 1}
  current:
    - {member: an, role: planner, since: 2025-10-01}           # seat: holder by default
  apart: [[an, bo]]
  together: [[an, els]]
  keep: [{member: an, role: planner, from: 1, to: 2}]
  forbid: [{member: bo, role: cash}]
  """
