"""Words of people that go into a lockfile: text, so not bytes that are no UTF-8."""

from __future__ import annotations

from typing import Any

import click

from douane.text import excerpt


class _Words(click.ParamType):
    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return *value*. Raises BadParameter for one that was typed in another encoding."""
        text = str(value)
        if any("\ud800" <= char <= "\udfff" for char in text):
            self.fail(f"{excerpt(text, 100)} is not UTF-8", param, ctx)
        return text


WORDS = _Words()
"""The type of an option that is written down."""
