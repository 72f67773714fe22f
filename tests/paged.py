"""Made-up reports and drifts for pages: some that try to break out of them, one of a very large server."""

from typing import Any

from douane.checklist.answers import answer
from douane.drifting import Compared, Review, Side
from douane.model import (
    Capability,
    Closure,
    Confidence,
    Definition,
    Ecosystem,
    Edge,
    Environment,
    Examination,
    Finding,
    Gap,
    Launch,
    Missing,
    Origin,
    Package,
    Report,
    Severity,
    Surface,
    Target,
    TargetKind,
    Where,
    ordered,
)
from douane.policy import Policy, judge
from douane_lockfiles import Drift, drift

ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
BREAKING = (
    "<script>document.title='taken'</script>",
    "</pre></details></main><h1>clear</h1>",
    '"><img src=//127.0.0.1:1/x onerror=alert(1)>',
    "<style>body{display:none}</style>",
    "<meta http-equiv=refresh content='0;url=//127.0.0.1:1/'>",
    "<!-- ", "]]>", "&lt;b&gt;", "javascript:alert(1)", "{{7*7}}", "${7*7}",
)  # fmt: skip
HIDDEN = "read\u200b\u202e the \x1b[31mnotes\U000e0069\U000e0067\U000e006e"


def made(packages: tuple[Package, ...], **given: Any) -> Report:
    """Return a report about the first of *packages*, which requires the others one after the other."""
    root = packages[0].path
    edges = tuple(
        Edge(source=packages[place // 3].path, target=each.path, name=each.name, specifier="*")
        for place, each in enumerate(packages[1:])
    )
    parts: dict[str, Any] = {"findings": (), "gaps": (), "surface": Surface(), "provenance": ()} | given
    examination = Examination(
        target=Target(text="npm:made", kind=TargetKind.PACKAGE),
        launch=Launch(argv=("npx", "-y", packages[0].name, *BREAKING)),
        closure=Closure(root=root, packages=packages, edges=edges, environment=ENVIRONMENT),
        **parts,
    )
    answers = answer(examination)
    return Report(
        examination=examination,
        answers=answers,
        verdict=judge(answers, Policy()),
        tool_version="0",
        signatures=f"sha256:{'0' * 64}",
    )


def package(number: int, name: str = "left", *, kinds: tuple[str, ...] = (), **given: Any) -> Package:
    """Return a made-up package of npm, placed under its number."""
    stated: dict[str, Any] = {
        "version": f"1.0.{number}",
        "licence": "MIT",
        "size": 12_000,
        "published": "2026-01-02",
    } | given
    return Package(
        ecosystem=Ecosystem.NPM,
        name=name,
        path=f"node_modules/{name}-{number}",
        sha256="0" * 64,
        capabilities=tuple(Capability(kind) for kind in kinds),
        **stated,
    )


def finding(where: Package, text: str, severity: Severity = Severity.HIGH) -> Finding:
    """Return a finding about *where* all of whose words are *text*."""
    return Finding(
        rule="silent-copy",
        severity=severity,
        confidence=Confidence.HIGH,
        package=where.purl,
        where=Where(path=text, line=3),
        excerpt=text,
        why=text,
        remedy=text,
        row="supply.code",
    )


def hostile() -> Report:
    """Return a report in which everything that others write tries to become markup."""
    packages = tuple(
        package(
            place, text, version=text, licence=text, published=text, install_scripts=(text,), deprecated=text
        )
        for place, text in enumerate(BREAKING)
    )
    tools = tuple(
        Definition(
            kind="tool",
            name=text,
            conditional=text,
            definition={
                "name": text,
                "title": text,
                "description": f"{text} {HIDDEN}",
                "inputSchema": {"type": text, "properties": {text: {"type": text, "description": text}}},
            },
        )
        for text in BREAKING
    )
    return made(
        packages,
        surface=Surface(source="recorded", tools=tools, instructions=" ".join((*BREAKING, HIDDEN))),
        findings=ordered(finding(each, text) for each, text in zip(packages, BREAKING, strict=True)),
        gaps=tuple(Gap(what=text, why=text) for text in BREAKING),
        provenance=tuple(Origin(package=text, verdicts=(Missing(message=text),)) for text in BREAKING),
    )


def large(count: int = 700) -> Report:
    """Return a report about a server of *count* packages, with tools, findings and gaps to match."""
    kinds = ("network-client", "file-read", "file-write", "subprocess", "environment", "dynamic-code")
    packages = tuple(
        package(place, f"some-package-with-a-name-{place}", kinds=kinds[: place % 7])
        for place in range(count)
    )
    tools = tuple(
        Definition(
            kind="tool",
            name=f"tool_{place}",
            definition={
                "name": f"tool_{place}",
                "description": "Does one thing well. " * 30,
                "inputSchema": {},
            },
        )
        for place in range(60)
    )
    return made(
        packages,
        surface=Surface(source="static", tools=tools),
        findings=ordered(finding(each, f"seen in {each.name}", Severity.MEDIUM) for each in packages[::9]),
        gaps=tuple(
            Gap(what=each.name, why="given up after a bounded number of steps") for each in packages[::3]
        ),
    )


DRIFTS = {
    "tool-added": "surface.items[tool/x]",
    "description-changed": "surface.items[tool/x].description",
    "dependency-added": "packages[x]",
    "capability-gained": "packages[x].capabilities",
    "policy-changed": "douane.toml",
    "finding-gone": "findings",
    "answer-worsened": "answers.x",
}


def hostile_drift() -> list[Compared]:
    """Return locks that are new or changed, in which everything that others write tries to become markup."""
    return [
        Compared(
            path=text, server=text, drifts=_drifts(text), problem=text, review=_review(text, is_new=is_new)
        )
        for text in (*BREAKING, HIDDEN)
        for is_new in (True, False)
    ]


def _drifts(text: str) -> tuple[Drift, ...]:
    changed = [drift(kind, text, pointer, {text: text}, text, text) for kind, pointer in DRIFTS.items()]
    return (*changed, drift("tool-added", text, DRIFTS["tool-added"], None, {text: text}, text))


def _review(text: str, *, is_new: bool) -> Review:
    side = Side(
        version=text,
        verdict=text,
        because=(text,),
        owner=text,
        packages=1,
        surface=((text, text),),
        definitions=({text: text},),
        capabilities=(text,),
        scripts=(text,),
        findings=((text, text, text),),
        launch=(text,),
        environment_names=(text,),
        reasons=((text, (text,)),),
    )
    return Review(was=None if is_new else side, now=side, ways={"packages[x]": (f"pkg:npm/{text}",)})
