"""Words of people that go into a lockfile: text, so not bytes that are no UTF-8."""

from __future__ import annotations

import click

from douane.text import excerpt


def text(value: str) -> str:
    """Return *value*, of an option that is written down. Raises click's BadParameter for other bytes."""
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise click.BadParameter(f"{excerpt(value, 100)} is not UTF-8")
    return value
