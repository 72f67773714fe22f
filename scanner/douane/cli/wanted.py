"""The reports of one run: `--format FORM -o FILE` says the first, each `--also FORM=FILE` one more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from douane.cli.output import emit
from douane.errors import DouaneError, UsageError
from douane.text import excerpt

Render = Callable[[str, Path | None], str]
"""Makes the text of a report of a form and of where it goes (None: stdout)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The form of the first report and where it goes (None: stdout), whether to colour, and the others."""

    form: str
    output: Path | None
    color: str
    also: tuple[tuple[str, Path], ...] = ()

    @classmethod
    def taken(cls, options: dict[str, Any], forms: Sequence[str]) -> Wanted:
        """Take out of a command's *options* what says which reports, each in one of *forms*.

        Raises UsageError for an --also that is not FORM=FILE, and for a file that is named twice.
        """
        also = tuple(_told(each, forms) for each in options.pop("also"))
        found = cls(**{key: options.pop(key) for key in ("form", "output", "color")}, also=also)
        taken = set()
        for _, path in found:
            if path is not None and (path.is_file() or not path.exists()):  # a device takes any number
                if path.resolve() in taken:
                    shown = excerpt(str(path), 200)
                    raise UsageError(f"two reports would go to {shown}", remedy="name two files")
                taken.add(path.resolve())
        return found

    def __iter__(self) -> Iterator[tuple[str, Path | None]]:
        """Yield the form of each report and where it goes, the first one first."""
        yield self.form, self.output
        yield from self.also

    def emit(self, render: Render, *, first: bool = True) -> None:
        """Write each report that *render* makes, the *first* one unless it was told already.

        One that cannot be rendered or written keeps no other from it. Raises the first such DouaneError.
        """
        wrong: DouaneError | None = None
        for form, where in self if first else self.also:
            try:
                emit(render(form, where), where)
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
    if Path(file).is_dir():
        raise UsageError(f"--also {excerpt(value, 200)} names a folder", remedy="name a file in it")
    return form, Path(file)
