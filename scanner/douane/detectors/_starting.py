"""How a call starts a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_SAYING = (("shell",), ("nodeOptions", "shell"))


def asks_for_shell(program: Program, call: State) -> bool:
    """Whether the call at *call* starts its program through a shell: `shell=True`, `{shell: true}`."""
    made = program.call(call)
    if made is None:
        return False
    given = made.keywords.get("shell")
    if given is not None:
        return call.index.text(given) == "True"
    before = call.index.call_at(made.callee)  # `$({shell: true})`line` `
    for argument in (*made.arguments[1:], *(before.arguments if before is not None else ())):
        for steps in _SAYING:
            for leaf in program.leaves(call.at(argument, steps)):
                if not leaf.steps and leaf.node.type in ("true", "string"):
                    return True
    return False
