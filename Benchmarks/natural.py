"""The natural compact program of an assignment problem, as an MPS file: for the rivals on GAP, GRA and `fit`.

One binary for every (member, role) pair, one row for every role, one for every member; nothing else. It is smaller
than the export of the whole model and so the better program for a rival.
"""

import json


class Assignment:
    """Greatest Σ gain over pairs; every role needs its holders, a member's uses stay within the capacity."""

    def __init__(self, gains, uses, needed, capacities, conflicts=()):
        self.gains, self.uses, self.needed, self.capacities = gains, uses, needed, capacities
        self.conflicts = list(conflicts)

    @classmethod
    def of_gap(cls, text):
        """From the text of a generalised assignment problem; the gain is minus the cost."""
        numbers = [int(word) for word in text.split()]
        m, n = numbers[:2]
        rows = [numbers[2 + i * n : 2 + (i + 1) * n] for i in range(2 * m)]
        return cls([[-c for c in row] for row in rows[:m]], rows[m:], [1] * n, numbers[-m:])

    @classmethod
    def of_case(cls, text, name):
        """From a case of group role assignment."""
        case = next(c for c in json.loads(text) if c["id"] == name)
        uses = [[1] * len(case["L"])] * len(case["La"])
        return cls(case["Q"], uses, case["L"], case["La"], case.get("conflicts_same_role", []))

    @classmethod
    def of_team(cls, team):
        """From a team of the family `fit` (the team file as JSON)."""
        roles = team["roles"]
        gains = [[member["suits"][role["id"]] for role in roles] for member in team["members"]]
        hours = [role["hours"] for role in roles]
        needed = [role["holders"] if isinstance(role["holders"], int) else role["holders"]["min"] for role in roles]
        return cls(gains, [hours] * len(gains), needed, [member["hours"] for member in team["members"]])

    def write(self, path):
        """Writes a minimising free MPS file."""
        members, roles = range(len(self.capacities)), range(len(self.needed))
        pairs = [(f"c{n}_{j}", first, second, j) for n, (first, second) in enumerate(self.conflicts) for j in roles]
        touched = {}
        for row, first, second, j in pairs:
            touched.setdefault((first, j), []).append(row)
            touched.setdefault((second, j), []).append(row)
        with open(path, "w") as out:
            out.write("NAME          natural\nROWS\n N  gain\n")
            out.writelines(f" E  r{j}\n" for j in roles)
            out.writelines(f" L  m{i}\n" for i in members)
            out.writelines(f" L  {row}\n" for row, *_ in pairs)
            out.write("COLUMNS\n    MARK0     'MARKER'                 'INTORG'\n")
            for i in members:
                for j in roles:
                    x = f"x{i}_{j}"
                    out.write(line("", x, "gain", -self.gains[i][j]))
                    out.write(line("", x, f"r{j}", 1))
                    out.write(line("", x, f"m{i}", self.uses[i][j]))
                    out.writelines(line("", x, row, 1) for row in touched.get((i, j), []))
            out.write("    MARK1     'MARKER'                 'INTEND'\nRHS\n")
            out.writelines(line("", "RHS", f"r{j}", self.needed[j]) for j in roles)
            out.writelines(line("", "RHS", f"m{i}", self.capacities[i]) for i in members)
            out.writelines(line("", "RHS", row, 1) for row, *_ in pairs)
            out.write("BOUNDS\n")
            out.writelines(line("UP", "BND", f"x{i}_{j}", 1) for i in members for j in roles)
            out.write("ENDATA\n")


def line(kind, first, second, number):
    """A line of MPS that reads the same in fixed and in free form: CBC takes short names for fixed form."""
    return f" {kind:<2} {first:<8}  {second:<8}  {number!r:>12}\n"
