"""SCIP on one MPS file: `scip.py FILE SECONDS`."""

import sys
import time

from answer import say
from pyscipopt import Model
from tolerances import ABSOLUTE_GAP, FEASIBILITY, RELATIVE_GAP

start = time.monotonic()
model = Model()
model.hideOutput()
model.readProblem(sys.argv[1])
model.setParam("limits/gap", RELATIVE_GAP)
model.setParam("limits/absgap", ABSOLUTE_GAP)
model.setParam("numerics/feastol", FEASIBILITY)
model.setParam("lp/threads", 1)
model.setParam("timing/clocktype", 2)
model.setParam("limits/time", max(0.1, float(sys.argv[2]) - (time.monotonic() - start)))
model.optimize()
names = {"optimal": "optimal", "gaplimit": "optimal", "infeasible": "infeasible"}
answered = model.getNSols() > 0
say(
    names.get(model.getStatus(), "feasible" if answered else "none"),
    model.getObjVal() if answered else None,
    model.getDualbound(),
    time.monotonic() - start,
    str(model.version()),
)
