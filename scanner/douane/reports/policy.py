"""What a policy says, and what it would do to servers, for people and for programs."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from douane.demands import Demanded, Stop
from douane.model import Json, Policy, Waiver
from douane.policy.keys import every
from douane.policy.saying import said
from douane.situations import subject
from douane.text import visible

SCHEMA = 1
_WIDTH = 110
_MOST_STOPS = 12
_STATES = {0: "passes", 1: "STOPPED", 2: "UNREADABLE", 3: "UNKNOWN"}


def render(policy: Policy, found: Sequence[Demanded], *, color: bool = False) -> str:
    """Return the policy key by key, its waivers, and a block a server, ending in a newline."""
    blocks = [
        list(_keys(policy)),
        list(_waivers(policy, found)),
        *(list(_server(each, color)) for each in found),
    ]
    codes = [each.exit_code for each in found]
    counts = ", ".join(f"{codes.count(code)} {word}" for code, word in _STATES.items() if code in codes)
    blocks.append(
        [f"{len(found)} servers: {counts}"] if found else ["no server is pinned, and none was named"]
    )
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _keys(policy: Policy) -> Iterator[str]:
    yield f"Policy {visible(policy.source or '')} ({policy.digest})"
    keys = every()
    for name, value in said(policy):
        yield from _hanging(f"  {name:<24} ", visible(value))
        yield from _hanging(f"  {'':<24} ", keys[name].says)


def _waivers(policy: Policy, found: Sequence[Demanded]) -> Iterator[str]:
    if policy.waivers:
        yield f"Waivers ({len(policy.waivers)})"
    passed = [(each.name, *pair) for each in found for pair in each.passed]
    for waiver in policy.waivers:
        about = subject(waiver)
        yield from _hanging("  ", visible(f"{_state(waiver)}{about}: {waiver.owner}: {waiver.reason}"))
        through = [f"{name}: {what}" for name, key, what in passed if key == about]
        for line in through or ["lets nothing through here"]:
            yield from _hanging("      lets through " if through else "      ", visible(line))


def _state(waiver: Waiver) -> str:
    if waiver.wrong:
        return f"DOES NOT HOLD, {waiver.wrong}: "
    return f"EXPIRED on {waiver.expires}: " if waiver.lapsed else f"until {waiver.expires}: "


def _server(each: Demanded, color: bool) -> Iterator[str]:
    code = each.exit_code
    state = f"{_STATES[code]:<10}"
    painted = f"\x1b[{'32' if code == 0 else '1;31'}m{state}\x1b[0m" if color else state
    yield f"{painted} {visible(each.name)}" + (f"  (verdict {each.verdict})" if each.verdict else "")
    if each.problem:
        yield from _hanging("           ", visible(each.problem))
    for stop in each.stops[:_MOST_STOPS]:
        sure = "" if stop.sure else " (cannot be told)"
        yield from _hanging(f"           {stop.key:<19} ", visible(stop.why) + sure)
    if len(each.stops) > _MOST_STOPS:
        yield f"           and {len(each.stops) - _MOST_STOPS} more"
    if each.untold:
        told = "a lock does not tell; `douane policy check` with the server's own name looks"
        yield from _hanging("           ", f"{', '.join(each.untold)}: {told}")


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
                "state": _STATES[each.exit_code].lower(),
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


def _hanging(head: str, text: str) -> list[str]:
    lines = textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [head.rstrip()]
