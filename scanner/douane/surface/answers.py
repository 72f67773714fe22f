"""What a running server answered, as a surface."""

from __future__ import annotations

from dataclasses import replace

from douane.listing.nouns import Listing
from douane.model import Surface, ordered
from douane.surface import recorded


def from_answers(listing: Listing, *, source: str) -> Surface:
    """Return *listing* as a surface of *source*. Raises InputError where it holds no list at all."""
    surface = recorded.from_listing(listing.listing)
    hidden = recorded._hidden(dict(listing.listing), listing.problems)
    return replace(
        surface,
        source=source,
        protocol=listing.protocol,
        findings=ordered((*surface.findings, *hidden)),
        gaps=(*surface.gaps, *listing.gaps),
    )
