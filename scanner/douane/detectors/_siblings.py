"""Files of packages beside the own one, found from where the own files lie: ``__dirname/../other/x.js``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE

if TYPE_CHECKING:
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State

OWN_FOLDER = re.compile(rb"__dirname|__filename|import\.meta\b")
"""What a file must hold that begins paths where it lies."""
_OWN = re.compile(r"__dirname|__filename|import\.meta\.(url|dirname|filename)")
# Out of a folder, into another one, and to code in it.
_BESIDE = re.compile(
    rf"{HOLE}(?P<up>(?:[/\\]\.\.)+)[/\\](?!\.|node_modules\b)(?:@[\w.-]+[/\\])?[\w.-]+[/\\]"
    r".*\.(?:[cm]?[jt]s|json|node)"
)


def beside(program: Program, change: Change) -> str | None:
    """Return the path that *change* writes or deletes, if it is code beside the package that does it."""
    if change.target is None or change.at.index.module.language.is_python:
        return None
    depth = change.at.index.path.count("/")
    for text in change.texts:
        match = _BESIDE.fullmatch(text)
        if match is not None and match["up"].count("..") > depth and _is_from_own(program, change.target):
            return text
    return None


def _is_from_own(program: Program, target: State) -> bool:
    """Whether *target* begins where the own file lies, as far as what it is made of tells."""
    return program.tracer(lambda each: "own" if _OWN.fullmatch(each.text[:40]) else None).reaches(target)
