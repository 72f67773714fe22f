"""How container engines read `run`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.targets.containers import image_of, is_digest, run_of, use_of_engine, without_values


@pytest.mark.parametrize(
    ("text", "options", "image"),
    [
        ("docker run img", [], "img"),
        ("docker run -it --rm img --privileged", ["-i", "-t", "--rm"], "img"),
        ("docker run -itv /a:/b img", ["-i", "-t", "--volume=/a:/b"], "img"),
        ("docker run -v/a:/b -eA=1 -u=root img", ["--volume=/a:/b", "--env=A=1", "--user=root"], "img"),
        ("docker run --net host --name=x img", ["--network=host", "--name=x"], "img"),
        ("docker run --rm=false --privileged=true img", ["--rm=false", "--privileged=true"], "img"),
        ("docker -H tcp://x --context y run img", [], "img"),
        ("docker container run img", [], "img"),
        ("podman --remote run --replace img", ["--replace"], "img"),
        ("docker run -- img -v /:/x", [], "img"),
        ("docker run -i", ["-i"], None),
    ],
)
def test_options_end_where_the_image_stands(text: str, options: list[str], image: str | None) -> None:
    run = run_of(text.split())
    assert run
    assert ([str(option) for option in run.options], run.image, run.unknown) == (options, image, None)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("docker run --unheard-of x img", "--unheard-of"),
        ("docker run -iZ img", "-iZ"),
        ("docker run --name", "--name"),
        ("docker run -v", "-v"),
    ],
)
def test_nothing_is_guessed_behind_an_unknown_option(text: str, unknown: str) -> None:
    run = run_of(text.split())
    assert run
    assert (run.image, run.unknown) == (None, unknown)


@pytest.mark.parametrize(
    "text", ["docker", "docker build .", "docker --unheard-of run img", "docker exec -i c x"]
)
def test_other_uses_run_no_image(text: str) -> None:
    assert run_of(text.split()) is None


def test_other_uses_that_are_known() -> None:
    assert "catalogue" in (use_of_engine(["docker", "mcp", "gateway", "run"]) or "")
    assert use_of_engine(["docker", "build", "."]) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("img", ("img:latest", None)),
        ("img:1", ("img:1", None)),
        ("a.test:5000/b/c:1", ("a.test:5000/b/c:1", None)),
        (f"a/b@sha256:{'0' * 64}", ("a/b", f"sha256:{'0' * 64}")),
        (f"a/b:1@sha256:{'0' * 64}", ("a/b:1", f"sha256:{'0' * 64}")),
        ("Upper", None),
        ("a b", None),
        ("", None),
        ("-x", None),
        ("../x", None),
        ("a//b", None),
        ("a" * 2000, None),
        ("img:", None),
        ("img@latest", None),
        ("\u0430bc", None),
    ],
)
def test_images(text: str, expected: tuple[str, str | None] | None) -> None:
    assert image_of(text) == expected


def test_only_a_whole_digest_is_one() -> None:
    assert is_digest(f"sha256:{'a' * 64}")
    assert not any(map(is_digest, (None, "", "sha256:aa", f"sha512:{'a' * 64}", f"sha256:{'A' * 64}")))


def test_values_of_variables_are_dropped_and_names_kept() -> None:
    words = "docker run -e A=s -e B --env=C=s -eD=s -e ${E} img -e F=s".split()  # noqa: SIM905
    run = run_of(words)
    assert run
    kept, names = without_values(words, run)
    assert " ".join(kept) == "docker run -e A=… -e B --env=C=… -eD=… -e ${E} img -e F=s"
    assert names == ("A", "B", "C", "D")


@given(st.lists(st.text("-eviu=A/:x ", max_size=6), max_size=8))
def test_any_words_are_read(words: list[str]) -> None:
    run = run_of(["docker", "run", *words])
    assert run
    assert all(0 < option.at <= len(words) + 1 for option in run.options)
    assert run.image is None or run.image in words
