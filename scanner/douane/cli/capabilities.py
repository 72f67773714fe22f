"""`douane capabilities`: what a server and everything it brings can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from douane.cli.closures import closure_named
from douane.cli.options import closure_options
from douane.cli.output import columns, emit, wants_color
from douane.errors import UsageError
from douane.text import excerpt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from douane.capabilities import Ability
    from douane.model import Closure


@click.command("capabilities")
@closure_options(why="KIND", shows="Show every package that has this capability, and where.")
def command(target: str, why: str | None, lang: str, form: str, output: Path | None, **rest: Any) -> int:
    """Show what a server and the packages it brings can do, by kind, with what they name.

    Network, files, programs, environment, code made at run time, native code, persistence and so on, as the
    source and the files tell, without running any: facts, not accusations. The places shown are those in the
    server's own code; --why KIND shows those of every package. Of a LOCKFILE, what it records is shown, from
    the lock alone, without places. Exit code 0: all was seen; 3: there are gaps.
    """
    from douane.capabilities import picture

    color = rest.pop("color")
    source, closure = closure_named(target, rest)
    abilities = picture(closure)
    if why is not None:
        abilities = (_of_kind(abilities, why),)
    if form == "json":
        from douane.reports import capabilities_json

        text = capabilities_json.render(closure, abilities, target=target, source=source)
    else:
        look = {"language": lang, "width": columns(output), "color": wants_color(color, output)}
        text = _text(closure, abilities, why, source, look)
    emit(text, output)
    return 3 if closure.gaps else 0


def _of_kind(abilities: Sequence[Ability], kind: str) -> Ability:
    """Return the ability of that *kind*. Raises UsageError that says which there are."""
    import difflib

    from douane.capabilities import kinds

    found = next((ability for ability in abilities if ability.kind == kind), None)
    if found is not None:
        return found
    if kind in kinds():
        raise UsageError(f"nothing in the closure has the capability {kind}")
    close = difflib.get_close_matches(kind[:80], kinds(), 3, 0.5) or list(kinds())
    raise UsageError(f"{excerpt(kind, 80)} is no capability", remedy=f"did you mean {' or '.join(close)}?")


def _text(
    closure: Closure,
    abilities: Sequence[Ability],
    why: str | None,
    source: str,
    look: dict[str, Any],
) -> str:
    from douane.graph import Graph
    from douane.reports import capabilities

    if why is not None:
        return capabilities.render_why(closure, abilities[0], Graph(closure), **look)
    return capabilities.render(closure, abilities, locked=source == "lock", **look)
