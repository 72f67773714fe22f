"""What reading a pickle calls is told, also where it goes on senselessly; what is too long is unknown."""

import pytest

from douane.detectors._shipped_pickles import MAX_FILE, MAX_STEPS, called_by

_CALL = b"cos\nsystem\n(S'x'\ntR"


@pytest.mark.parametrize("tail", [b".", b".more", b".\x00\xff", b"\xff\xff", b""])
def test_what_was_called_before_the_end_counts(tail: bytes) -> None:
    assert called_by(_CALL + tail) == "os.system"


@pytest.mark.parametrize("data", [b"", b"plain text\n", b"(lp0\nI1\na.", b"ccollections\nOrderedDict\n(tR."])
def test_data_call_nothing(data: bytes) -> None:
    assert called_by(data) == ""


def test_what_is_not_read_to_its_end_is_unknown() -> None:
    assert called_by(b"N0" * MAX_STEPS + _CALL + b".") is None
    text = b"a" * (MAX_FILE + 1)
    assert called_by(b"\x80\x04X" + len(text).to_bytes(4, "little") + text + b"0" + _CALL + b".") is None
