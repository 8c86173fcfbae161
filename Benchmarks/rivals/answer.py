"""What a rival prints: one line of JSON."""

import json
import math
import os
import time


class Clock:
    """Wall clock and processor time since it was made, programs called in between included."""

    def __init__(self):
        self.wall = time.monotonic()
        self.processor = sum(os.times()[:4])

    def seconds(self):
        """Seconds of wall clock."""
        return time.monotonic() - self.wall

    def left(self, limit):
        """Seconds that are left of a limit, for solvers that want more than nothing."""
        return max(0.1, float(limit) - self.seconds())

    def cpu(self):
        """Seconds of processor time."""
        return sum(os.times()[:4]) - self.processor


def say(status, value, bound, clock, version):
    """Prints status (`optimal`, `feasible`, `none`, `infeasible` or `error`), incumbent, bound, times and version."""

    def clean(number):
        return number if number is not None and math.isfinite(number) and abs(number) < 1e19 else None

    told = {"status": status, "value": clean(value), "bound": clean(bound), "version": version}
    print(json.dumps({**told, "seconds": clock.seconds(), "cpu": clock.cpu()}))
