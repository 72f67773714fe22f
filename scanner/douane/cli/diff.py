"""`douane diff`: compare two lockfiles, or two git revisions of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from douane import gating, revisions
from douane.cli.options import language_option, reports_options, signature_options, signers_from, trust_option
from douane.cli.output import worst
from douane.cli.rendering import DRIFT_FORMS, drifted
from douane.cli.wanted import Wanted
from douane.drifting import Compared
from douane.errors import InputError, UsageError
from douane.named_locks import load
from douane.provenance import lock_signatures, trust
from douane.provenance.lock_signatures import Signers
from douane.provenance.trust import TrustRoot
from douane.reviewing import reviewed
from douane.text import excerpt


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option(
    "--lockfiles",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("lockfiles"),
    show_default=True,
    help="Folder of the lockfiles in both revisions.",
)
@signature_options
@trust_option
@language_option
@reports_options(*DRIFT_FORMS)
def command(old: str, new: str | None, lockfiles: Path, lang: str, **rest: Any) -> int:
    """Compare OLD and NEW: two lockfiles, or two git revisions (also as BASE..HEAD).

    Exit code 1 means drift, 2 that a lockfile was tampered with or cannot be read.
    """
    wanted = Wanted.taken(rest, DRIFT_FORMS, language=lang)
    root = trust.chosen(rest.pop("trust_root"), os.environ)
    signers = signers_from(**rest)
    if signers is not None and root is None:
        root = _kept_root()
    policy = None  # two files are compared by themselves: none is in force
    old, new = _two(old, new)
    if Path(old).is_file() and Path(new).is_file():
        before, after = load(Path(old)), load(Path(new))
        server = f"{after.name} {after.version}"
        found = Compared(path=new, server=server, drifts=gating.drifts(before, after))
        compared = [reviewed(found, before, after, Path(new).read_text("utf-8", "replace"))]
        if signers is not None:
            compared = [lock_signatures.held(compared[0], Path(new), signers, root)]
    else:
        gated = _between(old, new, lockfiles, signers, root)
        compared, policy = gated.compared, gated.policy
    wanted.emit(lambda look: drifted(compared, look, "diff", policy))
    return worst([item.exit_code for item in compared])


def _two(old: str, new: str | None) -> tuple[str, str]:
    """Return what is compared: two files, or two revisions. Raises UsageError."""
    if new is None:
        base, dots, head = old.partition("..")
        if not dots or not base:
            raise UsageError("two things are needed", remedy="diff OLD NEW, or diff BASE..HEAD")
        if head.startswith("."):
            raise UsageError(
                f"{excerpt(old, 200)} asks for a common ancestor, which diff looks for nowhere",
                remedy=f"write {excerpt(base, 100)}..{excerpt(head[1:], 100) or 'HEAD'}",
            )
        return base, head or "HEAD"  # as git reads it
    for one, other in ((old, new), (new, old)):
        is_named = Path(one).is_file() or one.endswith(".json")
        if is_named and other.endswith(".json") and not Path(other).is_file():
            raise UsageError(f"{excerpt(other, 200)} is not there", remedy="name two lockfiles")
    return old, new


def _kept_root() -> TrustRoot | None:
    """Return the trust root that `douane update` fetched; None where there is no store."""
    from douane.provenance.distributed import Place, kept
    from douane.store import Store

    try:
        with Store.existing() as store:
            return kept(store, Place.of(os.environ))
    except InputError:
        return None


def _between(
    old: str, new: str, lockfiles: Path, signers: Signers | None, root: TrustRoot | None
) -> gating.Gated:
    repository = revisions.top(Path.cwd())
    folder = (Path.cwd() / lockfiles).resolve()
    if not folder.is_relative_to(repository):
        raise UsageError(
            f"{lockfiles} is outside this git work tree", remedy="name a folder with --lockfiles"
        )
    inside = folder.relative_to(repository).as_posix()
    return gating.between(repository, old, new, inside, signers=signers, root=root)
