"""CP-SAT on one MPS file: `cpsat.py FILE SECONDS`."""

import sys
import time

import ortools
from answer import say
from ortools.linear_solver.python import model_builder
from tolerances import ABSOLUTE_GAP, RELATIVE_GAP

start = time.monotonic()
model = model_builder.Model()
model.import_from_mps_file(sys.argv[1])
solver = model_builder.Solver("sat")
# Real columns are scaled to whole numbers; wanted precision and gaps are those of the others.
solver.set_solver_specific_parameters(
    f"num_workers:1 relative_gap_limit:{RELATIVE_GAP} absolute_gap_limit:{ABSOLUTE_GAP} mip_wanted_precision:1e-6"
)
solver.set_time_limit_in_seconds(max(0.1, float(sys.argv[2]) - (time.monotonic() - start)))
status = solver.solve(model)
names = {
    model_builder.SolveStatus.OPTIMAL: "optimal",
    model_builder.SolveStatus.FEASIBLE: "feasible",
    model_builder.SolveStatus.INFEASIBLE: "infeasible",
    model_builder.SolveStatus.NOT_SOLVED: "none",
}
answered = names.get(status) in ("optimal", "feasible")
say(
    names.get(status, "error"),
    solver.objective_value if answered else None,
    solver.best_objective_bound if answered else None,
    time.monotonic() - start,
    ortools.__version__,
)
