"""Asks the second implementation of the digests (tests/independent), which shares no code with ours."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from support import ROOT

_SECONDS = 120


def asked_about_vectors(files: Iterable[Path]) -> list[Any]:
    """Return what it computes of each conformance vector."""
    return _asked("vectors", *map(str, files))


def asked_about_listings(texts: Iterable[bytes]) -> list[Any]:
    """Return what it computes of each listing; *texts* are JSON without line feeds."""
    return _asked("listings", given=b"".join(text + b"\n" for text in texts))


def _asked(*arguments: str, given: bytes = b"") -> list[Any]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node, which runs the second implementation, is not on this machine")
    script = ROOT / "tests" / "independent" / "run.mjs"
    done = subprocess.run(
        [node, str(script), *arguments], input=given, capture_output=True, check=False, timeout=_SECONDS
    )
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.split(b"\n") if line]
