"""What the frameworks for Python servers emit differently, by framework and version.

The official SDK (`mcp`) and the `fastmcp` package read the same decorators but list other schemas. The
limits below are the versions in which each difference appeared, found in the published sources of both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Version = tuple[int, int]

_NUMBER = re.compile(r"(\d{1,6})(?:\.(\d{1,6}))?", re.ASCII)
_NEWEST_SDK: Version = (1, 30)
_NEWEST_FASTMCP: Version = (3, 4)
_USUAL_PYTHON: Version = (3, 12)
_USUAL_PYDANTIC: Version = (2, 14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """A framework of one version: `fast` is the `fastmcp` package, otherwise the official SDK."""

    fast: bool = False
    version: Version = _NEWEST_SDK
    python: Version = _USUAL_PYTHON
    pydantic: Version = _USUAL_PYDANTIC

    @property
    def raw_docstrings(self) -> bool:
        """Whether a docstring is listed as Python holds it, indentation included."""
        return not self.fast or self.version < (2, 9)

    @property
    def dedents_docstrings(self) -> bool:
        """Whether the compiler already takes the common indentation away (Python 3.13)."""
        return self.python >= (3, 13)

    @property
    def reads_sections(self) -> bool:
        """Whether the sections of a docstring describe parameters, and leave the description."""
        return self.fast and self.version >= (3, 2)

    @property
    def ends_at_any_section(self) -> bool:
        """Whether a section that describes no parameters ends the description, too."""
        return self.fast and self.version >= (4, 0)

    @property
    def lists_outputs(self) -> bool:
        """Whether the return annotation becomes an output schema."""
        return self.version >= ((2, 10) if self.fast else (1, 10))

    @property
    def lists_titles(self) -> bool:
        """Whether tools, prompts and resources have titles."""
        return self.version >= ((2, 10) if self.fast else (1, 10))

    @property
    def prunes_titles(self) -> bool:
        """Whether the titles pydantic makes of names are left out."""
        return self.fast and self.version >= (2, 12)

    @property
    def closed(self) -> bool:
        """Whether `additionalProperties: false` is listed."""
        return self.fast and self.version >= (3, 0)

    @property
    def inlines(self) -> bool:
        """Whether references are replaced by what they refer to."""
        return self.fast and self.version >= (3, 0)

    @property
    def wrapper_described(self) -> bool:
        """Whether a wrapped result carries the description of the wrapper."""
        return self.fast and self.version < (3, 2)

    @property
    def describes_by_text(self) -> bool:
        """Whether ``Annotated[str, "text"]`` describes a parameter."""
        return self.fast and self.version >= (2, 11)

    @property
    def titles_everything(self) -> bool:
        """Whether a tool without title gets one made of its name, and written titles of parameters stay."""
        return self.fast and self.version >= (4, 0)

    @property
    def tags_key(self) -> str | None:
        """The key in `_meta` under which tags are listed, if they are."""
        if not self.fast or self.version < (2, 11):
            return None
        return "fastmcp" if self.version >= (3, 0) else "_fastmcp"

    @property
    def prompt_note(self) -> str | None:
        """What is added to the description of a prompt's argument that is not plain text."""
        if not self.fast or self.version < (2, 9):
            return None
        if self.version >= (4, 0):
            return "Provide a value matching the following JSON schema: {}. Encode non-string values as JSON."
        return "Provide as a JSON string matching the following schema: {}"


def dialect(*, fast: bool, modern: bool, resolved: Mapping[str, str]) -> Dialect:
    """Return the dialect of the `fastmcp` package, or of the official SDK (*modern*: its second edition).

    *resolved* gives versions by name of package; ``python`` may give that of the interpreter. Where a version
    is not known, the newest of its line is assumed.
    """
    usual = _NEWEST_FASTMCP if fast else ((2, 3) if modern else _NEWEST_SDK)
    return Dialect(
        fast=fast,
        version=version_of(resolved.get("fastmcp" if fast else "mcp"), usual),
        python=version_of(resolved.get("python"), _USUAL_PYTHON),
        pydantic=version_of(resolved.get("pydantic"), _USUAL_PYDANTIC),
    )


def version_of(text: str | None, usual: Version) -> Version:
    """Return the first two numbers of a version, or *usual*."""
    found = _NUMBER.match(text or "")
    return (int(found[1]), int(found[2] or 0)) if found else usual
