"""Tests of the harness: `python3 -m unittest discover Benchmarks`."""

import tempfile
import unittest
from pathlib import Path

import chart
import process
import summary
import timesplit
from natural import Assignment
from records import Book, Record, read, relative_gap


def record(solver, seconds, proven, seed=1, **more):
    """A run on a team of eight."""
    return Record(
        "leaver-8x16x4", f"leaver-8x16x4-{seed}", solver, limit=60, seconds=seconds, proven=proven, levels=5,
        all_proven=proven == 5, level="team" if proven == 5 else "floor", **more,
    )


class Harness(unittest.TestCase):
    def test_a_row_comes_back_as_it_was_written(self):
        with tempfile.TemporaryDirectory() as folder:
            book = Book(Path(folder) / "rows.csv")
            book.add(record("highs", 12.5, 3, value=0.5, bound=0.6, gap=0.25, values={"covered": 0}))
            self.assertEqual(read(book.path), book.records)

    def test_a_proof_that_most_instances_lack_is_no_proof_of_the_family(self):
        rows = [record("highs", 10, 5, 1), record("highs", 60, 3, 2, gap=0.1), record("highs", 60, 3, 3, gap=0.2)]
        line = summary.lines(rows)[0]
        self.assertFalse(line.all_proven)
        self.assertEqual(line.seconds, 60)
        self.assertEqual(line.standing, "level 4: gap 10 %")

    def test_a_rival_that_is_not_done_is_slower_by_more_than_the_ratio(self):
        table = summary.markdown([record("flexmatrix", 2, 5), record("scip", 60, 3, gap=0.1)])
        self.assertIn("> 30 ×", table)

    def test_two_proofs_with_different_values_are_told(self):
        rows = [record("highs", 2, 5, values={"floor": 0.5}), record("cpsat", 3, 5, values={"floor": 0.49})]
        self.assertEqual(len(summary.disagreements(rows)), 1)
        rows[1].values["floor"] = 0.5000001
        self.assertEqual(summary.disagreements(rows), [])

    def test_a_bar_of_a_run_without_proof_is_hollow(self):
        drawn = chart.draw([record("flexmatrix", 2, 5), record("scip", 60, 3, gap=0.1)], "Title & more")
        self.assertEqual(drawn.count("stroke-dasharray"), 1)
        self.assertIn("Title &amp; more", drawn)

    def test_gaps_are_shares_of_the_bound(self):
        self.assertAlmostEqual(relative_gap(9, 10), 0.1)
        self.assertEqual(relative_gap(0, 0), 0)
        self.assertEqual(relative_gap(3, 0), 1)
        self.assertIsNone(relative_gap(None, 1))

    def test_time_belongs_to_what_is_nearest_to_the_top(self):
        self.assertEqual(timesplit.part("1 swift_retain (a)\n2 $s9RolePaths10PathSearch (b)\n3 main (b)"), "pricing")
        self.assertEqual(timesplit.part("1 spx (glpk)\n2 search_tree (b)\n3 solve_step (b)"), "integer")
        self.assertEqual(timesplit.part("1 spx (glpk)\n2 run_from_basis (b)"), "lp")

    def test_a_process_over_its_limit_is_stopped(self):
        ended = process.run(["sleep", "30"], 0.2)
        self.assertTrue(ended.killed)
        self.assertLess(ended.seconds, 20)

    def test_the_natural_program_has_a_row_for_each_role_and_member(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "natural.mps"
            Assignment.of_gap("2 3  4 7 5 6 3 8  1 2 3 3 2 1  4 5").write(file)
            lines = file.read_text().splitlines()
        rows = lines[lines.index("ROWS") + 1 : lines.index("COLUMNS")]
        self.assertEqual(len(rows), 1 + 3 + 2)
        self.assertIn("    x1_2      gain      ", "\n".join(lines))


if __name__ == "__main__":
    unittest.main()
