"""How a call starts a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State


def asks_for_shell(program: Program, call: State) -> bool:
    """Whether the call at *call* starts its program through a shell: `shell=True`, `{shell: true}`."""
    made = program.call(call)
    if made is None:
        return False
    given = made.keywords.get("shell")
    if given is not None:
        return call.index.text(given) == "True"
    for argument in made.arguments[1:]:
        for leaf in program.leaves(call.at(argument, ("shell",))):
            if not leaf.steps and leaf.node.type in ("true", "string"):
                return True
    return False
