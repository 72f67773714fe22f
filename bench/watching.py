"""Running a process and watching how much memory it and its children hold together.

The figure is the largest sum of proportional set sizes (PSS: pages shared between processes count once) that
was sampled; where the kernel does not tell them, the peak of the largest process.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

INSPECTING = Path(__file__).with_name("inspecting.py")
_INTERVAL = 0.1


@dataclass(frozen=True)
class Watched:
    """One finished process: what it printed last as JSON, its wall time, the most memory in bytes."""

    told: dict[str, Any]
    seconds: float
    peak: int


def inspecting(arguments: Sequence[str], *, seconds: float) -> Watched:
    """Run `inspecting` with *arguments*; it is ended after *seconds*, which is told as its end."""
    command = [sys.executable, str(INSPECTING), *arguments]
    environment = _environment()
    peaks = [0]
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as errors:
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment)
        watch = threading.Thread(target=_watch, args=(child, peaks), daemon=True)
        watch.start()
        try:
            output, _ = child.communicate(timeout=seconds)
            told = json.loads(output.splitlines()[-1]) if output else {"ended": _last(errors)}
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            told = {"ended": f"it took more than {seconds:.0f} s"}
        watch.join()
    return Watched(told, time.perf_counter() - started, peaks[0])


@cache
def _environment() -> dict[str, str]:
    """Return an environment in which the modules of Douane are compiled, as they are once it is installed."""
    folder = tempfile.mkdtemp(prefix="bench-compiled-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPYCACHEPREFIX": folder}
    with tempfile.TemporaryDirectory() as empty:
        (Path(empty) / "a.py").write_text("x = 1\n", encoding="ascii")
        command = [sys.executable, str(INSPECTING), "folder", empty]
        subprocess.run(command, stdout=subprocess.DEVNULL, env=environment, check=False)
    return environment


def _last(errors: Any) -> str:
    errors.seek(0)
    lines = errors.read().strip().splitlines()
    return lines[-1][:300] if lines else "it printed nothing"


def _watch(child: subprocess.Popen[str], peaks: list[int]) -> None:
    while child.poll() is None:
        peaks[0] = max(peaks[0], sum(map(_size, _family(child.pid))))
        time.sleep(_INTERVAL)


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return
    for thread in threads:
        try:
            children = (thread / "children").read_text(encoding="ascii").split()
        except OSError:
            continue
        for each in children:
            yield from _family(int(each))


def _size(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    found = next((line.split()[1] for line in text.splitlines() if line.startswith("Pss:")), "0")
    return int(found) * 1024
