"""Bundles: a zip archive, with or without a signature behind it."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bundles import archive, signed
from douane.archives import Bundle, open_bundle
from douane.errors import ArchiveError


def opened(data: bytes) -> Bundle | str:
    """Return the bundle, or the error that says why it is none."""
    try:
        return open_bundle("x.mcpb", data)
    except ArchiveError as error:
        return str(error)


PLAIN = archive({"server/index.js": "1"}, {"name": "x"})


@pytest.mark.parametrize("patched", [False, True])
def test_a_signature_is_taken_off_and_noted(patched: bool) -> None:
    data = signed(PLAIN, patched=patched)
    bundle = open_bundle("x.mcpb", data)
    assert (list(bundle.tree), bundle.is_signed) == (["manifest.json", "server/index.js"], True)
    assert bundle.sha256 == hashlib.sha256(data).hexdigest()
    assert bundle.unsigned_sha256 == hashlib.sha256(PLAIN).hexdigest()
    assert (bundle.tree.oddities, bundle.tree.gaps) == ((), ())


def test_an_unsigned_bundle() -> None:
    bundle = open_bundle("x.dxt", PLAIN)
    assert not bundle.is_signed
    assert bundle.sha256 == bundle.unsigned_sha256


@pytest.mark.parametrize(
    "tail",
    [
        b"MCPB_SIG_END",
        b"MCPB_SIG_V1\xff\xff\xff\xffxMCPB_SIG_END",
        b"MCPB_SIG_V1\1\0\0\0xxMCPB_SIG_END",
        b"MCPB_SIG_V1MCPB_SIG_END",
        b"MCPB_SIG_V1" * 50_000 + b"MCPB_SIG_END",
    ],
)
def test_what_only_ends_like_a_signature_is_no_part_of_the_archive(tail: bytes) -> None:
    bundle = opened(PLAIN + tail)
    assert isinstance(bundle, str) or not bundle.is_signed
    assert isinstance(bundle, str) or [each.rule for each in bundle.tree.oddities] in (
        [],
        ["archive-ambiguous"],
    )


def test_an_archive_hidden_in_the_signature_is_not_read() -> None:
    hidden = archive({"server/index.js": "evil"}, {"name": "y"})
    block = b"MCPB_SIG_V1" + len(hidden).to_bytes(4, "little") + hidden + b"MCPB_SIG_END"
    bundle = open_bundle("x.mcpb", PLAIN + block)
    assert bundle.tree["server/index.js"] == b"1"
    assert bundle.is_signed


@given(st.binary(max_size=200), st.integers(0, len(PLAIN)))
def test_damaged_bundles_are_errors_or_trees(noise: bytes, at: int) -> None:
    for data in (noise, PLAIN[:at] + noise, signed(PLAIN[:at] + noise + PLAIN[at:])):
        bundle = opened(data)
        assert isinstance(bundle, str) or bundle.sha256 == hashlib.sha256(data).hexdigest()
        assert not isinstance(bundle, str) or "\n" not in bundle
