"""What a package can do: reach the network, read and write files, start programs, ...

Capabilities are facts, not accusations: they are recorded in the lock, and one that appears later is drift.
Every file is looked at by its words; files in which names tell more (all of the server's own, few of a
dependency) are followed by the flow engine as well. The data is ``code/capabilities.toml``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._capabilities.collecting import Found
from douane.detectors._capabilities.files import look_at_files
from douane.detectors._capabilities.followed import follow, worth_following
from douane.detectors._capabilities.named import look_for_names
from douane.detectors._capabilities.places import Sight
from douane.detectors._capabilities.words import look_at_words
from douane.detectors._flow import program_of
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.model import Capability
    from douane.syntax import Codebase

_THOROUGH = 4 * 1024 * 1024  # bytes of the server's own code that are parsed to tell code from text
_QUICK = 512 * 1024  # bytes of a dependency's code that are


def capabilities_of(codebase: Codebase, *, thorough: bool = True) -> tuple[Capability, ...]:
    """Return the capabilities of the package, sorted by kind.

    *thorough* follows names in all of its own code, not only where that tells most for its cost.
    """
    found, sight = Found(), Sight(codebase, parsed=_THOROUGH if thorough else _QUICK)
    look_at_files(codebase, found)
    program = program_of(codebase)
    # What only tests and examples do is told last, and what they name is not told at all.
    paths = sorted(program.paths, key=lambda path: (is_aside(path), path))
    for path in paths:
        look_at_words(sight, program, path, found)
    followed = worth_following(program, paths, thorough=thorough)
    follow(program, followed, found)
    for path in paths:
        if not is_aside(path):
            look_for_names(sight, program, path, found, is_followed=path in followed)
    return found.capabilities()
