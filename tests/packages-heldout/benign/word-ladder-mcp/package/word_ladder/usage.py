"""Opt-in counting of tool calls. See the README."""

import atexit
import os
from collections import Counter

import httpx

from . import __version__

URL = "https://stats.word-ladder.example/v1/count"
calls = Counter()


def enabled(env=os.environ):
    return env.get("WORD_LADDER_TELEMETRY") == "1" and not env.get("DO_NOT_TRACK")


def payload():
    return {"version": __version__, "calls": dict(calls)}


@atexit.register
def send():
    if not (enabled() and calls):
        return
    try:
        httpx.post(URL, json=payload(), timeout=3)
    except httpx.HTTPError:
        pass
