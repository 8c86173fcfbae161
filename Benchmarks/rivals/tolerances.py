"""The same tolerances for every solver, so that all prove the same thing."""

# A level is proven when bound and incumbent differ by no more than this share …
RELATIVE_GAP = 1e-6
# … or by no more than this (levels 1–4 are whole numbers, level 5 is of the order of 1).
ABSOLUTE_GAP = 1e-6
FEASIBILITY = 1e-6
INTEGRALITY = 1e-6
