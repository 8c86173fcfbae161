"""CP-SAT on one MPS file: `cpsat.py FILE SECONDS`."""

import sys

import ortools
from answer import Clock, say
from ortools.linear_solver.python import model_builder
from tolerances import ABSOLUTE_GAP, RELATIVE_GAP

clock = Clock()
# Columns that are real in the file but whole in a best answer: CP-SAT works in whole numbers and is much faster so.
WHOLE = {
    "after", "arrival", "gain", "level", "missing_hold", "missing_learn", "new_hold", "new_learn", "overdue",
    "qualified", "shared", "stay", "thin", "uncovered",
}
model = model_builder.Model()
model.import_from_mps_file(sys.argv[1])
for column in model.get_variables():
    if column.name.split(".")[0] in WHOLE:
        column.is_integral = True
# Wellbeing may lie a grid step below its sum: as an equation it could often not be met on the grid at all.
for row in model.get_linear_constraints():
    if row.name.startswith("wellbeing."):
        row.lower_bound -= 1e-5
solver = model_builder.Solver("sat")
solver.set_solver_specific_parameters(
    f"num_workers:1 relative_gap_limit:{RELATIVE_GAP} absolute_gap_limit:{ABSOLUTE_GAP} "
    # The other real columns become multiples of 1/100,000: coarser grids cut off answers, finer ones slow it down.
    "mip_var_scaling:100000"
)
solver.set_time_limit_in_seconds(clock.left(sys.argv[2]))
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
    clock,
    ortools.__version__,
)
