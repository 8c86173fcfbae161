#ifndef INTEGER_H
#define INTEGER_H

#include "thread_state.h"

/// One integer search at work.
typedef struct {
  cglpk_problem *problem;
  const cglpk_integer_options *options;
  cglpk_integer_answer *answer;
  double *values;
  glp_prob *part;
  /// Whether `part` is what the tree works on, so that values can be read inside the callback.
  int readable;
  /// The incumbent's objective as GLPK has it, before whole columns were made exactly whole.
  double reported;
  int start_pending;
  int presolve;
  int decided;
  double deadline;
  double last_report;
  int maximize;
} integer_request;

/// Whether a point, one value for each kept column, keeps every bound within the tolerance, per unit of the bound plus one.
int cglpk_is_feasible(const integer_request *request, const double *point, double tolerance);

/// Takes the start over as incumbent when it keeps every bound and every integer is one.
void cglpk_judge_start(integer_request *request);

/// GLPK refuses fractional bounds on integer columns; here the first of them is named.
cglpk_outcome cglpk_check_whole_bounds(cglpk_problem *problem, const cglpk_integer_options *options);

#endif
