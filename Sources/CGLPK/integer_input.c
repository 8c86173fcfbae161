// What an integer search is given: a known solution to judge, bounds to check.

#include <float.h>
#include <math.h>

#include "integer.h"

/// How far a start may miss a bound, per unit of the bound's size plus one; GLPK's own tolerance.
static const double start_tolerance = 1e-7;

static int within(double value, int type, double lower, double upper) {
  int has_lower = type == GLP_LO || type == GLP_DB || type == GLP_FX;
  int has_upper = type == GLP_UP || type == GLP_DB || type == GLP_FX;
  if (type == GLP_FX) upper = lower;
  if (has_lower && value < lower - start_tolerance * (1 + fabs(lower))) return 0;
  return !(has_upper && value > upper + start_tolerance * (1 + fabs(upper)));
}

void cglpk_judge_start(integer_request *r, double *activity) {
  glp_prob *part = r->part;
  double objective = 0;
  int n = r->options->column_count;
  for (int k = 0; k < n; k++) {
    double x = r->options->start[k];
    if (!isfinite(x)) return;
    if (r->options->kinds[k]) {
      if (fabs(x - round(x)) > 1e-6) return;
      x = round(x);
    }
    if (!within(x, glp_get_col_type(part, k + 1), glp_get_col_lb(part, k + 1), glp_get_col_ub(part, k + 1))) return;
    objective += x * glp_get_obj_coef(part, k + 1);
    int length = glp_get_mat_col(part, k + 1, r->problem->indices, r->problem->values);
    for (int e = 1; e <= length; e++) activity[r->problem->indices[e]] += x * r->problem->values[e];
  }
  for (int i = 1; i <= glp_get_num_rows(part); i++)
    if (!within(activity[i], glp_get_row_type(part, i), glp_get_row_lb(part, i), glp_get_row_ub(part, i))) return;
  for (int k = 0; k < n; k++)
    r->values[k] = r->options->kinds[k] ? round(r->options->start[k]) : r->options->start[k];
  r->answer->has_incumbent = 1;
  r->answer->objective = r->reported = objective;
  r->answer->start_accepted = 1;
  r->start_pending = 1;
}

typedef struct {
  cglpk_problem *problem;
  const cglpk_integer_options *options;
  cglpk_outcome outcome;
} bounds_request;

static void whole_bounds_step(void *raw) {
  bounds_request *r = raw;
  for (int k = 0; k < r->options->column_count; k++) {
    if (!r->options->kinds[k]) continue;
    int j = (r->options->columns == NULL ? k : r->options->columns[k]) + 1;
    double lower = glp_get_col_lb(r->problem->glpk, j), upper = glp_get_col_ub(r->problem->glpk, j);
    double wrong = lower > -DBL_MAX && lower != floor(lower) ? lower : upper < DBL_MAX && upper != floor(upper) ? upper : 0;
    if (wrong == 0) continue;
    cglpk_outcome outcome = {CGLPK_FRACTIONAL_BOUND, k, j - 1, 0, wrong};
    r->outcome = outcome;
    return;
  }
}

cglpk_outcome cglpk_check_whole_bounds(cglpk_problem *problem, const cglpk_integer_options *options) {
  bounds_request request = {problem, options, cglpk_plain(CGLPK_OK)};
  cglpk_outcome outcome = cglpk_run_on(problem, whole_bounds_step, &request);
  return outcome.code == CGLPK_OK ? request.outcome : outcome;
}
