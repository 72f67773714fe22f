"""Options of `douane decide` that record a waiver."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from douane.cli.words import text
from douane.errors import UsageError
from douane.waiving import JUSTIFICATIONS, MALICIOUS, STATUSES, VULNERABLE

Command = TypeVar("Command", bound=Callable[..., Any])

_NEEDED = {"reason": "--reason", "until": "--until"}


def waiver_options(command: Command) -> Command:
    """Add --waive and what belongs to it."""
    for option in reversed(
        (
            click.option(
                "--waive",
                type=text,
                metavar="RULE|ADVISORY",
                help="Record that findings of this rule, or with this advisory (MAL-...), are waived.",
            ),
            click.option(
                "--package",
                type=text,
                metavar="PURL",
                help="... of this package only (pkg:npm/NAME@VERSION).",
            ),
            click.option("--reason", type=text, help="... why."),
            click.option(
                "--until",
                metavar="DATE",
                help="... the last day it holds (YYYY-MM-DD); without --waive, that of the answers.",
            ),
            click.option(
                "--status",
                type=click.Choice(STATUSES),
                default=STATUSES[0],
                show_default=True,
                help="... what is said of it, as OpenVEX spells it.",
            ),
            click.option(
                "--justification", type=click.Choice(JUSTIFICATIONS), help="... why it is not_affected."
            ),
        )
    ):
        command = option(command)
    return command


def stated(person: str | None, given: Mapping[str, Any]) -> dict[str, str] | None:
    """Return the waiver that the options *given* state, None where none is. Raises UsageError."""
    waived = given.get("waive")
    if waived is None:
        lone = next((key for key in ("package", "justification", "reason") if given.get(key)), None)
        if lone:
            raise UsageError(f"--{lone} belongs to --waive")
        return None
    for key, option in _NEEDED.items():
        if not given.get(key):
            raise UsageError(f"--waive needs {option}")
    if not person:
        raise UsageError("--waive needs --person", remedy="say who answers for it")
    found = {"rule": waived, "reason": given["reason"], "owner": person, "expires": given["until"]}
    if any(letter.isupper() for letter in waived):  # rules are written small, advisories are not
        found |= {"rule": MALICIOUS if waived.startswith("MAL-") else VULNERABLE, "advisory": waived}
    if given["status"] != STATUSES[0]:
        found["status"] = given["status"]
    return found | {key: given[key] for key in ("package", "justification") if given.get(key)}
