from __future__ import annotations

import platform
import sys

import pytest

from douane.environment import detect, python_request
from douane.errors import UsageError

_OWN = platform.python_version()
_MINOR = f"{sys.version_info.major}.{sys.version_info.minor}"
_OTHER = "3.14" if _MINOR != "3.14" else "3.13"
_DIGITS = _OTHER.replace(".", "")


@pytest.mark.parametrize(
    ("text", "python"),
    [
        (_OTHER, _OTHER),
        (f" {_OTHER} ", _OTHER),
        ("3.12.4", "3.12.4"),
        ("3.14.0rc2", "3.14.0rc2"),
        (f"python{_OTHER}", _OTHER),
        (f"cpython-{_OTHER}", _OTHER),
        (f"cpython@{_OTHER}", _OTHER),
        (f"cpython{_OTHER}", _OTHER),
        (f"cp{_DIGITS}", _OTHER),
        (_DIGITS, _OTHER),
        ("cpython-3.12.4", "3.12.4"),
        ("==3.12.4", "3.12.4"),
        ("cpython>=3.12.4,<3.12.5", "3.12.4"),
        (">=3.29", "3.29.0"),
        (_MINOR, _OWN),
        (f"python{_MINOR}", _OWN),
        (">=3.11", _OWN),
        (f"~={_MINOR}", _OWN),
        ("3", _OWN),
        ("python3", _OWN),
        ("any", _OWN),
        ("cpython", _OWN),
    ],
)
def test_the_forms_of_a_request(text: str, python: str) -> None:
    assert python_request(text) == python
    assert detect({"python": python_request(text)}, environ={}).python.startswith(python)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/usr/bin/python3.12",
        "./venv",
        "mypython",
        "pypy3.10",
        "graalpy",
        "3.13t",
        "3.13+freethreaded",
        "2.7",
        "4",
        "4.0",
        "312x",
        "3.12.4.1",
        ">=banana",
        ">>3",
        "cpython-3.12.3-macos-aarch64-none",
        "3.12\x1b[31m",
        "3." + "1" * 5000,
        "٣.١٢",
    ],
)
def test_what_tells_no_version(text: str) -> None:
    with pytest.raises(UsageError, match="does not tell which version of CPython") as raised:
        python_request(text)
    assert "\x1b" not in str(raised.value)
    assert "--python 3.12.4" in raised.value.remedy


def test_a_specifier_that_nothing_satisfies() -> None:
    with pytest.raises(UsageError, match=r"no Python is >=3\.30"):
        python_request(">=3.30")
