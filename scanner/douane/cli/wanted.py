"""The reports of one run: `--format FORM -o FILE` says the first, each `--also FORM=FILE` one more."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from douane.cli.output import emit
from douane.cli.writable import check_output
from douane.errors import DouaneError, UsageError
from douane.text import excerpt
from douane.words import ENGLISH


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a report is to be shown: its form, language and rows, whether to colour, where it goes."""

    form: str = "text"
    language: str = ENGLISH
    show: str = "summary"
    color: str = "auto"
    output: Path | None = None

    @property
    def is_told_at_once(self) -> bool:
        """Whether each of several reports can be shown before the next is there."""
        return self.form == "text" and self.output is None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The looks of all reports of a run, the first one and what --also names."""

    first: Look
    also: tuple[Look, ...] = ()

    @classmethod
    def taken(cls, options: dict[str, Any], forms: Sequence[str], **look: Any) -> Wanted:
        """Take out of a command's *options* what says which reports, each in one of *forms*.

        *look* holds for all of them. Raises UsageError for an --also that is not FORM=FILE, and for a file
        that is named twice; InputError for one that cannot be written, before any work is done for it.
        """
        told = [_told(each, forms) for each in options.pop("also")]
        first = Look(**{key: options.pop(key) for key in ("form", "output", "color")}, **look)
        found = cls(first, tuple(replace(first, form=form, output=path) for form, path in told))
        taken = set()
        for path in (each.output for each in found if each.output is not None):
            check_output(path)
            if path.is_file() or not path.exists():  # a device takes any number
                if path.resolve() in taken:
                    shown = excerpt(str(path), 200)
                    raise UsageError(f"two reports would go to {shown}", remedy="name two files")
                taken.add(path.resolve())
        return found

    def __iter__(self) -> Iterator[Look]:
        """Yield the look of each report, the first one first."""
        yield self.first
        yield from self.also

    def emit(self, render: Callable[[Look], str], *, first: bool = True) -> None:
        """Write each report that *render* makes, the *first* one unless it was told already.

        One that cannot be rendered or written keeps no other from it. Raises the first such DouaneError.
        """
        wrong: DouaneError | None = None
        for look in self if first else self.also:
            try:
                emit(render(look), look.output)
            except DouaneError as error:
                wrong = wrong or error
        if wrong is not None:
            raise wrong


def _told(value: str, forms: Sequence[str]) -> tuple[str, Path]:
    form, equals, file = value.partition("=")
    if not equals or not file or form not in forms:
        shown = excerpt(value, 200)
        raise UsageError(
            f"--also {shown} is not FORM=FILE",
            remedy=f"with FORM one of {', '.join(forms)}, as json=report.json",
        )
    if os.path.isdir(file):  # noqa: PTH112 - a name that is too long is no folder
        raise UsageError(f"--also {excerpt(value, 200)} names a folder", remedy="name a file in it")
    return form, Path(file)
