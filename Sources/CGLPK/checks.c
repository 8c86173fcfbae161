// What GLPK would abort on, or would not notice, found before it is asked.

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "thread_state.h"

static cglpk_outcome wrong(cglpk_code code, int64_t position, int64_t index, int64_t count, double value) {
  cglpk_outcome outcome = {code, position, index, count, value};
  return outcome;
}

cglpk_outcome cglpk_check_bounds(int64_t count, const double *lower, const double *upper) {
  for (int64_t i = 0; i < count; i++) {
    if (isnan(lower[i]) || lower[i] == INFINITY) return wrong(CGLPK_BAD_BOUND, i, 0, 0, lower[i]);
    if (isnan(upper[i]) || upper[i] == -INFINITY) return wrong(CGLPK_BAD_BOUND, i, 0, 0, upper[i]);
    if (lower[i] > upper[i]) return wrong(CGLPK_CROSSED_BOUNDS, i, 0, 0, lower[i]);
  }
  return cglpk_plain(CGLPK_OK);
}

cglpk_outcome cglpk_check_numbers(int64_t count, const double *values, cglpk_code code) {
  for (int64_t i = 0; i < count; i++)
    if (!isfinite(values[i])) return wrong(code, i, 0, 0, values[i]);
  return cglpk_plain(CGLPK_OK);
}

cglpk_outcome cglpk_check_indices(int64_t count, const int32_t *indices, int limit, cglpk_code code) {
  for (int64_t i = 0; i < count; i++)
    if (indices[i] < 0 || indices[i] >= limit) return wrong(code, i, indices[i], limit, 0);
  return cglpk_plain(CGLPK_OK);
}

/// A fresh mark in an array that has room for `limit` marks; 0 when there is no memory.
static int32_t fresh_stamp(cglpk_problem *problem, int limit) {
  if (problem->stamp_capacity < limit) {
    int capacity = limit + limit / 2 + 16;
    int32_t *stamps = calloc((size_t)capacity, sizeof *stamps);
    if (stamps == NULL) return 0;
    free(problem->stamps);
    problem->stamps = stamps;
    problem->stamp_capacity = capacity;
    problem->stamp = 0;
  }
  if (problem->stamp == INT32_MAX) {
    memset(problem->stamps, 0, (size_t)problem->stamp_capacity * sizeof *problem->stamps);
    problem->stamp = 0;
  }
  return ++problem->stamp;
}

cglpk_outcome cglpk_check_distinct(
    cglpk_problem *problem, int64_t count, const int32_t *indices, int limit, int64_t position) {
  int32_t stamp = fresh_stamp(problem, limit);
  if (stamp == 0) return cglpk_plain(CGLPK_NO_MEMORY);
  for (int64_t i = 0; i < count; i++) {
    if (problem->stamps[indices[i]] == stamp)
      return wrong(CGLPK_DUPLICATE, position < 0 ? i : position, indices[i], limit, 0);
    problem->stamps[indices[i]] = stamp;
  }
  return cglpk_plain(CGLPK_OK);
}

cglpk_outcome cglpk_check_sparse(
    cglpk_problem *problem, int count, const int32_t *starts, const int32_t *indices, const double *values,
    int64_t entries, int limit, cglpk_code code) {
  if (starts[0] != 0) return wrong(CGLPK_BAD_STARTS, 0, starts[0], entries, 0);
  for (int i = 0; i < count; i++)
    if (starts[i + 1] < starts[i]) return wrong(CGLPK_BAD_STARTS, i + 1, starts[i + 1], entries, 0);
  if (starts[count] != entries) return wrong(CGLPK_BAD_STARTS, count, starts[count], entries, 0);
  cglpk_outcome outcome = cglpk_check_indices(entries, indices, limit, code);
  if (outcome.code == CGLPK_OK) outcome = cglpk_check_numbers(entries, values, CGLPK_BAD_COEFFICIENT);
  int longest = 0;
  for (int i = 0; i < count && outcome.code == CGLPK_OK; i++) {
    int length = starts[i + 1] - starts[i];
    if (length > longest) longest = length;
    outcome = cglpk_check_distinct(problem, length, indices + starts[i], limit, i);
  }
  if (outcome.code == CGLPK_OK && !cglpk_reserve(problem, longest)) return cglpk_plain(CGLPK_NO_MEMORY);
  return outcome;
}

int cglpk_reserve(cglpk_problem *problem, int count) {
  if (count < problem->capacity) return 1;
  int capacity = count + count / 2 + 16;
  int *indices = realloc(problem->indices, (size_t)capacity * sizeof *indices);
  if (indices != NULL) problem->indices = indices;
  double *values = realloc(problem->values, (size_t)capacity * sizeof *values);
  if (values != NULL) problem->values = values;
  if (indices == NULL || values == NULL) return 0;
  problem->capacity = capacity;
  return 1;
}
