#ifndef THREAD_STATE_H
#define THREAD_STATE_H

#include <glpk.h>
#include <stdint.h>

#include "cglpk.h"
#include "owner.h"

/// A problem and the scratch arrays that turn zero-based input into GLPK's one-based arrays.
struct cglpk_problem {
  glp_prob *glpk;
  cglpk_owner *owner;
  int64_t generation;
  int rows;
  int columns;
  int *indices;
  double *values;
  int capacity;
  int32_t *stamps;
  int stamp_capacity;
  int32_t stamp;
  struct cglpk_problem *next_to_delete;
};

/// One step's work, run under the guard.
typedef void (*cglpk_step)(void *request);

/// Runs a step; the answer is CGLPK_OK, CGLPK_FAULT or CGLPK_BUSY.
cglpk_outcome cglpk_run(cglpk_step step, void *request);
/// The same for a step on a problem, which must be alive and of this thread.
cglpk_outcome cglpk_run_on(const cglpk_problem *problem, cglpk_step step, void *request);
/// CGLPK_OK when the problem is alive, of this thread, and no step is running.
cglpk_outcome cglpk_check_access(const cglpk_problem *problem);

/// Marks a new problem as of this thread and alive.
void cglpk_adopt(cglpk_problem *problem);

/// An outcome without details.
static inline cglpk_outcome cglpk_plain(cglpk_code code) {
  cglpk_outcome outcome = {code, 0, 0, 0, 0};
  return outcome;
}

/// Seconds on a clock that only goes forward.
double cglpk_now(void);

/// GLPK's message level: everything when somebody listens, else nothing.
int cglpk_message_level(void);

/// The simplex method, for steps that already run under the guard.
void cglpk_simplex_inside(
    const cglpk_problem *problem, const cglpk_simplex_options *options, cglpk_simplex_answer *answer);

// Checks, before GLPK is asked.

cglpk_outcome cglpk_check_bounds(int64_t count, const double *lower, const double *upper);
cglpk_outcome cglpk_check_numbers(int64_t count, const double *values, cglpk_code code);
cglpk_outcome cglpk_check_indices(int64_t count, const int32_t *indices, int limit, cglpk_code code);
cglpk_outcome cglpk_check_distinct(
    cglpk_problem *problem, int64_t count, const int32_t *indices, int limit, int64_t position);
cglpk_outcome cglpk_check_sparse(
    cglpk_problem *problem, int count, const int32_t *starts, const int32_t *indices, const double *values,
    int64_t entries, int limit, cglpk_code code);

/// Makes room in the scratch arrays for `count` entries; 0 when there is no memory.
int cglpk_reserve(cglpk_problem *problem, int count);

/// GLPK's word for a pair of bounds.
static inline int cglpk_bound_kind(double lower, double upper) {
  int has_lower = lower > -1.0 / 0.0, has_upper = upper < 1.0 / 0.0;
  if (has_lower && has_upper) return lower == upper ? GLP_FX : GLP_DB;
  return has_lower ? GLP_LO : has_upper ? GLP_UP : GLP_FR;
}

#endif
