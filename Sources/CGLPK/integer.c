// Integer programs: GLPK's branch and cut on a copy of the problem, with everything worth knowing copied out on the way.

#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "integer.h"

/// Seconds between two reports of progress when nothing changed.
static const double report_interval = 0.05;
/// Builds the part of the problem that has the kept columns, with their kinds.
static void extract(integer_request *r) {
  glp_prob *from = r->problem->glpk, *to = glp_create_prob();
  r->part = to;
  glp_set_obj_dir(to, glp_get_obj_dir(from));
  r->maximize = glp_get_obj_dir(from) == GLP_MAX;
  int m = r->problem->rows, n = r->options->column_count;
  int limited = !isnan(r->options->objective_limit);
  if (m + limited > 0) glp_add_rows(to, m + limited);
  for (int i = 1; i <= m; i++)
    glp_set_row_bnds(to, i, glp_get_row_type(from, i), glp_get_row_lb(from, i), glp_get_row_ub(from, i));
  if (limited)
    glp_set_row_bnds(
        to, m + 1, r->maximize ? GLP_LO : GLP_UP, r->options->objective_limit, r->options->objective_limit);
  if (n > 0) glp_add_cols(to, n);
  for (int k = 0; k < n; k++) {
    int j = (r->options->columns == NULL ? k : r->options->columns[k]) + 1;
    double cost = glp_get_obj_coef(from, j);
    glp_set_obj_coef(to, k + 1, cost);
    glp_set_col_bnds(to, k + 1, glp_get_col_type(from, j), glp_get_col_lb(from, j), glp_get_col_ub(from, j));
    if (r->options->kinds[k]) glp_set_col_kind(to, k + 1, GLP_IV);
    int length = glp_get_mat_col(from, j, r->problem->indices, r->problem->values);
    if (limited && cost != 0) {
      length += 1;
      r->problem->indices[length] = m + 1;
      r->problem->values[length] = cost;
    }
    glp_set_mat_col(to, k + 1, length, r->problem->indices, r->problem->values);
  }
}

static void take_incumbent(integer_request *r) {
  int status = glp_mip_status(r->part);
  if (status != GLP_FEAS && status != GLP_OPT) return;
  double reported = glp_mip_obj_val(r->part);
  if (r->answer->has_incumbent && (r->maximize ? reported <= r->reported : reported >= r->reported)) return;
  double objective = 0;
  for (int k = 0; k < r->options->column_count; k++) {
    double x = glp_mip_col_val(r->part, k + 1);
    r->values[k] = r->options->kinds[k] ? round(x) : x;
    objective += r->values[k] * glp_get_obj_coef(r->part, k + 1);
  }
  r->reported = reported;
  r->answer->has_incumbent = 1;
  r->answer->objective = objective;
}

/// The bound only ever gets better, and is never beyond what is in hand.
static void take_bound(integer_request *r, double bound) {
  cglpk_integer_answer *answer = r->answer;
  if (fabs(bound) >= DBL_MAX) return;
  if (answer->has_incumbent && (r->maximize ? bound < answer->objective : bound > answer->objective))
    bound = answer->objective;
  if (r->maximize ? bound < answer->bound : bound > answer->bound) answer->bound = bound;
}

static int gap_reached(const integer_request *r) {
  if (!r->answer->has_incumbent || !isfinite(r->answer->bound)) return 0;
  double distance = fabs(r->answer->bound - r->answer->objective);
  return (r->options->relative_gap >= 0 &&
          distance <= r->options->relative_gap * (fabs(r->answer->objective) + DBL_EPSILON)) ||
         (r->options->absolute_gap >= 0 && distance <= r->options->absolute_gap);
}

static void stop(integer_request *r, glp_tree *tree, cglpk_stop why) {
  if (!r->decided) r->answer->stop = why;
  r->decided = 1;
  glp_ios_terminate(tree);
}

static int report(integer_request *r) {
  if (r->options->progress == NULL) return 0;
  r->last_report = cglpk_now();
  cglpk_progress progress = {
      r->answer->has_incumbent, r->answer->objective, r->answer->bound, r->answer->nodes};
  return r->options->progress(r->options->context, &progress);
}

static void on_tree(glp_tree *tree, void *raw) {
  integer_request *r = raw;
  if (r->start_pending && glp_ios_reason(tree) == GLP_IHEUR) {
    r->start_pending = 0;
    glp_ios_heur_sol(tree, r->values - 1);
  }
  double before = r->answer->objective;
  int had = r->answer->has_incumbent;
  if (r->readable) take_incumbent(r);
  int best = glp_ios_best_node(tree);
  if (best != 0) take_bound(r, glp_ios_node_bound(tree, best));
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  r->answer->nodes = total;
  if (r->options->fault_at_node >= 0 && total >= r->options->fault_at_node) glp_error("provoked for a test\n");
  if (cglpk_now() >= r->deadline) stop(r, tree, CGLPK_STOP_TIME);
  if (r->options->node_limit >= 0 && total > r->options->node_limit) stop(r, tree, CGLPK_STOP_NODES);
  // With presolve the tree knows of solutions that cannot be read yet; GLPK then watches the gap itself.
  if (gap_reached(r)) stop(r, tree, CGLPK_STOP_GAP);
  int changed = !had || before != r->answer->objective;
  if ((changed && r->answer->has_incumbent) || cglpk_now() - r->last_report >= report_interval)
    if (report(r)) stop(r, tree, CGLPK_STOP_INTERRUPTED);
}

/// Asked while the root is solved.
static int root_should_stop(void *raw) { return report(raw); }

static void finish(integer_request *r, cglpk_stop why) {
  if (!r->decided) r->answer->stop = why;
  r->decided = 1;
}

/// The root's relaxation; 1 when the tree may be searched.
static int solve_root(integer_request *r) {
  cglpk_problem root = *r->problem;
  root.glpk = r->part;
  cglpk_simplex_options options = {
      CGLPK_DUAL_THEN_PRIMAL, r->options->time_limit < 0 ? -1 : fmax(0, r->deadline - cglpk_now()), -1,
      r->options->progress == NULL ? NULL : root_should_stop, r};
  cglpk_simplex_answer answer = {0};
  glp_adv_basis(r->part, 0);
  cglpk_simplex_inside(&root, &options, &answer);
  switch (answer.status) {
    case CGLPK_LP_OPTIMAL: take_bound(r, answer.objective); return 1;
    case CGLPK_LP_INFEASIBLE: finish(r, CGLPK_STOP_INFEASIBLE); return 0;
    case CGLPK_LP_UNBOUNDED: finish(r, CGLPK_STOP_UNBOUNDED); return 0;
    case CGLPK_LP_TIME_LIMIT: finish(r, CGLPK_STOP_TIME); return 0;
    case CGLPK_LP_INTERRUPTED: finish(r, CGLPK_STOP_INTERRUPTED); return 0;
    default: finish(r, CGLPK_STOP_FAILED); return 0;
  }
}

static void search_tree(integer_request *r) {
  const cglpk_integer_options *options = r->options;
  const int branchings[] = {GLP_BR_FFV, GLP_BR_LFV, GLP_BR_MFV, GLP_BR_DTH, GLP_BR_PCH};
  const int backtrackings[] = {GLP_BT_DFS, GLP_BT_BFS, GLP_BT_BLB, GLP_BT_BPH};
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = cglpk_message_level();
  parameters.br_tech = branchings[options->branching];
  parameters.bt_tech = backtrackings[options->backtracking];
  parameters.presolve = r->presolve ? GLP_ON : GLP_OFF;
  parameters.mir_cuts = options->mixed_integer_cuts ? GLP_ON : GLP_OFF;
  parameters.gmi_cuts = options->gomory_cuts ? GLP_ON : GLP_OFF;
  parameters.clq_cuts = options->clique_cuts ? GLP_ON : GLP_OFF;
  parameters.fp_heur = options->feasibility_pump ? GLP_ON : GLP_OFF;
  if (options->relative_gap > 0) parameters.mip_gap = options->relative_gap;
  if (r->deadline < 1e300) {
    double left = (r->deadline - cglpk_now()) * 1000;
    parameters.tm_lim = left < 0 ? 0 : left > 2e9 ? 2000000000 : (int)left;
  }
  parameters.cb_func = on_tree;
  parameters.cb_info = r;
  r->readable = !r->presolve;
  int code = glp_intopt(r->part, &parameters);
  take_incumbent(r);
  int status = glp_mip_status(r->part);
  if (code == 0 && status == GLP_OPT)
    finish(r, CGLPK_STOP_PROVEN);
  else if (code == GLP_ENOPFS || (code == 0 && status == GLP_NOFEAS))
    finish(r, r->answer->has_incumbent ? CGLPK_STOP_PROVEN : CGLPK_STOP_INFEASIBLE);
  else if (code == GLP_ENODFS)
    finish(r, CGLPK_STOP_UNBOUNDED);
  else if (code == GLP_ETMLIM)
    finish(r, CGLPK_STOP_TIME);
  else if (code == GLP_EMIPGAP)
    finish(r, CGLPK_STOP_GAP);
  else
    finish(r, CGLPK_STOP_FAILED);
}

/// GLPK's presolver now and then loses a row: its answer then breaks a bound of the program. Nothing of it can be trusted.
static void search_again(integer_request *r) {
  r->presolve = 0;
  r->decided = 0;
  r->answer->has_incumbent = 0;
  r->answer->bound = r->maximize ? INFINITY : -INFINITY;
  if (solve_root(r)) search_tree(r);
}

static void integer_step(void *raw) {
  integer_request *r = raw;
  extract(r);
  r->answer->bound = r->maximize ? INFINITY : -INFINITY;
  if (r->options->start != NULL) cglpk_judge_start(r);
  if (r->presolve || solve_root(r)) search_tree(r);
  if (r->presolve && r->answer->has_incumbent && !cglpk_is_feasible(r, r->values, 1e-6)) search_again(r);
  if (r->answer->stop == CGLPK_STOP_PROVEN) r->answer->bound = r->answer->objective;
  glp_delete_prob(r->part);
}

cglpk_outcome cglpk_solve_integer(
    cglpk_problem *problem, const cglpk_integer_options *options, cglpk_integer_answer *answer, double *values) {
  cglpk_outcome outcome = cglpk_check_access(problem);
  if (outcome.code != CGLPK_OK) return outcome;
  cglpk_integer_options kept = *options;
  if (kept.columns == NULL) {
    kept.column_count = problem->columns;
  } else {
    outcome = cglpk_check_indices(kept.column_count, kept.columns, problem->columns, CGLPK_BAD_COLUMN);
    if (outcome.code == CGLPK_OK)
      outcome = cglpk_check_distinct(problem, kept.column_count, kept.columns, problem->columns, -1);
    if (outcome.code != CGLPK_OK) return outcome;
  }
  if (!cglpk_reserve(problem, problem->rows + 2)) return cglpk_plain(CGLPK_NO_MEMORY);
  outcome = cglpk_check_whole_bounds(problem, &kept);
  if (outcome.code != CGLPK_OK) return outcome;
  cglpk_integer_answer empty = {.stop = CGLPK_STOP_FAILED, .bound = NAN};
  *answer = empty;
  integer_request request = {
      .problem = problem, .options = &kept, .answer = answer, .values = values, .last_report = cglpk_now(),
      .presolve = kept.presolve,
      .deadline = kept.time_limit < 0 ? 1e308 : cglpk_now() + kept.time_limit};
  return cglpk_run_on(problem, integer_step, &request);
}
