#ifndef OWNER_H
#define OWNER_H

struct cglpk_problem;

/// What the problems of one thread share: where other threads leave a problem that they were the last to hold.
typedef struct cglpk_owner cglpk_owner;

/// A new owner with one reference; NULL when there is no memory.
cglpk_owner *cglpk_owner_create(void);
void cglpk_owner_retain(cglpk_owner *owner);
void cglpk_owner_release(cglpk_owner *owner);
/// Leaves a problem to its owner; 0 when the owner's thread has ended and nobody will come for it.
int cglpk_owner_leave(cglpk_owner *owner, struct cglpk_problem *problem);
/// Takes all problems left, linked by `next_to_delete`; `closing` for the last time.
struct cglpk_problem *cglpk_owner_take(cglpk_owner *owner, int closing);

#endif
