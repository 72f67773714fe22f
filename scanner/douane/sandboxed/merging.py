"""One surface out of what the source says and what the running server listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from douane.model import Definition, Gap, Observation, Surface
from douane.sighting import Sighting
from douane.text import excerpt

_ROW = "supply.tools"
_MOST_SHOWN = 100  # of each list of what it did
_MOST_TEXT = 200  # characters of one of them
_MOST_WORDS = 12  # of one command


def merged(sighting: Sighting, *, arguments: tuple[str, ...], names: tuple[str, ...]) -> Surface | None:
    """Return what the server lists, with the places and conditions its source gives; None for nothing.

    *arguments* are those it was started with, *names* those of the variables it was given.
    """
    listed = sighting.listed
    if listed is None:
        return None
    known = {(item.kind, item.name): item for item in reversed(sighting.read.definitions)}
    shown = {(item.kind, item.name) for item in listed.definitions}
    return replace(
        listed,
        source="sandbox",
        tools=_placed(listed.tools, known),
        prompts=_placed(listed.prompts, known),
        resources=_placed(listed.resources, known),
        templates=_placed(listed.templates, known),
        observed=observation(sighting, arguments=arguments, names=names),
        unlisted=tuple(item for item in sighting.read.definitions if (item.kind, item.name) not in shown),
    )


def observation(sighting: Sighting, *, arguments: tuple[str, ...], names: tuple[str, ...]) -> Observation:
    """Return how the server was listed and what it did meanwhile, in all runs together."""
    seen = [run.observed for run in sighting.runs]
    argvs = sorted({argv for each in seen for argv in each.programs})
    return Observation(
        runs=len(sighting.runs),
        clients=_texts(run.client for run in sighting.runs),
        arguments=tuple(excerpt(each, _MOST_TEXT) for each in arguments),
        environment_names=_texts(names),
        canaries=_texts(name for each in seen for name in each.canaries),
        contacts=_texts(_whom(each.host, each.address, each.port) for one in seen for each in one.contacts),
        programs=tuple(
            tuple(excerpt(word, _MOST_TEXT) for word in argv[:_MOST_WORDS]) for argv in argvs[:_MOST_SHOWN]
        ),
        written=_texts(path for each in seen for path in each.written),
        exceeded=_texts(name for each in seen for name in each.exceeded),
    )


def explained(gaps: Iterable[Gap], sighting: Sighting, *, agree: bool) -> tuple[Gap, ...]:
    """Return *gaps* of the source with what the sandbox adds: that all runs listed the same, if they *agree*.

    They stay gaps: what is computed may be computed otherwise where there is a network, an account, a file.
    """
    if not agree or sighting.listed is None:
        return tuple(gaps)
    said = f"; listed identically {len(sighting.runs)} times in a sandbox without network"
    return tuple(replace(gap, why=gap.why + said) if _ROW in gap.rows else gap for gap in gaps)


def _placed(
    items: tuple[Definition, ...], known: dict[tuple[str, str], Definition]
) -> tuple[Definition, ...]:
    placed = []
    for item in items:
        read = known.get((item.kind, item.name))
        if read is not None:
            where = replace(item.where, path=read.where.path, line=read.where.line)
            item = replace(item, where=where, conditional=read.conditional)  # noqa: PLW2901
        placed.append(item)
    return tuple(placed)


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({excerpt(text, _MOST_TEXT) for text in texts})[:_MOST_SHOWN])


def _whom(host: str, address: str, port: int) -> str:
    name = host or address
    name = f"[{name}]" if ":" in name else name
    return f"{name}:{port}" if port else name
