"""Which instances are measured, with how much time, against whom."""

import csv
import json
from dataclasses import dataclass, field
from pathlib import Path

import process

INSTANCES = Path(__file__).resolve().parent / "instances"
ALL_RIVALS = ["highs", "cpsat", "scip", "cbc", "glpk"]


@dataclass
class Instance:
    """One problem: how our tools name it, the profile, and seconds for us and for each rival."""

    family: str
    name: str
    arguments: list
    profile: str
    our_limit: float
    rival_limit: float
    rivals: list = field(default_factory=lambda: list(ALL_RIVALS))
    seed: int | None = None
    file: Path | None = None
    optimum: float | None = None
    recipe: list | None = None

    def make(self, tool, folder):
        """Writes the instance when it is one that a recipe makes."""
        if self.recipe is not None:
            self.file = Path(folder) / self.name
            process.run([tool, *self.recipe, "--text", self.file], 60)
            self.arguments = ["--gap", self.file]


# family, members, roles, periods: our seconds, rivals' seconds, rivals.
SIZES = [
    ("leaver", 8, 16, 4, 60, 200, ALL_RIVALS),
    ("leaver", 12, 24, 4, 60, 600, ALL_RIVALS),
    ("leaver", 12, 24, 6, 120, 120, ALL_RIVALS),
    ("leaver", 16, 32, 4, 60, 60, ALL_RIVALS),
    ("rotate", 25, 50, 4, 120, 120, ALL_RIVALS),
    ("rotate", 25, 50, 6, 600, 600, ALL_RIVALS),
    ("large", 50, 100, 4, 300, 300, ["highs", "cpsat"]),
    ("large", 100, 200, 4, 900, 900, ["highs"]),
    ("large", 200, 400, 4, 1800, 1800, []),
    ("large", 500, 1000, 2, 1800, 1800, []),
    ("fit", 200, 120, 1, 60, 60, ALL_RIVALS),
]
# The short form: less time, one seed.
SHORT = {("leaver", 8, 16, 4): (15, 15), ("leaver", 12, 24, 4): (15, 15), ("fit", 200, 120, 1): (10, 10)}


def synthetic(short, seeds):
    """The synthetic families."""
    for family, members, roles, periods, ours, rivals, names in SIZES:
        size = (family, members, roles, periods)
        if short and size not in SHORT:
            continue
        limits = SHORT[size] if short else (ours, rivals)
        label = f"{family}-{members}x{roles}x{periods}"
        for seed in seeds:
            arguments = ["--family", family, "--members", members, "--roles", roles, "--periods", periods]
            yield Instance(
                label, f"{label}-{seed}", arguments + ["--seed", seed], "fit" if family == "fit" else "balanced",
                *limits, rivals=list(names), seed=seed,
            )


def assignments(short):
    """Generalised assignment problems with published optima (least cost)."""
    folder = INSTANCES / "gap"
    with open(folder / "optima.csv", newline="") as table:
        rows = list(csv.DictReader(table))
    wanted = {"gap1-0", "gap4-0", "gap8-0", "a05100"}
    for row in rows:
        name = row["file"]
        if short and name not in wanted:
            continue
        family = name.split("-")[0] if name.startswith("gap") else "gap-" + name[0].upper()
        limit = 8 if short else 60
        yield Instance(
            family, name, ["--gap", folder / name], "fit", limit, limit,
            file=folder / name, optimum=float(row["least_cost"]),
        )


def made_assignments(short, seeds):
    """Generalised assignment problems of the harder types, by their published recipes; optima are not known before."""
    for recipe in "cde":
        for agents, jobs in [(5, 50)] if short else [(5, 50), (10, 50), (5, 100), (10, 100), (20, 100)]:
            for seed in seeds:
                asked = ["--recipe", recipe, "--agents", agents, "--jobs", jobs, "--seed", seed]
                limit = 8 if short else 60
                yield Instance(
                    f"gap-{recipe.upper()}", f"{recipe}{agents}x{jobs}-{seed}", ["--gap"], "fit", limit, limit,
                    seed=seed, recipe=asked,
                )


def group_assignments(short):
    """Cases of group role assignment with known optima (greatest sum)."""
    file = INSTANCES / "group-role-assignment" / "cases.json"
    for case in json.loads(file.read_text()):
        yield Instance(
            "gra", case["id"], ["--cases", file, "--id", case["id"]], "fit", 10, 10,
            rivals=["highs"] if short else list(ALL_RIVALS), file=file, optimum=float(case["optimum"]),
        )


def chosen(short, families, seeds):
    """All instances of the form, or those whose family begins with one of the given words."""
    every = [*synthetic(short, seeds), *assignments(short), *made_assignments(short, seeds), *group_assignments(short)]
    return [i for i in every if not families or any(i.family.startswith(word) for word in families)]
