"""Medians over the instances of a family, as numbers and as a Markdown table."""

from dataclasses import dataclass
from statistics import median

NAMES = {
    "flexmatrix": "flexmatrix", "highs": "HiGHS", "cpsat": "CP-SAT", "scip": "SCIP", "cbc": "CBC", "glpk": "GLPK alone",
}
LEVELS = {
    "covered": "level 1", "competent": "level 2", "onTime": "level 3", "floor": "level 4", "team": "level 5",
    "fit": "fit",
}


@dataclass
class Line:
    """One solver on one family: medians over the instances."""

    family: str
    solver: str
    instances: int
    proven: int
    seconds: float
    cpu: float
    limit: float
    level: str
    gap: float | None
    first_answer: float | None
    memory: float
    notes: list

    @property
    def all_proven(self):
        """Whether the median instance is proven on every level."""
        return 2 * self.proven > self.instances

    @property
    def standing(self):
        """What was reached, in words: `all proven`, or the level in work with its gap."""
        if self.all_proven:
            return "all proven"
        if self.level not in LEVELS:
            return "no answer"
        if self.gap is None:
            return f"{LEVELS[self.level]}: no answer"
        percent = 100 * self.gap
        return f"{LEVELS[self.level]}: gap {f'{percent:.0f}' if percent >= 10 else f'{percent:.2g}'} %"


def lines(records):
    """A line for each family and solver, in the order in which they first appear."""
    groups = {}
    for record in records:
        groups.setdefault((record.family, record.solver), []).append(record)
    result = []
    for (family, solver), group in groups.items():
        times = [r.seconds if r.all_proven else max(r.seconds, r.limit) for r in group]
        # The middle instance by what it reached: first levels proven, then the gap on the level in work.
        order = sorted(group, key=lambda r: (r.proven - r.levels, -(r.gap if r.gap is not None else 1e9)))
        middle = order[(len(order) - 1) // 2]
        answers = [r.first_answer for r in group if r.first_answer is not None]
        result.append(
            Line(
                family, solver, len(group), sum(r.all_proven for r in group), median(times),
                median(r.cpu for r in group),
                max(r.limit for r in group), middle.level, middle.gap, median(answers) if answers else None,
                max(r.memory_mib for r in group), sorted({r.note for r in group if r.note}),
            )
        )
    return result


def disagreements(records):
    """Instances on which two solvers claim a proof of every level with different values (beyond 0.0001)."""
    told = []
    proofs = {}
    for record in (r for r in records if r.all_proven):
        first = proofs.setdefault(record.instance, record)
        for aim in first.values.keys() & record.values.keys():
            one, other = first.values[aim], record.values[aim]
            if abs(one - other) > 1e-4 * max(1, abs(one)):
                solvers = f"{NAMES[first.solver]} {one:.6g}, {NAMES[record.solver]} {other:.6g}"
                told.append(f"{record.instance}: proofs of {aim} differ: {solvers}")
    return told


def splits(records):
    """How our search spent its time, where that was sampled."""
    told = []
    for r in records:
        if r.lp_share is not None:
            shares = [("LP", r.lp_share), ("pricing", r.pricing_share), ("integer search", r.integer_share)]
            parts = [f"{name} {100 * share:.0f} %" for name, share in [*shares, ("other", r.other_share)]]
            told.append(f"{r.instance}: our time is {', '.join(parts)}")
    return told


def markdown(records):
    """The table for people.

    The last column divides processor times where both have the proof, else the rival's limit by our seconds.
    """
    rows = [
        "| family | solver | proven | seconds | processor seconds | reached | peak MiB | time against ours |",
        "|---|---|---|---|---|---|---|---|",
    ]
    every = lines(records)
    ours = {line.family: line for line in every if line.solver == "flexmatrix"}
    for line in every:
        own = ours.get(line.family)
        ratio = ""
        if own and line is not own and own.all_proven and own.seconds > 0:
            quotient = line.cpu / max(own.cpu, 1e-3) if line.all_proven else line.seconds / own.seconds
            ratio = f"{'' if line.all_proven else '> '}{quotient:.3g} ×"
        seconds = f"{line.seconds:.3g}" if line.all_proven else f"> {line.limit:g}"
        rows.append(
            f"| {line.family} | {NAMES[line.solver]} | {line.proven} of {line.instances} | {seconds} | {line.cpu:.3g} "
            f"| {line.standing} | {line.memory:.0f} | {ratio} |"
        )
    notes = [f"- {line.family}, {NAMES[line.solver]}: {note}" for line in every for note in line.notes]
    notes += [f"- {told}" for told in disagreements(records) + splits(records)]
    return "\n".join(rows) + ("\n\nNotes:\n\n" + "\n".join(notes) if notes else "") + "\n"
