"""The benchmark's own surroundings: a virtual environment with the rivals, Debian's solvers, release builds."""

import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"
PACKAGES = ["highspy", "pyscipopt", "ortools"]
DEBIAN = {"cbc": "coinor-cbc", "glpsol": "glpk-utils"}


def prepare(rivals):
    """Makes the virtual environment and installs what the named rivals need, when it is missing."""
    if not PYTHON.exists():
        print("Making a virtual environment for the rivals …", file=sys.stderr)
        venv.create(VENV, with_pip=True)
    installed = subprocess.run([PYTHON, "-m", "pip", "list", "--format=freeze"], capture_output=True, text=True).stdout
    missing = [name for name in PACKAGES if f"\n{name}==" not in "\n" + installed.lower()]
    if missing:
        print(f"Installing {', '.join(missing)} …", file=sys.stderr)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *missing], check=True)
    for command in ("cbc", "glpsol"):
        if command.replace("glpsol", "glpk") in rivals and not shutil.which(command):
            install_debian(DEBIAN[command])


def install_debian(package):
    """Installs a Debian package; without root or apt it says what to install and ends."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(f"Install {package} first (or leave it out with --rivals).")
    print(f"Installing {package} …", file=sys.stderr)
    subprocess.run(["apt-get", "update", "-qq"], check=False, stdout=subprocess.DEVNULL)
    subprocess.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], check=True, stdout=subprocess.DEVNULL
    )


def build():
    """Builds the command line and the measuring tool for release; gives their paths."""
    for product in ("flexmatrix", "Measure"):
        print(f"Building {product} …", file=sys.stderr)
        command = ["swift", "build", "-c", "release", "--product", product]
        subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
    shown = subprocess.run(
        ["swift", "build", "-c", "release", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    folder = Path(shown.stdout.strip())
    return folder / "flexmatrix", folder / "Measure"


def machine_note():
    """One line on the machine: processor, cores, memory, system."""
    model = "unknown processor"
    memory = ""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
        kib = int(Path("/proc/meminfo").read_text().split("MemTotal:")[1].split()[0])
        memory = f", {kib / 2**20:.0f} GiB"
    except (OSError, IndexError, ValueError):
        pass
    return f"{model}, {os.cpu_count()} cores{memory}, {platform.system()} {platform.release()}"
