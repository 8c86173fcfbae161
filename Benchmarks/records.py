"""One row per run, in a CSV file that grows as runs end."""

import csv
import json
from dataclasses import asdict, dataclass, field, fields

# The levels of each profile, in the order in which they are decided.
AIMS = {
    "balanced": ["covered", "competent", "onTime", "floor", "team"],
    "fit": ["covered", "competent", "onTime", "fit"],
}
# Levels on which more is better.
GREATER = {"floor", "team", "fit"}


@dataclass
class Record:
    """What a solver reached on an instance.

    `proven` counts the levels proven; `level` names the one in work when it stopped (the last one when all are
    proven), with its incumbent, bound and relative gap. `values` holds the values of all levels reached.
    """

    family: str
    instance: str
    solver: str
    version: str = ""
    limit: float = 0
    seconds: float = 0
    cpu: float = 0
    all_proven: bool = False
    proven: int = 0
    levels: int = 0
    level: str = ""
    value: float | None = None
    bound: float | None = None
    gap: float | None = None
    values: dict = field(default_factory=dict)
    first_answer: float | None = None
    memory_mib: float = 0
    lp_share: float | None = None
    pricing_share: float | None = None
    integer_share: float | None = None
    other_share: float | None = None
    note: str = ""


def relative_gap(value, bound):
    """|value − bound| as a share of the larger of |value| and |bound|; None when either is unknown."""
    if value is None or bound is None:
        return None
    return 0.0 if abs(value - bound) < 1e-9 else abs(value - bound) / max(abs(value), abs(bound))


class Book:
    """The CSV file of a benchmark."""

    def __init__(self, path):
        self.path = path
        self.records = []
        with open(path, "w", newline="") as out:
            csv.writer(out).writerow([f.name for f in fields(Record)])

    def add(self, record):
        """Appends a row at once, so that nothing is lost when the benchmark is stopped."""
        self.records.append(record)
        row = asdict(record)
        row["values"] = json.dumps(row["values"])
        with open(self.path, "a", newline="") as out:
            csv.writer(out).writerow([shown(value) for value in row.values()])


def shown(value):
    """A cell: real numbers with six digits, nothing for what is unknown."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    return f"{value:.6g}" if isinstance(value, float) else value


def read(path):
    """The records of a CSV file."""
    kinds = {"limit": float, "seconds": float, "cpu": float, "memory_mib": float, "proven": int, "levels": int}
    optional = {"value", "bound", "gap", "first_answer", "lp_share", "pricing_share", "integer_share", "other_share"}
    records = []
    with open(path, newline="") as table:
        for row in csv.DictReader(table):
            for key, kind in kinds.items():
                row[key] = kind(row[key])
            for key in optional:
                row[key] = float(row[key]) if row[key] else None
            row["all_proven"] = row["all_proven"] == "1"
            row["values"] = json.loads(row["values"])
            records.append(Record(**row))
    return records
