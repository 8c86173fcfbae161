"""How the search spends its time: GLPK's LP, pricing, GLPK's integer search, the rest; by sampling with `perf`."""

import shutil
import subprocess
import tempfile
from pathlib import Path

PARTS = ("lp", "pricing", "integer", "other")


def shares(command, limit):
    """Runs `command` once more under `perf`; the share of each part, or nothing where `perf` is missing or refused."""
    if not shutil.which("perf"):
        return {}
    with tempfile.TemporaryDirectory() as folder:
        samples = Path(folder) / "samples"
        record = ["perf", "record", "-q", "-F", "49", "--call-graph", "dwarf,8192", "-o", samples]
        try:
            subprocess.run([*record, *map(str, command)], capture_output=True, timeout=2 * limit + 60)
            told = subprocess.run(
                ["perf", "script", "-i", samples, "-F", "ip,sym,dso"], capture_output=True, text=True, timeout=600
            ).stdout
        except subprocess.TimeoutExpired:
            return {}
    counts = dict.fromkeys(PARTS, 0)
    for stack in told.split("\n\n"):
        if stack.strip():
            counts[part(stack)] += 1
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()} if total else {}


def part(stack):
    """The part to which a sampled stack belongs: what the frames nearest to the top say."""
    for frame in stack.splitlines():
        if "RolePaths" in frame:
            return "pricing"
        if "search_tree" in frame or "cglpk_solve_integer" in frame or "integer_step" in frame:
            return "integer"
        if "run_from_basis" in frame or "cglpk_solve" in frame or "solve_step" in frame:
            return "lp"
    return "other"
