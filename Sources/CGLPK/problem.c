// Rows, columns, bounds and the objective.

#include <stdlib.h>

#include "thread_state.h"

/// What a building step works on; each step reads what it needs.
typedef struct {
  cglpk_problem *problem;
  int count;
  int flag;
  const double *objective;
  const double *lower;
  const double *upper;
  const int32_t *starts;
  const int32_t *indices;
  const double *values;
} build_request;

/// A problem is counted as alive within the step: after it, problems let go of on other threads are deleted, and with the last one alive the
/// environment goes.
static void create_step(void *raw) {
  build_request *r = raw;
  r->problem->glpk = glp_create_prob();
  glp_set_obj_dir(r->problem->glpk, r->flag ? GLP_MAX : GLP_MIN);
  cglpk_adopt(r->problem);
}

cglpk_outcome cglpk_create(int maximize, cglpk_problem **problem) {
  *problem = NULL;
  cglpk_problem *made = calloc(1, sizeof *made);
  if (made == NULL) return cglpk_plain(CGLPK_NO_MEMORY);
  build_request request = {.problem = made, .flag = maximize};
  cglpk_outcome outcome = cglpk_run(create_step, &request);
  if (outcome.code != CGLPK_OK) {
    free(made);
    return outcome;
  }
  *problem = made;
  return outcome;
}

int cglpk_row_count(const cglpk_problem *problem) { return problem->rows; }
int cglpk_column_count(const cglpk_problem *problem) { return problem->columns; }

/// Copies one sparse row or column into the one-based scratch arrays; its length.
static int load(build_request *r, int i) {
  int first = r->starts[i], length = r->starts[i + 1] - first;
  for (int k = 0; k < length; k++) {
    r->problem->indices[k + 1] = r->indices[first + k] + 1;
    r->problem->values[k + 1] = r->values[first + k];
  }
  return length;
}

static void add_rows_step(void *raw) {
  build_request *r = raw;
  glp_prob *glpk = r->problem->glpk;
  int first = glp_add_rows(glpk, r->count);
  for (int i = 0; i < r->count; i++) {
    glp_set_row_bnds(glpk, first + i, cglpk_bound_kind(r->lower[i], r->upper[i]), r->lower[i], r->upper[i]);
    if (r->starts != NULL)
      glp_set_mat_row(glpk, first + i, load(r, i), r->problem->indices, r->problem->values);
  }
  r->problem->rows += r->count;
}

cglpk_outcome cglpk_add_rows(cglpk_problem *problem, int count, const double *lower, const double *upper) {
  return cglpk_add_sparse_rows(problem, count, lower, upper, NULL, NULL, NULL, 0);
}

cglpk_outcome cglpk_add_sparse_rows(
    cglpk_problem *problem, int count, const double *lower, const double *upper, const int32_t *starts,
    const int32_t *columns, const double *values, int64_t entries) {
  cglpk_outcome outcome = cglpk_check_access(problem);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_bounds(count, lower, upper);
  if (outcome.code == CGLPK_OK && starts != NULL)
    outcome = cglpk_check_sparse(
        problem, count, starts, columns, values, entries, problem->columns, CGLPK_BAD_COLUMN);
  if (outcome.code != CGLPK_OK || count == 0) return outcome;
  build_request request = {
      .problem = problem, .count = count, .lower = lower, .upper = upper,
      .starts = starts, .indices = columns, .values = values};
  return cglpk_run_on(problem, add_rows_step, &request);
}

static void add_columns_step(void *raw) {
  build_request *r = raw;
  glp_prob *glpk = r->problem->glpk;
  int first = glp_add_cols(glpk, r->count);
  for (int j = 0; j < r->count; j++) {
    glp_set_obj_coef(glpk, first + j, r->objective[j]);
    glp_set_col_bnds(glpk, first + j, cglpk_bound_kind(r->lower[j], r->upper[j]), r->lower[j], r->upper[j]);
    glp_set_mat_col(glpk, first + j, load(r, j), r->problem->indices, r->problem->values);
  }
  r->problem->columns += r->count;
}

cglpk_outcome cglpk_add_columns(
    cglpk_problem *problem, int count, const double *objective, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *rows, const double *values, int64_t entries) {
  cglpk_outcome outcome = cglpk_check_access(problem);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_numbers(count, objective, CGLPK_BAD_OBJECTIVE);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_bounds(count, lower, upper);
  if (outcome.code == CGLPK_OK)
    outcome = cglpk_check_sparse(problem, count, starts, rows, values, entries, problem->rows, CGLPK_BAD_ROW);
  if (outcome.code != CGLPK_OK || count == 0) return outcome;
  build_request request = {
      .problem = problem, .count = count, .objective = objective, .lower = lower, .upper = upper,
      .starts = starts, .indices = rows, .values = values};
  return cglpk_run_on(problem, add_columns_step, &request);
}

/// Copies the list of indices, one-based, into the scratch array.
static void load_list(build_request *r) {
  for (int k = 0; k < r->count; k++) r->problem->indices[k + 1] = r->indices[k] + 1;
}

static void delete_step(void *raw) {
  build_request *r = raw;
  load_list(r);
  if (r->flag) {
    glp_del_rows(r->problem->glpk, r->count, r->problem->indices);
    r->problem->rows -= r->count;
  } else {
    glp_del_cols(r->problem->glpk, r->count, r->problem->indices);
    r->problem->columns -= r->count;
  }
}

static cglpk_outcome delete(cglpk_problem *problem, int count, const int32_t *indices, int rows) {
  int limit = rows ? problem->rows : problem->columns;
  cglpk_outcome outcome = cglpk_check_access(problem);
  if (outcome.code == CGLPK_OK)
    outcome = cglpk_check_indices(count, indices, limit, rows ? CGLPK_BAD_ROW : CGLPK_BAD_COLUMN);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_distinct(problem, count, indices, limit, -1);
  if (outcome.code == CGLPK_OK && !cglpk_reserve(problem, count)) return cglpk_plain(CGLPK_NO_MEMORY);
  if (outcome.code != CGLPK_OK || count == 0) return outcome;
  build_request request = {.problem = problem, .count = count, .flag = rows, .indices = indices};
  return cglpk_run_on(problem, delete_step, &request);
}

cglpk_outcome cglpk_delete_rows(cglpk_problem *problem, int count, const int32_t *rows) {
  return delete(problem, count, rows, 1);
}

cglpk_outcome cglpk_delete_columns(cglpk_problem *problem, int count, const int32_t *columns) {
  return delete(problem, count, columns, 0);
}

/// The k-th index of a list, or k itself when there is no list; zero-based.
static int listed(const build_request *r, int k) { return r->indices == NULL ? k : r->indices[k]; }

static cglpk_outcome check_list(int count, const int32_t *indices, int limit, cglpk_code code) {
  if (indices != NULL) return cglpk_check_indices(count, indices, limit, code);
  int32_t last = count - 1;
  return count == 0 ? cglpk_plain(CGLPK_OK) : cglpk_check_indices(1, &last, limit, code);
}

static void objectives_step(void *raw) {
  build_request *r = raw;
  for (int k = 0; k < r->count; k++) glp_set_obj_coef(r->problem->glpk, listed(r, k) + 1, r->values[k]);
}

cglpk_outcome cglpk_set_objectives(
    cglpk_problem *problem, int count, const int32_t *columns, const double *coefficients) {
  cglpk_outcome outcome = check_list(count, columns, problem->columns, CGLPK_BAD_COLUMN);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_numbers(count, coefficients, CGLPK_BAD_OBJECTIVE);
  if (outcome.code != CGLPK_OK) return outcome;
  build_request request = {.problem = problem, .count = count, .indices = columns, .values = coefficients};
  return cglpk_run_on(problem, objectives_step, &request);
}

static void direction_step(void *raw) {
  build_request *r = raw;
  glp_set_obj_dir(r->problem->glpk, r->flag ? GLP_MAX : GLP_MIN);
}

cglpk_outcome cglpk_set_direction(cglpk_problem *problem, int maximize) {
  build_request request = {.problem = problem, .flag = maximize};
  return cglpk_run_on(problem, direction_step, &request);
}

static void row_bounds_step(void *raw) {
  build_request *r = raw;
  for (int k = 0; k < r->count; k++)
    glp_set_row_bnds(
        r->problem->glpk, listed(r, k) + 1, cglpk_bound_kind(r->lower[k], r->upper[k]), r->lower[k], r->upper[k]);
}

cglpk_outcome cglpk_set_row_bounds(
    cglpk_problem *problem, int count, const int32_t *rows, const double *lower, const double *upper) {
  cglpk_outcome outcome = check_list(count, rows, problem->rows, CGLPK_BAD_ROW);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_bounds(count, lower, upper);
  if (outcome.code != CGLPK_OK) return outcome;
  build_request request = {.problem = problem, .count = count, .indices = rows, .lower = lower, .upper = upper};
  return cglpk_run_on(problem, row_bounds_step, &request);
}

static void column_bounds_step(void *raw) {
  build_request *r = raw;
  for (int k = 0; k < r->count; k++)
    glp_set_col_bnds(
        r->problem->glpk, listed(r, k) + 1, cglpk_bound_kind(r->lower[k], r->upper[k]), r->lower[k], r->upper[k]);
}

cglpk_outcome cglpk_set_column_bounds(
    cglpk_problem *problem, int count, const int32_t *columns, const double *lower, const double *upper) {
  cglpk_outcome outcome = check_list(count, columns, problem->columns, CGLPK_BAD_COLUMN);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_bounds(count, lower, upper);
  if (outcome.code != CGLPK_OK) return outcome;
  build_request request = {.problem = problem, .count = count, .indices = columns, .lower = lower, .upper = upper};
  return cglpk_run_on(problem, column_bounds_step, &request);
}

static void scale_step(void *raw) {
  build_request *r = raw;
  if (r->flag)
    glp_scale_prob(r->problem->glpk, GLP_SF_AUTO);
  else
    glp_unscale_prob(r->problem->glpk);
}

cglpk_outcome cglpk_scale(cglpk_problem *problem, int on) {
  build_request request = {.problem = problem, .flag = on};
  return cglpk_run_on(problem, scale_step, &request);
}
