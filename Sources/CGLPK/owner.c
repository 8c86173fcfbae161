// Problems let go of on another thread than their own, which GLPK would not survive.

#include "owner.h"

#include <pthread.h>
#include <stdlib.h>

#include "thread_state.h"

struct cglpk_owner {
  pthread_mutex_t lock;
  int references;
  int closed;
  cglpk_problem *left;
};

cglpk_owner *cglpk_owner_create(void) {
  cglpk_owner *owner = calloc(1, sizeof *owner);
  if (owner == NULL) return NULL;
  pthread_mutex_init(&owner->lock, NULL);
  owner->references = 1;
  return owner;
}

void cglpk_owner_retain(cglpk_owner *owner) {
  pthread_mutex_lock(&owner->lock);
  owner->references += 1;
  pthread_mutex_unlock(&owner->lock);
}

void cglpk_owner_release(cglpk_owner *owner) {
  pthread_mutex_lock(&owner->lock);
  int references = owner->references -= 1;
  pthread_mutex_unlock(&owner->lock);
  if (references > 0) return;
  pthread_mutex_destroy(&owner->lock);
  free(owner);
}

int cglpk_owner_leave(cglpk_owner *owner, cglpk_problem *problem) {
  pthread_mutex_lock(&owner->lock);
  int open = !owner->closed;
  if (open) {
    problem->next_to_delete = owner->left;
    owner->left = problem;
  }
  pthread_mutex_unlock(&owner->lock);
  return open;
}

cglpk_problem *cglpk_owner_take(cglpk_owner *owner, int closing) {
  pthread_mutex_lock(&owner->lock);
  cglpk_problem *left = owner->left;
  owner->left = NULL;
  if (closing) owner->closed = 1;
  pthread_mutex_unlock(&owner->lock);
  return left;
}
