"""The known servers whose names are close to one that no index knows."""

from __future__ import annotations

from douane.errors import NotFoundError, WithdrawnError
from douane.identity.lookalikes import lookalikes
from douane.model import Target


def with_neighbours(error: NotFoundError, target: Target) -> NotFoundError:
    """Return *error* with the known servers whose names are close to what was asked for."""
    asked = target.requirement
    if asked is None or isinstance(error, WithdrawnError) or f"package {asked.name}" not in error.message:
        return error
    names = list(dict.fromkeys(item.target for item in lookalikes(asked.ecosystem, asked.name)))[:3]
    return NotFoundError(error.message, remedy=f"did you mean {' or '.join(names)}?") if names else error
