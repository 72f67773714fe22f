"""What is shared is made once, is bounded, and is known by what it was made of."""

from __future__ import annotations

from douane.sharing import Same, Shared


def _counting(most: int = 1000) -> tuple[Shared[str, str], list[str]]:
    made: list[str] = []

    def make(text: str) -> str:
        made.append(text)
        return text.upper()

    return Shared(make, lambda given, result: len(given) + len(result), most), made


def test_the_same_value_is_made_once() -> None:
    shared, made = _counting()
    assert [shared("one"), shared("two"), shared("".join(("o", "ne")))] == ["ONE", "TWO", "ONE"]
    assert made == ["one", "two"]


def test_beyond_the_bound_the_oldest_is_made_again() -> None:
    shared, made = _counting(most=20)
    for text in ("aaaaa", "bbbbb", "ccccc", "ccccc", "bbbbb", "aaaaa"):
        assert shared(text) == text.upper()
    assert made == ["aaaaa", "bbbbb", "ccccc", "aaaaa"]


def test_what_is_larger_than_the_bound_is_not_kept() -> None:
    shared, made = _counting(most=20)
    assert shared("a" * 50) == shared("a" * 50) == "A" * 50
    assert made == ["a" * 50, "a" * 50]


def test_nothing_found_is_a_result_like_any_other() -> None:
    calls: list[str] = []

    def make(text: str) -> tuple[str, ...]:
        calls.append(text)
        return ()

    shared = Shared(make, lambda _, __: 1)
    assert shared("x") == shared("x") == ()
    assert calls == ["x"]


def test_equal_objects_are_told_apart_by_identity() -> None:
    one, other = [1], [1]
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(other)
    shared: Shared[Same[list[int]], list[int]] = Shared(lambda same: list(same.item), lambda _, __: 1)
    assert shared(Same(one)) is shared(Same(one))
    assert shared(Same(one)) is not shared(Same(other))
