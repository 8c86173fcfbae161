"""What a rival prints: one line of JSON."""

import json
import math


def say(status, value=None, bound=None, seconds=None, version=None):
    """Prints status (`optimal`, `feasible`, `none`, `infeasible` or `error`), incumbent, bound, seconds and version."""

    def clean(number):
        return number if number is not None and math.isfinite(number) and abs(number) < 1e19 else None

    print(
        json.dumps(
            {"status": status, "value": clean(value), "bound": clean(bound), "seconds": seconds, "version": version}
        )
    )
