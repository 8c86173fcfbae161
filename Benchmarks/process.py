"""Runs one process with a time limit and says how long it took and how much memory it held."""

import os
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

# One thread each: libraries that would start more are told not to.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


@dataclass
class Run:
    """What a process printed, how it ended, its wall clock and processor time in seconds, its peak memory in MiB."""

    output: str
    errors: str
    code: int
    seconds: float
    cpu: float
    memory: float
    killed: bool


def run(command, limit, cwd=None):
    """Runs `command`; after `limit` seconds it is stopped the hard way."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        child = subprocess.Popen(
            [str(part) for part in command], stdout=out, stderr=err, stdin=subprocess.DEVNULL, cwd=cwd,
            env={**os.environ, **ONE_THREAD}, start_new_session=True,
        )
        killed = False
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - start > limit and not killed:
                os.killpg(child.pid, signal.SIGKILL)
                killed = True
            time.sleep(0.002 if time.monotonic() - start < 1 else 0.02)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Run(
            out.read().decode(errors="replace"), err.read().decode(errors="replace"), child.returncode, seconds,
            usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, killed,
        )
