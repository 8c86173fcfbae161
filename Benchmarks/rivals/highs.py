"""HiGHS on one MPS file: `highs.py FILE SECONDS`."""

import sys
import time

import highspy
from answer import say
from tolerances import ABSOLUTE_GAP, FEASIBILITY, INTEGRALITY, RELATIVE_GAP

start = time.monotonic()
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.readModel(sys.argv[1])
highs.setOptionValue("threads", 1)
highs.setOptionValue("parallel", "off")
highs.setOptionValue("mip_rel_gap", RELATIVE_GAP)
highs.setOptionValue("mip_abs_gap", ABSOLUTE_GAP)
highs.setOptionValue("mip_feasibility_tolerance", INTEGRALITY)
highs.setOptionValue("primal_feasibility_tolerance", FEASIBILITY)
highs.setOptionValue("time_limit", max(0.1, float(sys.argv[2]) - (time.monotonic() - start)))
highs.run()
status = highs.getModelStatus()
information = highs.getInfo()
answered = information.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
names = {
    highspy.HighsModelStatus.kOptimal: "optimal",
    highspy.HighsModelStatus.kInfeasible: "infeasible",
}
say(
    names.get(status, "feasible" if answered else "none"),
    information.objective_function_value if answered else None,
    information.mip_dual_bound,
    time.monotonic() - start,
    highs.version(),
)
