"""A rival's runs: level by level on the exported program, or at once on the natural one."""

import json
import tempfile
from pathlib import Path

import environment
import process
from natural import Assignment
from records import AIMS, GREATER, Record, relative_gap

# CP-SAT puts real columns on a grid of 1/100,000: a floor that is met exactly needs that much room.
ROOM = {"cpsat": 1e-5}
SCRIPTS = Path(__file__).resolve().parent / "rivals"


def solve(rival, model, seconds):
    """One rival on one MPS file (minimising): its answer and the process."""
    ended = process.run([environment.PYTHON, SCRIPTS / f"{rival}.py", model, f"{seconds:.2f}"], seconds + 60)
    try:
        return json.loads(ended.output.strip().splitlines()[-1]), ended
    except (ValueError, IndexError):
        told = "killed" if ended.killed else ended.errors.strip()[-200:]
        return {"status": "error", "value": None, "bound": None, "seconds": ended.seconds, "note": told}, ended


def run(flexmatrix, tool, rival, instance):
    """The same levels as ours, in the same order: prove one, fix its value, go on, until the time is over."""
    with tempfile.TemporaryDirectory() as folder:
        if instance.file is not None or instance.family.startswith("fit"):
            return natural(flexmatrix, rival, instance, Path(folder))
        return level_by_level(tool, rival, instance, Path(folder))


def level_by_level(tool, rival, instance, folder):
    """Each level is exported with the proven values of the levels before it. The time to export is not counted."""
    model = folder / "level.mps"
    aims = AIMS[instance.profile]
    record = Record(instance.family, instance.name, rival, limit=instance.rival_limit, levels=len(aims))
    fixed = []
    for aim in aims:
        record.level, record.value, record.bound, record.gap = aim, None, None, None
        left = record.limit - record.seconds
        if left < 0.1:
            break
        command = [tool, *instance.arguments, "--profile", instance.profile, "--mps", model, "--level", aim]
        exported = process.run([*command, "--fix", ",".join(fixed)] if fixed else command, 600)
        if exported.code != 0:
            record.note = exported.errors.strip()[-200:]
            break
        answer, ended = solve(rival, model, left)
        record.seconds += min(answer["seconds"] or ended.seconds, left)
        record.cpu += answer.get("cpu", ended.cpu)
        record.memory_mib = max(record.memory_mib, ended.memory)
        record.version = answer.get("version") or record.version
        sign = -1 if aim in GREATER else 1
        record.value = None if answer["value"] is None else sign * answer["value"]
        record.bound = None if answer["bound"] is None else sign * answer["bound"]
        record.gap = relative_gap(record.value, record.bound)
        if record.value is not None:
            record.values[aim] = record.value
        if answer["status"] != "optimal":
            record.note = answer.get("note") or ("" if answer["status"] in ("feasible", "none") else answer["status"])
            break
        record.proven += 1
        value = round(record.value, 2) - ROOM.get(rival, 0) if aim == "floor" else round(record.value)
        fixed.append(f"{aim}={value:.8g}")
    record.all_proven = record.proven == record.levels
    return record


def natural(flexmatrix, rival, instance, folder):
    """An assignment problem as its natural program, in one go."""
    model = folder / "natural.mps"
    if instance.family == "gra":
        problem = Assignment.of_case(instance.file.read_text(), instance.name)
    elif instance.file is not None:
        problem = Assignment.of_gap(instance.file.read_text())
    else:
        team = folder / "team.json"
        process.run([flexmatrix, "generate", *instance.arguments, "--format", "json", "-o", team], 120)
        problem = Assignment.of_team(json.loads(team.read_text()))
    problem.write(model)
    record = Record(instance.family, instance.name, rival, limit=instance.rival_limit, levels=1, level="fit")
    answer, ended = solve(rival, model, instance.rival_limit)
    record.seconds = min(answer["seconds"] or ended.seconds, record.limit)
    record.cpu = answer.get("cpu", ended.cpu)
    record.memory_mib = ended.memory
    record.version = answer.get("version") or ""
    record.value = None if answer["value"] is None else -answer["value"]
    record.bound = None if answer["bound"] is None else -answer["bound"]
    record.gap = relative_gap(record.value, record.bound)
    record.proven = int(answer["status"] == "optimal")
    record.all_proven = record.proven == 1
    record.note = answer.get("note", "")
    if record.value is not None:
        record.values["fit"] = record.value
    return record
