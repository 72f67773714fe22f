"""Wherever a secret stands in a configuration, it stands in nothing that we write or say."""

from __future__ import annotations

import json
import string
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from douane import pinning, pipeline
from douane.api import connected, understood, vet_with
from douane.configurations import noted
from douane.configurations.formats import parse
from douane.errors import DouaneError
from douane.model import Examination, Report, Surface, Target, TargetKind
from douane.policy import Policy
from douane.reports import json as machine
from douane.reports import text as human
from douane_lockfiles import dumps
from e2e.index import World
from e2e.packages import SEND, npm
from e2e.transport import options

# Words that no test data, name or path of ours holds: a match is the secret itself.
SECRETS = st.text(string.ascii_letters + string.digits + "_-", min_size=8, max_size=40).map(
    lambda text: f"Qz7{text}9"
)
NAMES = st.sampled_from(
    ["API_TOKEN", "GITHUB_PERSONAL_ACCESS_TOKEN", "dbPassword", "SECRET_KEY", "X_API_KEY"]
)
OPTIONS = st.sampled_from(
    ["--api-key", "--token", "--apiKey", "--db-password", "--client-secret", "--auth-token"]
)
HEADERS = st.sampled_from(["Authorization: Bearer {}", "X-Api-Key: {}", "Authorization:{}", "Cookie: a={}"])
ADDRESSES = st.sampled_from(
    [
        "https://me:{}@mcp.example/mcp",
        "https://mcp.example/mcp?api_key={}&x=1",
        "https://mcp.example/sse#access_token={}",
        "postgresql://me:{}@db.example:5432/notes",
        "Server=db.example;Password={};Encrypt=true",
        '{{"apiKey": "{}"}}',
    ]
)


@st.composite
def words(draw: st.DrawFn, secret: str) -> list[str]:
    """Return arguments that hand *secret* to the server."""
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return [f"{draw(OPTIONS)}={secret}"]
    if kind == 1:
        return [draw(OPTIONS), secret]
    if kind == 2:
        return ["--header", draw(HEADERS).format(secret)]
    if kind == 3:
        return [f"--header={draw(HEADERS).format(secret)}"]
    if kind == 4:
        return [draw(ADDRESSES).format(secret)]
    return [
        draw(st.sampled_from(["ghp_{}", "sk-{}", "glpat-{}", "xoxb-{}"])).format(
            (secret * 4).replace("_", "0").replace("-", "1")
        )
    ]


@st.composite
def entries(draw: st.DrawFn) -> tuple[dict[str, Any], list[str]]:
    """Return one server and the secrets in it."""
    secret, other, third = draw(SECRETS), draw(SECRETS), draw(SECRETS)
    kind = draw(st.integers(0, 4))
    env = {draw(NAMES): other, "LEVEL": third}
    if kind == 0:
        return {"command": "npx", "args": ["-y", "mail-mcp@1.0.0", *draw(words(secret))], "env": env}, [
            secret,
            other,
            third,
        ]
    if kind == 1:
        args = [
            "run",
            "-i",
            "--rm",
            "-e",
            f"{draw(NAMES)}={secret}",
            f"-eB={other}",
            f"--env=C={third}",
            "images.example/notes",
        ]
        return {"command": "docker", "args": args}, [secret, other, third]
    if kind == 2:
        url = draw(ADDRESSES.filter(lambda text: text.startswith("https"))).format(secret)
        return {"url": url, "headers": {"Authorization": f"Bearer {other}", "X-Other": third}}, [
            secret,
            other,
            third,
        ]
    if kind == 3:
        return {"command": f"npx -y mail-mcp@1.0.0 {draw(OPTIONS)} {secret}", "env": env}, [
            secret,
            other,
            third,
        ]
    script = f"{draw(NAMES)}={other} npx -y mail-mcp@1.0.0 {draw(OPTIONS)}={secret}"
    return {"command": "sh", "args": ["-c", script], "env": {"A": third}}, [secret, other, third]


def failure(work: Callable[[], object]) -> DouaneError | None:
    """Return the error that *work* raises, if it raises one that a user may see."""
    try:
        work()
    except DouaneError as error:
        return error
    return None


def said(targets: tuple[Target, ...]) -> str:
    """Return all that is said of *targets* when nothing of them can be looked at."""
    parts = [repr(targets)]
    for target in targets:
        seen = Examination(
            target=target,
            launch=target.launch,
            closure=None,
            surface=Surface(),
            findings=(),
            gaps=target.gaps,
        )
        report = pipeline.answer(noted(seen), None, Policy())
        parts += [spoken(report)]
    return "\n".join(parts)


def spoken(report: Report) -> str:
    texts = [human.render(report, language=language, show="all") for language in ("en", "fr")]
    return "\n".join((*texts, machine.render(report)))


@given(st.lists(entries(), min_size=1, max_size=4), st.sampled_from(["mcp.json", ".mcp.json", "given.json"]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_secret_is_said(servers: list[tuple[dict[str, Any], list[str]]], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        document = {"mcpServers": {f"s{index}": entry for index, (entry, _) in enumerate(servers)}}
        (path / name).write_text(json.dumps(document), "utf-8")
        read = understood([name], options(World(), path))
        assert len(read.wrong) == 0
        told = said(read.targets)
    for _, secrets in servers:
        for secret in secrets:
            assert secret not in told


@given(entries().filter(lambda each: "mail-mcp" in json.dumps(each[0])))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_secret_is_kept(server: tuple[dict[str, Any], list[str]]) -> None:
    entry, secrets = server
    world = World()
    world.publish(npm("mail-mcp", tools=(SEND,)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        (path / "mcp.json").write_text(json.dumps({"mcpServers": {"mail": entry}}), "utf-8")
        given = options(world, path)
        (target,) = understood(["mcp.json"], given).targets
        assert target.kind is TargetKind.PACKAGE
        with connected(given) as services:
            report = vet_with(services, target, given)
        lock = dumps(pinning.pin(report, pinning.Decision(), path="a.json", now=0))
        stored = b"".join(each.read_bytes() for each in (path / "store").rglob("*") if each.is_file())
    for secret in secrets:
        assert secret not in spoken(report)
        assert secret not in lock
        assert secret.encode() not in stored


@given(
    SECRETS,
    st.sampled_from(
        [
            ("json", '{{"env": {{"A": "{0}"}} oops'),
            ("json", '{{"env": "{0}\n"}}'),
            ("json", "{0}"),
            ("toml", 'a = "{0}'),
            ("toml", "a = {0}"),
            ("toml", '[a]\n"{0}" = 1\n"{0}" = 2'),
            ("yaml", "a: '{0}"),
            ("yaml", "a: *{0}"),
            ("yaml", "a: {0}\n b: c"),
            ("yaml", "a: !{0}!x b"),
            ("yaml", "{0}: 1\n{0}: 2"),
        ]
    ),
)
@settings(max_examples=150, deadline=None)
def test_no_error_quotes_a_secret(secret: str, broken: tuple[str, str]) -> None:
    form, text = broken
    error = failure(lambda: parse("f", text.format(secret).encode(), form))
    assert secret not in str(error)
    assert error is None or error.__cause__ is None


@given(st.binary(max_size=300), st.sampled_from(["json", "toml", "yaml"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_values_or_an_error(data: bytes, form: str) -> None:
    error = failure(lambda: parse("f", data, form))
    assert error is None or str(error).startswith("f")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["command", "args", "env", "url", "headers", "type", "name", "disabled", "mcp", "tools"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(["mcpServers", "servers", "mcp", "packages", "remotes", "extensions"]), JSON)
@settings(max_examples=200, deadline=None)
def test_any_shape_is_read_or_refused(key: str, inner: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        (path / "mcp.json").write_text(json.dumps({key: inner, "name": "a/b"}), "utf-8")
        found: list[Target] = []
        error = failure(lambda: found.extend(understood(["mcp.json"], options(World(), path)).targets))
        assert error is None or error.exit_code == 2
        said(tuple(each for each in found if each.kind is not TargetKind.RECORDED))
