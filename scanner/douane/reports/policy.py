"""What a policy says, and what it would do to servers, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from douane.demands import Demanded, Stop
from douane.model import Json, Policy, Waiver
from douane.objections import telling
from douane.policy.keys import every
from douane.policy.saying import said
from douane.reports.wrapping import WIDTH, hanging
from douane.situations import subject
from douane.text import visible
from douane.words import ENGLISH, Words

SCHEMA = 1
_MOST_STOPS = 12
_STATES = {0: "passes", 1: "stopped", 2: "unreadable", 3: "unknown"}  # as JSON names them


def render(
    policy: Policy,
    found: Sequence[Demanded],
    *,
    language: str = ENGLISH,
    color: bool = False,
    width: int = WIDTH,
) -> str:
    """Return the policy key by key, its waivers, and a block a server, ending in a newline."""
    words = Words.of(language, "policy", "verdicts")
    blocks = [
        list(_keys(policy, words, width)),
        list(_waivers(policy, found, words, width)),
        *(list(_server(each, words, color, width)) for each in found),
    ]
    codes = [each.exit_code for each in found]
    counts = ", ".join(f"{codes.count(code)} {words[f'state-{code}']}" for code in _STATES if code in codes)
    blocks.append(
        [f"{words.count(len(found), 'server')}{words['colon']}{counts}" if found else words["nobody"]]
    )
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _keys(policy: Policy, words: Words, width: int) -> Iterator[str]:
    yield words.told("title", source=visible(policy.source or ""), digest=policy.digest)
    keys = every(words.language)
    for name, value in said(policy, words.language):
        yield from hanging(f"  {name:<24} ", visible(value), width)
        yield from hanging(f"  {'':<24} ", keys[name].says, width)


def _waivers(policy: Policy, found: Sequence[Demanded], words: Words, width: int) -> Iterator[str]:
    if policy.waivers:
        yield words.told("waivers", count=len(policy.waivers))
    passed = [(each.name, *pair) for each in found for pair in each.passed]
    for waiver in policy.waivers:
        about = subject(waiver)
        yield from hanging(
            "  ", visible(f"{_state(waiver, words)}{about}: {waiver.owner}: {waiver.reason}"), width
        )
        through = [f"{name}: {what}" for name, key, what in passed if key == about]
        for line in through or [words["nothing-passes"]]:
            yield from hanging(f"      {words['passes']} " if through else "      ", visible(line), width)


def _state(waiver: Waiver, words: Words) -> str:
    if waiver.wrong:
        return words.told("unheld", wrong=waiver.wrong)
    return words.told("lapsed" if waiver.lapsed else "held", until=waiver.expires)


def _server(each: Demanded, words: Words, color: bool, width: int) -> Iterator[str]:
    code = each.exit_code
    state = f"{words[f'state-{code}']:<10}"
    painted = f"\x1b[{'32' if code == 0 else '1;31'}m{state}\x1b[0m" if color else state
    verdict = words.told("verdict", verdict=words.table.get(each.verdict or "", each.verdict))
    yield f"{painted} {visible(each.name)}" + (f"  {verdict}" if each.verdict else "")
    if each.problem:
        yield from hanging("           ", visible(each.problem), width)
    stops = _together(each)
    for stop in stops[:_MOST_STOPS]:
        sure = "" if stop.sure else words["unsure"]
        yield from hanging(f"           {stop.key:<19} ", visible(stop.why) + sure, width)
    if len(stops) > _MOST_STOPS:
        yield f"           {words.told('more', count=len(stops) - _MOST_STOPS)}"
    if each.untold:
        yield from hanging("           ", f"{', '.join(each.untold)}{words['colon']}{words['untold']}", width)


def _together(of: Demanded) -> list[Stop]:
    """Return what stops the server, what one key says of several packages as one."""
    found: dict[tuple[str, str, bool], list[Stop]] = {}
    for stop in of.stops:
        found.setdefault((stop.key, telling.shape(stop.why, stop.package), stop.sure), []).append(stop)
    packages = {key: [each.package for each in same if each.package] for key, same in found.items()}
    return [
        replace(same[0], why=telling.told(same[0].why, packages[key], of.purl)) for key, same in found.items()
    ]


def render_json(policy: Policy, found: Iterable[Demanded]) -> str:
    """Return the same as one JSON document (docs/policy-check.schema.json) ending in a newline."""
    keys: dict[str, Json] = dict(said(policy))
    document: dict[str, Json] = {
        "schema": SCHEMA,
        "policy": {"source": policy.source, "digest": policy.digest, "keys": keys},
        "waivers": [_waiver(each) for each in policy.waivers],
        "servers": [
            {
                "name": each.name,
                "state": _STATES[each.exit_code],
                "verdict": each.verdict,
                "problem": each.problem,
                "stops": [_stop(stop) for stop in each.stops],
                "let_through": [{"waiver": waiver, "what": what} for waiver, what in each.passed],
                "untold": list(each.untold),
            }
            for each in found
        ],
    }
    return json.dumps(document, indent=2) + "\n"


def _stop(stop: Stop) -> dict[str, Json]:
    return {"key": stop.key, "why": stop.why, "sure": stop.sure}


def _waiver(waiver: Waiver) -> dict[str, Json]:
    return {
        "about": subject(waiver),
        "owner": waiver.owner,
        "reason": waiver.reason,
        "until": waiver.expires,
        "holds": not (waiver.wrong or waiver.lapsed),
        "wrong": waiver.wrong or ("expired" if waiver.lapsed else None),
    }
