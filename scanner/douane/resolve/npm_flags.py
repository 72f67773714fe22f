"""Which packages of a finished tree are optional, and which of them are not installed on this machine."""

from __future__ import annotations

from collections.abc import Iterable

from douane.errors import ResolutionError
from douane.model import Environment
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_pick import supports
from douane.resolve.npm_sets import gather
from douane.resolve.npm_tree import Node
from douane.text import excerpt


def mark(tree: Node) -> None:
    """Set `optional` and `peer` where all ways from the project lead over such an edge."""
    tree.optional = tree.peer = tree.extraneous = False
    queue = [tree]
    while queue:
        node = queue.pop()
        if node.link is not None:
            if _inherit(node, node.link):
                queue.append(node.link)
            continue
        for edge in node.edges_out.values():
            to = edge.to
            if to is None:
                continue
            changed = to.extraneous and not node.extraneous and edge.kind != "peerOptional"
            if changed:
                to.extraneous = False
            if to.optional and not node.optional and not edge.optional:
                to.optional, changed = False, True
            if to.peer and not node.peer and not edge.peer:
                to.peer, changed = False, True
            if changed:
                queue.append(to)


def drop_extraneous(tree: Node) -> None:
    """Take out what nothing depends on, as npm does with what a lockfile lists: that is for development."""
    for node in tree.subtree():
        if node.extraneous and node.carrier is None and not node.is_shrunk:
            node.detach()


def leave_out(tree: Node, failures: Iterable[Node], environment: Environment) -> None:
    """Mark as inert what could not be had or does not fit the machine, with what only that depends on.

    What comes with a package, bundled or by its shrinkwrap, is installed for whatever machine it is; but what
    a shrinkwrap lists for development is not. Raises the failure, or a ResolutionError, where something that
    is not optional is concerned.
    """
    for node in failures:
        if node.root is not tree or node.error is None:
            continue
        if not node.optional:
            raise node.error
        _leave_out(node)
    for node in tree.subtree():
        if node.manifest is None or node.link is not None or node.carrier is not None:
            continue
        if node.is_shrunk:
            node.inert = node.inert or node.extraneous
            continue
        fits = fits_machine(node.manifest, environment)
        if not node.optional:
            if not fits:
                raise ResolutionError(_unfit(node.manifest, environment))
        elif not node.inert and not (fits and supports(node.manifest, environment.node)):
            _leave_out(node)


def fits_machine(manifest: Manifest, environment: Environment) -> bool:
    """Whether *manifest* may be installed on the system, processor and C library of *environment*."""
    libc = environment.libc if environment.os == "linux" else None
    if manifest.libc and libc is None:
        return False
    return (
        _admits(manifest.os, environment.os)
        and _admits(manifest.cpu, environment.cpu)
        and _admits(manifest.libc, libc or "")
    )


def _admits(listed: tuple[str, ...], value: str) -> bool:
    """Whether *value* is on the list, or the list only excludes others (``!win32``); ``any`` alone is all."""
    if not listed or listed == ("any",):
        return True
    excluded = [entry[1:] for entry in listed if entry.startswith("!")]
    return value not in excluded and (value in listed or len(excluded) == len(listed))


def _leave_out(node: Node) -> None:
    """Leave out *node*, what cannot be without it, and what nothing else needs."""
    unfit = {node: None}
    queue = [node]
    for member in queue:
        for edge in member.edges_in:
            if not edge.optional and edge.source not in unfit and edge.source.parent is not None:
                unfit[edge.source] = None
                queue.append(edge.source)
    doomed = gather(unfit, lambda edge: edge.to not in unfit and not edge.source.inert)
    for member in doomed:
        member.inert = True


def _inherit(link: Node, target: Node) -> bool:
    before = (target.optional, target.peer, target.extraneous)
    target.optional = target.optional and link.optional
    target.peer = target.peer and link.peer
    target.extraneous = target.extraneous and link.extraneous
    return before != (target.optional, target.peer, target.extraneous)


def _unfit(manifest: Manifest, environment: Environment) -> str:
    machine = f"{environment.os} {environment.cpu}" + (f" {environment.libc}" if environment.libc else "")
    wanted = ", ".join(excerpt(item, 40) for item in (*manifest.os, *manifest.cpu, *manifest.libc)[:12])
    return f"{excerpt(manifest.name)} {excerpt(manifest.version)} is for {wanted}, not for {machine}"
