"""Whom to ask: an endpoint that speaks as OpenAI's does, a model, and a key that the environment holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from douane.errors import UsageError
from douane.http import FinalError
from douane.http.guarding import Place, is_loopback, place_of
from douane.text import excerpt

KEY = "DOUANE_JUDGE_KEY"
"""The variable that holds the key; there is no option for it, for options are seen by every process."""
MAX_MODEL = 200
"""Characters of the name of a model."""
MAX_KEY = 4_096
"""Characters of a key."""
_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the judge answers (`url`, the whole address that is posted to), which `model`, with which `key`.

    `is_local` tells that it is on this machine, where no encryption is asked for.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    is_local: bool = False


def settings_from(url: str, model: str | None, environ: Mapping[str, str]) -> Settings:
    """Return the settings for a base address as clients take it (``https://host/v1``), or the whole one.

    Raises UsageError for an address that is not https (nor http on this machine), that holds a user, a
    password, a query or a fragment, for a model that is missing or malformed, and for a malformed key.
    """
    try:
        place = place_of(url)
    except FinalError as error:
        raise UsageError(f"--judge: {error.message}") from None
    is_local = is_loopback(place.host)
    if place.scheme != "https" and not is_local:
        raise UsageError(
            f"--judge: {excerpt(place.host)} is not asked in the clear",
            remedy="use https; http is for this machine alone",
        )
    if any(sign in url for sign in "?#"):
        raise UsageError("--judge: an address with a query or a fragment is not asked", remedy=f"set {KEY}")
    return Settings(
        url=_endpoint(place), model=_model(model), key=_key(environ), is_local=place.scheme == "http"
    )


def _endpoint(place: Place) -> str:
    path = place.url.rstrip("/")
    return path if path.endswith(_PATH) else f"{path}{_PATH}"


def _model(model: str | None) -> str:
    if not model:
        raise UsageError("--judge: no model is named", remedy="add --judge-model NAME")
    if len(model) > MAX_MODEL or not model.isascii() or not model.isprintable():
        raise UsageError(f"--judge-model: {excerpt(model, 60)} is no name of a model")
    return model


def _key(environ: Mapping[str, str]) -> str | None:
    key = environ.get(KEY)
    if not key:
        return None
    if len(key) > MAX_KEY or not key.isascii() or not key.isprintable() or " " in key:
        raise UsageError(f"{KEY} holds what no key can be", remedy="set it to the key alone")
    return key
