"""CBC on one MPS file: `cbc.py FILE SECONDS`; runs Debian's command."""

import re
import subprocess
import sys

from answer import Clock, say
from tolerances import ABSOLUTE_GAP, INTEGRALITY, RELATIVE_GAP

clock = Clock()
log = subprocess.run(
    [
        "cbc", sys.argv[1], "-timeMode", "elapsed", "-seconds", sys.argv[2], "-threads", "1",
        "-ratioGap", str(RELATIVE_GAP), "-allowableGap", str(ABSOLUTE_GAP), "-integerTolerance", str(INTEGRALITY),
        "-solve", "-quit",
    ],
    capture_output=True, text=True,
).stdout


def number(pattern):
    found = re.findall(pattern + r"\s*(-?[\d.]+(?:e[+-]?\d+)?)", log)
    return float(found[-1]) if found else None


value = number("Objective value:")
bound = number("Lower bound:")
version = (re.findall(r"Version:\s*(\S+)", log) or [None])[0]
if "Result - Optimal solution found" in log:
    say("optimal", value, value, clock, version)
elif "infeasible" in log and value is None:
    say("infeasible", None, None, clock, version)
elif value is not None and value < 1e20:
    say("feasible", value, bound, clock, version)
else:
    say("none", None, bound, clock, version)
