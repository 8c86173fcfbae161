// What an integer search is given: a known solution to judge, bounds to check.

#include <float.h>
#include <math.h>

#include "integer.h"

static int within(double value, int type, double lower, double upper, double tolerance) {
  int has_lower = type == GLP_LO || type == GLP_DB || type == GLP_FX;
  int has_upper = type == GLP_UP || type == GLP_DB || type == GLP_FX;
  if (type == GLP_FX) upper = lower;
  if (has_lower && value < lower - tolerance * (1 + fabs(lower))) return 0;
  return !(has_upper && value > upper + tolerance * (1 + fabs(upper)));
}

/// Whether a point keeps every bound of columns and rows, and whole columns are whole.
static int keeps_all(const integer_request *r, const double *point, double tolerance, double *activity) {
  glp_prob *part = r->part;
  int rows = glp_get_num_rows(part);
  for (int i = 0; i <= rows; i++) activity[i] = 0;
  for (int k = 0; k < r->options->column_count; k++) {
    double x = point[k];
    if (!isfinite(x)) return 0;
    if (r->options->kinds[k]) {
      if (fabs(x - round(x)) > 1e-6) return 0;
      x = round(x);
    }
    int j = k + 1;
    if (!within(x, glp_get_col_type(part, j), glp_get_col_lb(part, j), glp_get_col_ub(part, j), tolerance)) return 0;
    int length = glp_get_mat_col(part, j, r->problem->indices, r->problem->values);
    for (int e = 1; e <= length; e++) activity[r->problem->indices[e]] += x * r->problem->values[e];
  }
  for (int i = 1; i <= rows; i++)
    if (!within(activity[i], glp_get_row_type(part, i), glp_get_row_lb(part, i), glp_get_row_ub(part, i), tolerance))
      return 0;
  return 1;
}

int cglpk_is_feasible(const integer_request *r, const double *point, double tolerance) {
  double *activity = glp_calloc(glp_get_num_rows(r->part) + 1, sizeof(double));
  int feasible = keeps_all(r, point, tolerance, activity);
  glp_free(activity);
  return feasible;
}

void cglpk_judge_start(integer_request *r) {
  // GLPK would take an infeasible start for an answer, so the tolerance is GLPK's own.
  if (!cglpk_is_feasible(r, r->options->start, 1e-7)) return;
  double objective = 0;
  for (int k = 0; k < r->options->column_count; k++) {
    r->values[k] = r->options->kinds[k] ? round(r->options->start[k]) : r->options->start[k];
    objective += r->values[k] * glp_get_obj_coef(r->part, k + 1);
  }
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
