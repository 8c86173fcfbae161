#!/usr/bin/env python3
"""Writes the table and the chart of a benchmark beside its CSV file: `report.py results/NAME.csv [NOTE]`."""

import sys
from pathlib import Path

import chart
import environment
import summary
from records import read


def write(records, stem, note=""):
    """Makes `stem`.md and `stem`.svg; gives the table as text."""
    about = f"Measured on {environment.machine_note()}; one thread each, one solver at a time. {note}".strip()
    versions = sorted({f"{summary.NAMES[r.solver]} {r.version}" for r in records if r.version})
    table = summary.markdown(records)
    rivals = f"Rivals: {', '.join(versions)}.\n\n" if versions else ""
    chart_link = f"![Seconds until every level is proven]({stem.name}.svg)\n\n"
    stem.with_suffix(".md").write_text(f"# Benchmark {stem.name}\n\n{about}\n\n{rivals}{chart_link}{table}")
    stem.with_suffix(".svg").write_text(chart.draw(records, "Seconds until every level is proven"))
    return table


if __name__ == "__main__":
    file = Path(sys.argv[1])
    print(write(read(file), file.with_suffix(""), " ".join(sys.argv[2:])))
