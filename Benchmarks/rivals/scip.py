"""SCIP on one MPS file: `scip.py FILE SECONDS`."""

import sys

from answer import Clock, say
from pyscipopt import Model
from tolerances import ABSOLUTE_GAP, FEASIBILITY, RELATIVE_GAP

clock = Clock()
model = Model()
model.hideOutput()
model.readProblem(sys.argv[1])
model.setParam("limits/gap", RELATIVE_GAP)
model.setParam("limits/absgap", ABSOLUTE_GAP)
model.setParam("numerics/feastol", FEASIBILITY)
model.setParam("lp/threads", 1)
model.setParam("timing/clocktype", 2)
model.setParam("limits/time", clock.left(sys.argv[2]))
model.optimize()
names = {"optimal": "optimal", "gaplimit": "optimal", "infeasible": "infeasible"}
answered = model.getNSols() > 0
say(
    names.get(model.getStatus(), "feasible" if answered else "none"),
    model.getObjVal() if answered else None,
    model.getDualbound(),
    clock,
    str(model.version()),
)
