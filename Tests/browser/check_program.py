"""Runs the built program as a team would, and looks at what it writes for people.

    check_program.py PROGRAM FOLDER

A new team with names that look like code is proposed for; FOLDER gets the page, the calendars and the PDFs. Fails when a PDF is not
A4, when a passport is missing or shares a sheet, or when the program says nothing useful where there is no browser.
"""

import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import pypdf

A4 = (595, 842)
NAMES = ["Dina <script>alert(1)</script>", "=cmd|' /C calc'!A0", "Zoë \"O'Hara\" 👩‍🔧", "שרה לוי"]


def run(program, *arguments, **environment):
    """Runs the program; its exit code and what it says."""
    ending = subprocess.run(
        [program, *arguments], capture_output=True, text=True, timeout=300, env={**os.environ, **environment}
    )
    return ending.returncode, ending.stdout + ending.stderr


def letters(text):
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))


def sheets(path, first_words):
    """The faults of a PDF: its paper, and what its sheets begin with."""
    faults = []
    pages = pypdf.PdfReader(path).pages
    for page in pages:
        if any(abs(float(have) - want) > 2 for have, want in zip(page.mediabox[2:], A4)):
            faults.append(f"{path.name}: a sheet is {page.mediabox[2:]}, not A4")
    if first_words is None:
        return faults if len(pages) > 1 else faults + [f"{path.name}: one sheet only"]
    if len(pages) != len(first_words):
        return faults + [f"{path.name}: {len(pages)} sheets for {len(first_words)} passports"]
    for page, words in zip(pages, first_words):
        if not letters(page.extract_text()).startswith(letters(words)):
            faults.append(f"{path.name}: no sheet begins with {words}")
    return faults


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    team, out = folder / "team.yaml", folder / "pages"
    faults = []
    code, said = run(program, "new", str(team), "--lang", "en", "--force")
    text = team.read_text()
    for name, strange in zip(re.findall(r"^ +name: (.+?)$", text, re.M)[:4], NAMES):
        text = text.replace(f"name: {name}", 'name: "' + strange.replace('"', '\\"') + '"', 1)
    team.write_text(text)
    if code:
        faults.append(f"new: {code}: {said}")
    proposals = folder / "proposals.json"
    code, said = run(program, "propose", str(team), "--profile", "steady", "--format", "json", "--time-limit", "30")
    proposals.write_text(said[said.index("{") :] if "{" in said else said)
    if code:
        faults.append(f"propose: {code}: {said}")
    code, said = run(program, "report", str(team), str(proposals), "-o", str(out), "--pdf")
    if code:
        faults.append(f"report --pdf: {code}: {said}")
    else:
        faults += sheets(out / "report.pdf", None)
        faults += sheets(out / "passports.pdf", ["Team passport"] + ["Passport of"] * 4)
    code, said = run(
        program, "report", str(team), str(proposals), "-o", str(folder / "none"), "--pdf", FLEXMATRIX_CHROMIUM="/nowhere"
    )
    if code != 66 or "Chromium" not in said or (folder / "none").exists():
        faults.append(f"report --pdf without a browser: {code}: {said}")
    print("the program: " + ("fine" if not faults else f"{len(faults)} faults"))
    for fault in faults:
        print(f"  {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
