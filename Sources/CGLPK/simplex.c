// Linear programs: the simplex method, and reading back.

#include <limits.h>

#include "thread_state.h"

/// Rows and columns times iterations before the first question whether to stop: about a second or two. Each new run forgets GLPK's
/// steepest edges and perturbation, so that short slices cost many times what they let one stop; those after the first are twice as long.
/// Counted in iterations, since slices by the clock would make the basis that comes out depend on it.
static const double first_slice = 1e8;

typedef struct {
  const cglpk_problem *problem;
  const cglpk_simplex_options *options;
  cglpk_simplex_answer *answer;
} solve_request;

static int milliseconds(double seconds) {
  if (seconds <= 0) return 0;
  return seconds > 2e6 ? 2000000000 : (int)(seconds * 1000 + 0.5);
}

/// One run from the current basis, in slices when somebody may want to stop it; GLPK's return code.
static int run_from_basis(solve_request *r, int method, double deadline, int first_iteration, int *interrupted) {
  glp_prob *glpk = r->problem->glpk;
  double size = 1.0 + glp_get_num_rows(glpk) + glp_get_num_cols(glpk);
  double first = first_slice / size < 100 ? 100 : first_slice / size;
  double slice = first;
  for (;;) {
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = cglpk_message_level();
    parameters.meth = method;
    int left = INT_MAX;
    if (r->options->iteration_limit >= 0) {
      left = r->options->iteration_limit - (glp_get_it_cnt(glpk) - first_iteration);
      if (left <= 0) return GLP_EITLIM;
    }
    int sliced = r->options->should_stop != NULL && slice < left;
    parameters.it_lim = sliced ? (int)slice : left;
    if (deadline < 1e300) parameters.tm_lim = milliseconds(deadline - cglpk_now());
    int code = glp_simplex(glpk, &parameters);
    if (code != GLP_EITLIM || !sliced) return code;
    if (r->options->should_stop(r->options->context)) {
      *interrupted = 1;
      return code;
    }
    slice = 2 * first;
  }
}

static int meaning(int code, int status, int interrupted) {
  if (interrupted) return CGLPK_LP_INTERRUPTED;
  if (code == GLP_ETMLIM) return CGLPK_LP_TIME_LIMIT;
  if (code == GLP_EITLIM) return CGLPK_LP_ITERATION_LIMIT;
  if (code == GLP_ENOPFS) return CGLPK_LP_INFEASIBLE;
  if (code != 0) return CGLPK_LP_FAILED;
  if (status == GLP_OPT) return CGLPK_LP_OPTIMAL;
  if (status == GLP_NOFEAS) return CGLPK_LP_INFEASIBLE;
  if (status == GLP_UNBND) return CGLPK_LP_UNBOUNDED;
  return CGLPK_LP_FAILED;
}

static void solve_step(void *raw) {
  solve_request *r = raw;
  glp_prob *glpk = r->problem->glpk;
  const int methods[] = {GLP_PRIMAL, GLP_DUAL, GLP_DUALP};
  double deadline = r->options->time_limit < 0 ? 1e308 : cglpk_now() + r->options->time_limit;
  int first_iteration = glp_get_it_cnt(glpk);
  int interrupted = 0, status = CGLPK_LP_FAILED;
  for (int attempt = 0; attempt < 3 && status == CGLPK_LP_FAILED; attempt++) {
    if (attempt == 1) glp_adv_basis(glpk, 0);
    if (attempt == 2) glp_std_basis(glpk);
    int method = attempt == 0 ? methods[r->options->method] : attempt == 1 ? GLP_DUALP : GLP_PRIMAL;
    r->answer->restarts = attempt;
    int code = run_from_basis(r, method, deadline, first_iteration, &interrupted);
    status = meaning(code, glp_get_status(glpk), interrupted);
  }
  r->answer->status = (cglpk_lp_status)status;
  r->answer->primal_feasible = glp_get_prim_stat(glpk) == GLP_FEAS;
  r->answer->objective = glp_get_obj_val(glpk);
  r->answer->iterations = glp_get_it_cnt(glpk) - first_iteration;
}

void cglpk_simplex_inside(
    const cglpk_problem *problem, const cglpk_simplex_options *options, cglpk_simplex_answer *answer) {
  solve_request request = {problem, options, answer};
  solve_step(&request);
}

cglpk_outcome cglpk_solve(
    cglpk_problem *problem, const cglpk_simplex_options *options, cglpk_simplex_answer *answer) {
  solve_request request = {problem, options, answer};
  return cglpk_run_on(problem, solve_step, &request);
}

typedef struct {
  cglpk_problem *problem;
  double *primal;
  double *dual;
} read_request;

static void read_columns_step(void *raw) {
  read_request *r = raw;
  for (int j = 0; j < r->problem->columns; j++) {
    if (r->primal != NULL) r->primal[j] = glp_get_col_prim(r->problem->glpk, j + 1);
    if (r->dual != NULL) r->dual[j] = glp_get_col_dual(r->problem->glpk, j + 1);
  }
}

cglpk_outcome cglpk_read_columns(cglpk_problem *problem, double *primal, double *dual) {
  read_request request = {problem, primal, dual};
  return cglpk_run_on(problem, read_columns_step, &request);
}

static void read_rows_step(void *raw) {
  read_request *r = raw;
  for (int i = 0; i < r->problem->rows; i++) {
    if (r->primal != NULL) r->primal[i] = glp_get_row_prim(r->problem->glpk, i + 1);
    if (r->dual != NULL) r->dual[i] = glp_get_row_dual(r->problem->glpk, i + 1);
  }
}

cglpk_outcome cglpk_read_rows(cglpk_problem *problem, double *activity, double *dual) {
  read_request request = {problem, activity, dual};
  return cglpk_run_on(problem, read_rows_step, &request);
}

typedef struct {
  cglpk_problem *problem;
  int8_t *rows;
  int8_t *columns;
  int advanced;
} basis_request;

static void read_basis_step(void *raw) {
  basis_request *r = raw;
  for (int i = 0; i < r->problem->rows; i++) r->rows[i] = (int8_t)glp_get_row_stat(r->problem->glpk, i + 1);
  for (int j = 0; j < r->problem->columns; j++)
    r->columns[j] = (int8_t)glp_get_col_stat(r->problem->glpk, j + 1);
}

cglpk_outcome cglpk_read_basis(cglpk_problem *problem, int8_t *rows, int8_t *columns) {
  basis_request request = {problem, rows, columns, 0};
  return cglpk_run_on(problem, read_basis_step, &request);
}

static void set_basis_step(void *raw) {
  basis_request *r = raw;
  for (int i = 0; i < r->problem->rows; i++) glp_set_row_stat(r->problem->glpk, i + 1, r->rows[i]);
  for (int j = 0; j < r->problem->columns; j++) glp_set_col_stat(r->problem->glpk, j + 1, r->columns[j]);
}

static cglpk_outcome check_statuses(int count, const int8_t *statuses) {
  for (int k = 0; k < count; k++) {
    cglpk_outcome outcome = {CGLPK_BAD_STATUS, k, statuses[k], 0, 0};
    if (statuses[k] < GLP_BS || statuses[k] > GLP_NS) return outcome;
  }
  return cglpk_plain(CGLPK_OK);
}

cglpk_outcome cglpk_set_basis(cglpk_problem *problem, const int8_t *rows, const int8_t *columns) {
  cglpk_outcome outcome = check_statuses(problem->rows, rows);
  if (outcome.code == CGLPK_OK) outcome = check_statuses(problem->columns, columns);
  if (outcome.code != CGLPK_OK) return outcome;
  basis_request request = {problem, (int8_t *)rows, (int8_t *)columns, 0};
  return cglpk_run_on(problem, set_basis_step, &request);
}

static void reset_basis_step(void *raw) {
  basis_request *r = raw;
  if (r->advanced)
    glp_adv_basis(r->problem->glpk, 0);
  else
    glp_std_basis(r->problem->glpk);
}

cglpk_outcome cglpk_reset_basis(cglpk_problem *problem, int advanced) {
  basis_request request = {problem, 0, 0, advanced};
  return cglpk_run_on(problem, reset_basis_step, &request);
}
