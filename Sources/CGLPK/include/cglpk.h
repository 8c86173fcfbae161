#ifndef CGLPK_H
#define CGLPK_H
/// GLPK's version, for example "5.0".
const char *cglpk_version(void);
#endif
