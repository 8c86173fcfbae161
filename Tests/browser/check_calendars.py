"""Reads calendars with a real iCalendar parser and fails on what it does not understand.

    check_calendars.py CALENDAR.ics …
"""

import datetime
import pathlib
import sys

import icalendar


def check(path):
    """The faults found in one calendar."""
    faults = []
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    if calendar.errors:
        faults.append(f"errors: {calendar.errors}")
    if not str(calendar.get("X-WR-CALNAME", "")):
        faults.append("no name")
    events = calendar.walk("VEVENT")
    if not events:
        faults.append("no events")
    seen = set()
    for event in events:
        if event.errors:
            faults.append(f"errors: {event.errors}")
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if type(start) is not datetime.date or type(end) is not datetime.date:
            faults.append("an event that does not take whole days")
        elif not start < end:
            faults.append(f"an event that ends before it begins: {start} to {end}")
        if not str(event.get("SUMMARY", "")).strip():
            faults.append("an event without words")
        if event["UID"] in seen:
            faults.append(f"an identifier twice: {event['UID']}")
        seen.add(event["UID"])
    return faults, len(events)


def main():
    failed = False
    for path in map(pathlib.Path, sys.argv[1:]):
        faults, count = check(path)
        failed = failed or bool(faults)
        print(f"{path.name}: {f'{count} events, fine' if not faults else '; '.join(faults)}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
