"""HiGHS on one MPS file: `highs.py FILE SECONDS`."""

import sys

import highspy
from answer import Clock, say
from tolerances import ABSOLUTE_GAP, FEASIBILITY, INTEGRALITY, RELATIVE_GAP

clock = Clock()
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.readModel(sys.argv[1])
highs.setOptionValue("threads", 1)
highs.setOptionValue("parallel", "off")
highs.setOptionValue("mip_rel_gap", RELATIVE_GAP)
highs.setOptionValue("mip_abs_gap", ABSOLUTE_GAP)
highs.setOptionValue("mip_feasibility_tolerance", INTEGRALITY)
highs.setOptionValue("primal_feasibility_tolerance", FEASIBILITY)
highs.setOptionValue("time_limit", clock.left(sys.argv[2]))
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
    clock,
    highs.version(),
)
