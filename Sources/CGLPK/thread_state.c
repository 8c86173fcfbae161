// The thread's GLPK environment, and the guard that every step runs under.

#include "thread_state.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  cglpk_owner *owner;
  int64_t generation;
  int64_t live_problems;
  int depth;
  int ready;
  int busy;
  int memory_limit;
  jmp_buf exit;
  cglpk_message_handler handler;
  void *context;
  cglpk_problem *to_delete;
  char line[2][512];
  char fault[1024];
} thread_state;

static _Thread_local thread_state state;
static pthread_key_t exit_key;
static pthread_once_t exit_once = PTHREAD_ONCE_INIT;

const char *cglpk_version(void) { return glp_version(); }
const char *cglpk_last_fault(void) { return state.fault; }

double cglpk_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/// Keeps the last two lines, which after an error are its text and its place in GLPK's source.
static int on_terminal(void *unused, const char *text) {
  (void)unused;
  memcpy(state.line[0], state.line[1], sizeof state.line[0]);
  snprintf(state.line[1], sizeof state.line[1], "%s", text);
  if (state.handler != NULL) state.handler(state.context, text);
  return 1;
}

static void on_error(void *unused) {
  (void)unused;
  longjmp(state.exit, 1);
}

static void free_environment(void) {
  if (!state.ready) return;
  state.ready = 0;
  state.generation += 1;
  state.live_problems = 0;
  glp_free_env();
}

/// Frees a wrapper; GLPK's part is gone already, or goes with its environment.
static void free_wrapper(cglpk_problem *problem) {
  cglpk_owner_release(problem->owner);
  free(problem->indices);
  free(problem->values);
  free(problem->stamps);
  free(problem);
}

static void on_thread_exit(void *unused) {
  (void)unused;
  free_environment();
  cglpk_problem *left = cglpk_owner_take(state.owner, 1);
  while (left != NULL) {
    cglpk_problem *next = left->next_to_delete;
    free_wrapper(left);
    left = next;
  }
  cglpk_owner_release(state.owner);
  state.owner = NULL;
}

static void make_exit_key(void) { pthread_key_create(&exit_key, on_thread_exit); }

static void open_environment(void) {
  if (state.owner == NULL) {
    state.owner = cglpk_owner_create();
    pthread_once(&exit_once, make_exit_key);
    pthread_setspecific(exit_key, &state);
  }
  if (state.ready) return;
  glp_init_env();
  glp_term_hook(on_terminal, NULL);
  glp_error_hook(on_error, NULL);
  if (state.memory_limit > 0) glp_mem_limit(state.memory_limit);
  state.ready = 1;
}

/// Deletes problems that were let go of inside a callback or on another thread.
static void delete_left(void) {
  cglpk_problem *left = state.to_delete;
  state.to_delete = NULL;
  for (int source = 0; source < 2; source++) {
    while (left != NULL) {
      cglpk_problem *next = left->next_to_delete;
      cglpk_destroy(left);
      left = next;
    }
    if (source == 0 && state.owner != NULL) left = cglpk_owner_take(state.owner, 0);
  }
}

/// The step under the guard; whether GLPK raised an error in it.
static int run_guarded(cglpk_step step, void *request) {
  open_environment();
  state.busy = 1;
  state.line[0][0] = state.line[1][0] = 0;
  volatile int faulted = 0;
  if (_setjmp(state.exit) == 0) {
    glp_term_out(state.handler != NULL ? GLP_ON : GLP_OFF);
    step(request);
  } else {
    faulted = 1;
    snprintf(state.fault, sizeof state.fault, "%s%s", state.line[0], state.line[1]);
    free_environment();
  }
  state.busy = 0;
  return faulted;
}

cglpk_outcome cglpk_run(cglpk_step step, void *request) {
  if (state.busy) return cglpk_plain(CGLPK_BUSY);
  int faulted = run_guarded(step, request);
  delete_left();
  return cglpk_plain(faulted ? CGLPK_FAULT : CGLPK_OK);
}

cglpk_outcome cglpk_check_access(const cglpk_problem *problem) {
  if (problem->owner != state.owner) return cglpk_plain(CGLPK_WRONG_THREAD);
  if (state.busy) return cglpk_plain(CGLPK_BUSY);
  if (problem->generation != state.generation) return cglpk_plain(CGLPK_DEAD);
  return cglpk_plain(CGLPK_OK);
}

cglpk_outcome cglpk_run_on(const cglpk_problem *problem, cglpk_step step, void *request) {
  cglpk_outcome access = cglpk_check_access(problem);
  return access.code == CGLPK_OK ? cglpk_run(step, request) : access;
}

void cglpk_adopt(cglpk_problem *problem) {
  problem->owner = state.owner;
  cglpk_owner_retain(state.owner);
  problem->generation = state.generation;
  state.live_problems += 1;
}

static void delete_step(void *request) { glp_delete_prob(((cglpk_problem *)request)->glpk); }

/// Frees the environment when nobody on this thread needs it any more.
static void close_when_idle(void) {
  if (!state.busy && state.depth == 0 && state.live_problems == 0) free_environment();
}

void cglpk_destroy(cglpk_problem *problem) {
  if (problem == NULL) return;
  if (problem->owner != state.owner) {
    if (!cglpk_owner_leave(problem->owner, problem)) free_wrapper(problem);
    return;
  }
  if (state.busy) {
    problem->next_to_delete = state.to_delete;
    state.to_delete = problem;
    return;
  }
  if (problem->generation == state.generation && !run_guarded(delete_step, problem)) state.live_problems -= 1;
  free_wrapper(problem);
  close_when_idle();
}

void cglpk_enter(void) { state.depth += 1; }

void cglpk_leave(void) {
  if (state.depth > 0) state.depth -= 1;
  if (!state.busy) delete_left();
  close_when_idle();
}

int cglpk_is_open(void) { return state.ready; }

int cglpk_message_level(void) { return state.handler != NULL ? GLP_MSG_ALL : GLP_MSG_OFF; }

void cglpk_set_message_handler(cglpk_message_handler handler, void *context) {
  state.handler = handler;
  state.context = context;
}

void *cglpk_message_context(void) { return state.context; }

int64_t cglpk_memory_in_use(void) {
  if (!state.ready || state.busy) return 0;
  size_t total = 0;
  glp_mem_usage(NULL, NULL, &total, NULL);
  return (int64_t)total;
}

static void limit_step(void *request) {
  int megabytes = *(int *)request;
  glp_mem_limit(megabytes > 0 ? megabytes : 0x7fffffff);
}

cglpk_outcome cglpk_set_memory_limit(int megabytes) {
  if (state.busy) return cglpk_plain(CGLPK_BUSY);
  state.memory_limit = megabytes > 0 ? megabytes : 0;
  return cglpk_run(limit_step, &state.memory_limit);
}

static void provoke_step(void *unused) {
  (void)unused;
  glp_error("provoked for a test\n");
}

cglpk_outcome cglpk_provoke_fault(void) { return cglpk_run(provoke_step, NULL); }
