"""Our own runs: the measuring tool, one thread, in a process of its own."""

import json

import process
import timesplit
from records import AIMS, Record, relative_gap


def run(tool, instance, split=False):
    """Solves an instance with our engine; every answer is checked by the independent checker.

    With `split`, a second run tells how the time is spent.
    """
    command = [
        tool, *instance.arguments, "--profile", instance.profile, "--limit", instance.our_limit, "--threads", 1,
    ]
    ended = process.run(command, 2 * instance.our_limit + 60)
    record = Record(
        instance.family, instance.name, "flexmatrix", limit=instance.our_limit, seconds=ended.seconds, cpu=ended.cpu,
        memory_mib=ended.memory, levels=len(AIMS[instance.profile]),
    )
    try:
        answer = json.loads(ended.output)
    except ValueError:
        record.note = "killed" if ended.killed else f"ended with {ended.code}: {ended.errors.strip()[-200:]}"
        return record
    levels = [level for level in answer["levels"] if level["aim"] in AIMS[instance.profile]]
    record.first_answer = answer.get("firstAnswer")
    for level in levels:  # infinite values and bounds are words
        level.update({key: None for key in ("value", "bound") if isinstance(level[key], str)})
    record.values = {level["aim"]: level["value"] for level in levels}
    for level in levels:
        record.level, record.value, record.bound = level["aim"], level["value"], level["bound"]
        if not level["proven"]:
            break
        record.proven += 1
    record.gap = relative_gap(record.value, record.bound)
    record.all_proven = record.proven == record.levels
    for part, share in (timesplit.shares(command, instance.our_limit) if split else {}).items():
        setattr(record, part + "_share", share)
    if answer["broken"]:
        record.note = "the checker rejects it: " + ", ".join(answer["broken"])
        record.all_proven, record.proven = False, 0
    elif answer.get("failure"):
        record.note = answer["failure"][:200]
    return record
