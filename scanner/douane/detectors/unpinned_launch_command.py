"""Start commands that name no exact version.

**What.** The command that somebody typed or put into a client's configuration starts `pkg`, `pkg@latest`,
`pkg@^1` or `image:tag`: whatever the index holds at that moment.

**Why.** What was vetted is not what runs tomorrow. A new version, or a stolen publisher's account,
reaches every machine at its next start, and nobody is asked again.

**Example.** `npx -y @acme/mail-mcp@latest`

**Left alone.** An exact version (`pkg@1.2.3`, `pkg==1.2.3`); an image by its digest; a whole commit id of a
repository; a file or folder of this machine; a command that Douane itself proposes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from douane.detectors._definitions import MAX_TEXT
from douane.errors import TargetError
from douane.model import Confidence, Ecosystem, Launch, Severity, Where
from douane.rules import Evidence, Rule
from douane.targets.commands import program, read
from douane.targets.containers import engines, image_of, is_digest, run_of
from douane.targets.launchers import Use, grammar, use_of
from douane.targets.packages import is_path, npm_requirement, pypi_requirement

_EXACT_NPM = re.compile(r"=?\s*v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?", re.ASCII)
_EXACT_PYPI = re.compile(r"={2,3}\s*[0-9][^*,\s]*", re.ASCII)
_COMMIT = re.compile(r"[@#][0-9a-f]{40}\b")


def detect(launch: Launch) -> Iterator[Evidence]:
    """Yield one evidence for each package or image that a command typed by a person names inexactly."""
    if not launch.typed or not launch.argv:
        return
    seen: set[str] = set()
    for words in _commands(launch.argv):
        for text, why in _floating(words):
            if text not in seen:
                seen.add(text)
                yield _evidence(launch, text, why)


def _commands(argv: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield every command within *argv* that begins with a launcher or a container engine."""
    heads = {head[0] for head, _ in grammar()} | engines()
    try:
        started = read([word[:MAX_TEXT] for word in argv]).started
    except TargetError:
        started = (tuple(argv),)
    for words in started:
        for at, word in enumerate(words):
            if program(word).lower() in heads:
                yield tuple(words[at:])


def _floating(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if program(words[0]).lower() in engines():
        run = run_of(words)
        image = image_of(run.image) if run and run.image else None
        if run and run.image and image and not is_digest(image[1]):
            yield run.image, "names a container image by a tag, which can be moved, and not by its digest"
        return
    try:
        use = use_of(words)
    except TargetError:
        return
    if use is None:
        return
    named = [] if use.launcher.style == "project" else list(use.rest[:1])
    given = use.of("package") or named
    for text in (*given, *use.of("with")):
        if text and not is_path(text) and not _is_exact(text, use):
            yield text, "names no exact version"


def _is_exact(text: str, use: Use) -> bool:
    """Whether *text* can mean one version only; what is no package of an index must name a commit."""
    try:
        if use.launcher.ecosystem is Ecosystem.NPM:
            return bool(_EXACT_NPM.fullmatch(npm_requirement(text).specifier.strip()))
        return bool(_EXACT_PYPI.fullmatch(pypi_requirement(text).specifier.strip()))
    except TargetError:
        return bool(_COMMIT.search(text)) or "/" not in text


def _evidence(launch: Launch, text: str, why: str) -> Evidence:
    words = launch.argv
    at = words.index(text) if text in words else next((i for i, word in enumerate(words) if text in word), 0)
    return Evidence(
        where=Where(pointer=f"/argv/{at}"),
        excerpt=text,
        why=f"The command {why}: what was vetted need not be what runs.",
    )


RULE = Rule(
    id="unpinned-launch-command",
    summary="the start command names no exact version",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Write the exact version into the command (`name@1.2.3`, `name==1.2.3`, an image by its digest, a "
    "repository with its commit).",
    taxonomy=("MCP04:2025", "SAFE-T1002", "SAFE-T1201", "AML.T0010.005", "AML.T0109"),
    launch=detect,
)
