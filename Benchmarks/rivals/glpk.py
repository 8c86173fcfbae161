"""GLPK alone on one MPS file: `glpk.py FILE SECONDS`; runs Debian's `glpsol`."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from answer import Clock, say
from tolerances import RELATIVE_GAP

clock = Clock()
with tempfile.TemporaryDirectory() as folder:
    solution = Path(folder) / "solution"
    log = subprocess.run(
        [
            "glpsol", "--freemps", sys.argv[1], "--tmlim", str(max(1, round(float(sys.argv[2])))), "--cuts", "--pcost",
            "--mipgap", str(RELATIVE_GAP), "--output", solution,
        ],
        capture_output=True, text=True,
    ).stdout
    report = solution.read_text() if solution.exists() else ""

# Tree lines read "+ 1234: mip = 5.1e+01 >= 4.9e+01 3.2% (12; 3)"; "not found yet" stands where there is no incumbent.
tree = re.findall(r"mip =\s*(not found yet|\S+)\s*[<>]=\s*(\S+)", log)
bound = float(tree[-1][1]) if tree and re.match(r"^-?[\d.]+(e[+-]?\d+)?$", tree[-1][1]) else None
status = (re.findall(r"^Status:\s*(.+)$", report, re.M) or [""])[0].strip()
found = re.findall(r"^Objective:.*=\s*(\S+)", report, re.M)
value = float(found[0]) if found else None
version = (re.findall(r"GLPSOL[^\d]*([\d.]+)", log) or [None])[0]
if "INTEGER OPTIMAL" in status:
    say("optimal", value, value, clock, version)
elif "INTEGER NON-OPTIMAL" in status:
    say("feasible", value, bound, clock, version)
elif "EMPTY" in status or "INFEASIBLE" in log or "NO PRIMAL FEASIBLE" in log:
    say("infeasible", None, None, clock, version)
else:
    say("none", None, bound, clock, version)
