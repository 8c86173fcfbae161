#!/usr/bin/env python3
"""Measures flexmatrix against general solvers on the same work: `bench.py --short` for a few
minutes, `bench.py` for every family and seed.

Every solver runs alone, on one thread, in a process of its own. Results go to a CSV file, a Markdown table and a chart
in `results/`. See README.md beside this file.
"""

import argparse
import datetime
import sys
import tempfile
from pathlib import Path

import environment
import instances
import ours
import published
import report
import theirs
from records import Book

HERE = Path(__file__).resolve().parent


def main():
    """Prepares, runs, writes."""
    options = arguments()
    rivals = instances.ALL_RIVALS if options.rivals is None else [r for r in options.rivals.split(",") if r]
    unknown = [r for r in rivals if r not in instances.ALL_RIVALS]
    if unknown:
        sys.exit(f"No such rival: {', '.join(unknown)}. Maybe one of {', '.join(instances.ALL_RIVALS)}.")
    if rivals:
        environment.prepare(rivals)
    flexmatrix, tool = environment.build()
    todo = instances.chosen(options.short, options.families.split(",") if options.families else [], seeds(options))
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    today = datetime.date.today().isoformat()
    stem = folder / (options.name or f"{today}-{'short' if options.short else 'full'}")
    book = Book(stem.with_suffix(".csv"))
    with tempfile.TemporaryDirectory() as made:
        for instance in todo:
            instance.make(tool, made)
            if options.limit:
                instance.our_limit = instance.rival_limit = options.limit
            first = instance.recipe is None and instance.seed == min(seeds(options))
            add(book, published.hold_against(instance, ours.run(tool, instance, split=first)))
            for rival in (r for r in rivals if r in instance.rivals):
                add(book, published.hold_against(instance, theirs.run(flexmatrix, tool, rival, instance)))
    print(f"\n{report.write(book.records, stem, options.note)}\nWritten: {stem}.csv, .md, .svg")


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few instances, under five minutes, not hours")
    parser.add_argument("--families", help="only families that begin with these words, such as leaver-8x16x4,gap")
    parser.add_argument("--seeds", help="seeds of the synthetic families, such as 1,2,3")
    parser.add_argument("--rivals", help=f"which rivals: {','.join(instances.ALL_RIVALS)}; an empty word for none")
    parser.add_argument("--limit", type=float, help="seconds for every solver on every instance")
    parser.add_argument("--name", help="name of the result files; date and form unless told otherwise")
    parser.add_argument("--note", default="", help="a sentence for the report, such as what else was running")
    return parser.parse_args()


def seeds(options):
    """One seed in the short form, five in the full one."""
    if options.seeds:
        return [int(word) for word in options.seeds.split(",")]
    return [1] if options.short else range(1, 6)


def add(book, record):
    """Keeps a record and tells it."""
    book.add(record)
    reached = "all proven" if record.all_proven else f"{record.proven} of {record.levels} levels"
    value = "" if record.value is None else f"{record.value:.6g}"
    gap = "" if record.gap is None else f"gap {100 * record.gap:.3g} %"
    print(
        f"{record.instance:24} {record.solver:10} {record.seconds:8.2f} s  {reached:14} {record.level:9} "
        f"{value:>10}  {gap:14} {record.memory_mib:5.0f} MiB  {record.note}",
        flush=True,
    )


if __name__ == "__main__":
    main()
