#ifndef CGLPK_H
#define CGLPK_H

// GLPK behind functions that cannot abort the process.
//
// Every function runs one whole step under one setjmp. When GLPK raises an error inside it, the step ends, the
// thread's GLPK environment is freed, and with it every problem of that thread: later calls on them answer
// CGLPK_DEAD. Indices are zero-based here. What GLPK would not notice (NaN, infinite costs, crossed bounds)
// is checked before the call, and then nothing has changed.

#include <stdint.h>

/// One linear program, bound to the thread that made it.
typedef struct cglpk_problem cglpk_problem;

/// How a step ended.
typedef enum {
  CGLPK_OK = 0,
  /// GLPK raised an error; see cglpk_last_fault. Every problem of this thread is gone.
  CGLPK_FAULT,
  /// The problem went with an earlier fault.
  CGLPK_DEAD,
  /// The problem belongs to another thread.
  CGLPK_WRONG_THREAD,
  /// Called from inside a callback of a step that is still running.
  CGLPK_BUSY,
  /// No memory for a scratch array; nothing has changed.
  CGLPK_NO_MEMORY,
  /// A row index outside the problem: `index`, `count`; `position` of the entry.
  CGLPK_BAD_ROW,
  /// A column index outside the problem: `index`, `count`; `position` of the entry.
  CGLPK_BAD_COLUMN,
  /// The same index twice in one row, column or list: `index`; `position` of the row, column or entry.
  CGLPK_DUPLICATE,
  /// A coefficient that is not a finite number: `value`; `position` of the entry.
  CGLPK_BAD_COEFFICIENT,
  /// An objective coefficient that is not a finite number: `value`; `position` of the column.
  CGLPK_BAD_OBJECTIVE,
  /// A bound that is NaN, a lower bound of +infinity or an upper one of -infinity: `value`; `position`.
  CGLPK_BAD_BOUND,
  /// Lower above upper: `position`, `value` of the lower bound.
  CGLPK_CROSSED_BOUNDS,
  /// A fractional bound on an integer column: `position`, `value`.
  CGLPK_FRACTIONAL_BOUND,
  /// The starts of sparse rows or columns do not ascend from 0 to the number of entries: `position`.
  CGLPK_BAD_STARTS,
  /// A basis status outside 1...5: `position`, `index`.
  CGLPK_BAD_STATUS,
} cglpk_code;

/// How a step ended, and where the input was wrong.
typedef struct {
  cglpk_code code;
  int64_t position;
  int64_t index;
  int64_t count;
  double value;
} cglpk_outcome;

/// GLPK's version, for example "5.0".
const char *cglpk_version(void);

// MARK: The thread's environment

/// Takes a line of GLPK's terminal output.
typedef void (*cglpk_message_handler)(void *context, const char *text);

/// The text of this thread's last fault; empty when there was none.
const char *cglpk_last_fault(void);
/// Keeps the thread's environment until the matching cglpk_leave.
void cglpk_enter(void);
/// Frees the thread's environment once no cglpk_enter and no problem needs it.
void cglpk_leave(void);
/// Whether this thread has an environment now.
int cglpk_is_open(void);
/// Sends this thread's GLPK messages to a handler; NULL keeps GLPK silent.
void cglpk_set_message_handler(cglpk_message_handler handler, void *context);
/// What the handler in force was given; NULL when there is none.
void *cglpk_message_context(void);
/// Bytes GLPK holds on this thread.
int64_t cglpk_memory_in_use(void);
/// Most megabytes GLPK may hold on this thread from now on, 1 or more; 0 lifts the limit.
cglpk_outcome cglpk_set_memory_limit(int megabytes);
/// For tests: raises a GLPK error inside a step, as a bug in GLPK would.
cglpk_outcome cglpk_provoke_fault(void);

// MARK: Building

cglpk_outcome cglpk_create(int maximize, cglpk_problem **problem);
void cglpk_destroy(cglpk_problem *problem);
int cglpk_row_count(const cglpk_problem *problem);
int cglpk_column_count(const cglpk_problem *problem);

/// Adds rows without coefficients.
cglpk_outcome cglpk_add_rows(cglpk_problem *problem, int count, const double *lower, const double *upper);
/// Adds rows with coefficients on columns that exist. `starts` has count + 1 entries.
cglpk_outcome cglpk_add_sparse_rows(
    cglpk_problem *problem, int count, const double *lower, const double *upper, const int32_t *starts,
    const int32_t *columns, const double *values, int64_t entries);
/// Adds columns with coefficients on rows that exist. `starts` has count + 1 entries.
cglpk_outcome cglpk_add_columns(
    cglpk_problem *problem, int count, const double *objective, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *rows, const double *values, int64_t entries);
cglpk_outcome cglpk_delete_rows(cglpk_problem *problem, int count, const int32_t *rows);
cglpk_outcome cglpk_delete_columns(cglpk_problem *problem, int count, const int32_t *columns);
/// Sets objective coefficients of the columns named, or of columns 0..<count when `columns` is NULL.
cglpk_outcome cglpk_set_objectives(
    cglpk_problem *problem, int count, const int32_t *columns, const double *coefficients);
cglpk_outcome cglpk_set_direction(cglpk_problem *problem, int maximize);
/// Sets bounds of the rows named, or of rows 0..<count when `rows` is NULL.
cglpk_outcome cglpk_set_row_bounds(
    cglpk_problem *problem, int count, const int32_t *rows, const double *lower, const double *upper);
/// Sets bounds of the columns named, or of columns 0..<count when `columns` is NULL.
cglpk_outcome cglpk_set_column_bounds(
    cglpk_problem *problem, int count, const int32_t *columns, const double *lower, const double *upper);
/// Scales rows and columns as GLPK finds best, or takes the scaling away.
cglpk_outcome cglpk_scale(cglpk_problem *problem, int on);

// MARK: Linear programs

typedef enum { CGLPK_PRIMAL = 0, CGLPK_DUAL, CGLPK_DUAL_THEN_PRIMAL } cglpk_method;

typedef enum {
  CGLPK_LP_OPTIMAL = 0,
  CGLPK_LP_INFEASIBLE,
  CGLPK_LP_UNBOUNDED,
  CGLPK_LP_TIME_LIMIT,
  CGLPK_LP_ITERATION_LIMIT,
  CGLPK_LP_INTERRUPTED,
  CGLPK_LP_FAILED,
} cglpk_lp_status;

/// Asked now and then while solving; anything but 0 stops.
typedef int (*cglpk_should_stop)(void *context);

typedef struct {
  cglpk_method method;
  /// Seconds; negative for no limit.
  double time_limit;
  /// Iterations of this call; negative for no limit.
  int iteration_limit;
  cglpk_should_stop should_stop;
  void *context;
} cglpk_simplex_options;

typedef struct {
  cglpk_lp_status status;
  /// Whether the point in hand keeps all bounds.
  int primal_feasible;
  double objective;
  int iterations;
  /// How often the basis had to be built anew after numerical trouble.
  int restarts;
} cglpk_simplex_answer;

cglpk_outcome cglpk_solve(
    cglpk_problem *problem, const cglpk_simplex_options *options, cglpk_simplex_answer *answer);
/// Values and reduced costs of all columns; either array may be NULL.
cglpk_outcome cglpk_read_columns(cglpk_problem *problem, double *primal, double *dual);
/// Activities and dual prices of all rows; either array may be NULL.
cglpk_outcome cglpk_read_rows(cglpk_problem *problem, double *activity, double *dual);
/// Basis statuses: 1 basic, 2 at lower, 3 at upper, 4 free, 5 fixed.
cglpk_outcome cglpk_read_basis(cglpk_problem *problem, int8_t *rows, int8_t *columns);
cglpk_outcome cglpk_set_basis(cglpk_problem *problem, const int8_t *rows, const int8_t *columns);
/// Builds a basis from scratch: 0 all rows basic, 1 GLPK's advanced basis.
cglpk_outcome cglpk_reset_basis(cglpk_problem *problem, int advanced);

// MARK: Integer programs

typedef enum {
  CGLPK_STOP_PROVEN = 0,
  CGLPK_STOP_INFEASIBLE,
  CGLPK_STOP_UNBOUNDED,
  CGLPK_STOP_TIME,
  CGLPK_STOP_GAP,
  CGLPK_STOP_INTERRUPTED,
  CGLPK_STOP_NODES,
  CGLPK_STOP_FAILED,
} cglpk_stop;

typedef struct {
  int has_incumbent;
  double incumbent;
  /// Infinite as long as nothing is known.
  double bound;
  int64_t nodes;
} cglpk_progress;

/// Told now and then while searching; anything but 0 stops.
typedef int (*cglpk_progress_handler)(void *context, const cglpk_progress *progress);

typedef struct {
  /// The columns to keep, in this order; NULL keeps all.
  const int32_t *columns;
  int column_count;
  /// For each kept column: 0 continuous, 1 integer.
  const int8_t *kinds;
  /// For each kept column the value of a known solution, or NULL.
  const double *start;
  /// Only answers at least this good are wanted; NaN for any.
  double objective_limit;
  /// Seconds for root and tree together; negative for no limit.
  double time_limit;
  /// Stop within this share of the incumbent (negative: never), or within this distance.
  double relative_gap;
  double absolute_gap;
  /// Most nodes; negative for no limit.
  int64_t node_limit;
  int presolve;
  int mixed_integer_cuts;
  int gomory_cuts;
  int clique_cuts;
  int feasibility_pump;
  /// 0 first, 1 last, 2 most fractional, 3 Driebeck-Tomlin, 4 pseudo-cost.
  int branching;
  /// 0 depth first, 1 breadth first, 2 best local bound, 3 best projection.
  int backtracking;
  cglpk_progress_handler progress;
  void *context;
  /// For tests: raises a GLPK error in the callback at this node; negative never.
  int64_t fault_at_node;
} cglpk_integer_options;

typedef struct {
  cglpk_stop stop;
  int has_incumbent;
  double objective;
  double bound;
  int64_t nodes;
  /// Whether the start was found feasible and used.
  int start_accepted;
} cglpk_integer_answer;

/// Solves the problem, or the part of it that has the kept columns only, as an integer program.
///
/// `values` has room for the kept columns and is filled whenever a better solution is found, so that it
/// survives a fault. The problem itself is not touched.
cglpk_outcome cglpk_solve_integer(
    cglpk_problem *problem, const cglpk_integer_options *options, cglpk_integer_answer *answer, double *values);

#endif
