"""Requirements are read again where the interpreter failed, and mended where the publisher slipped."""

from collections.abc import Callable

import pytest
from packaging.requirements import InvalidRequirement, Requirement

from douane.resolve.pypi_lenient import lenient


def _failing(times: int) -> tuple[Callable[[str], str], list[str]]:
    read: list[str] = []

    def reader(text: str) -> str:
        read.append(text)
        if len(read) <= times:
            raise SystemError("AST constructor recursion depth mismatch (before=19, after=26)")
        return text

    return reader, read


@pytest.mark.parametrize("times", [0, 1, 2])
def test_a_failure_of_the_interpreter_says_nothing_of_the_text(times: int) -> None:
    reader, read = _failing(times)
    assert lenient("a>=1", reader) == "a>=1"
    assert read == ["a>=1"] * (times + 1)


def test_a_failure_that_stays_is_raised() -> None:
    reader, read = _failing(9)
    with pytest.raises(SystemError):
        lenient("a>=1", reader)
    assert len(read) == 3


def test_a_slip_is_mended_and_what_makes_no_sense_is_raised() -> None:
    assert str(lenient("a>=3.6.*", Requirement)) == "a>=3.6"
    with pytest.raises(InvalidRequirement):
        lenient("a>=>=1", Requirement)
