"""Putting a package and its unmet peers into the tree, as far out as it can go."""

from __future__ import annotations

from collections.abc import Iterator

from douane.errors import ResolutionError
from douane.registries.npm_versions import key
from douane.resolve.npm_collation import collation_key
from douane.resolve.npm_edge import Edge
from douane.resolve.npm_fit import Budget, Check, Fit
from douane.resolve.npm_peers import entry_sets
from douane.resolve.npm_sets import deepest_target, gather
from douane.resolve.npm_tree import Node
from douane.text import excerpt


class Placement:
    """The attempt to satisfy *edge* with *dep*, a node that stands beside its peers in a virtual root.

    Afterwards `placed` is the node that was put into the tree, if one was; `check` says how; `children` are
    the placements of its peers; `unsettled` the nodes whose dependencies must be looked at again. Raises
    ResolutionError where the project itself asked for what cannot be.
    """

    __slots__ = (
        "budget",
        "check",
        "check_alone",
        "children",
        "dep",
        "edge",
        "explicit",
        "parent",
        "placed",
        "unsettled",
    )

    def __init__(
        self,
        dep: Node,
        edge: Edge,
        budget: Budget,
        *,
        explicit: bool = False,
        parent: Placement | None = None,
    ) -> None:
        self.dep = dep
        self.edge = edge
        self.budget = budget
        self.explicit = explicit
        self.parent = parent
        self.children: list[Placement] = []
        self.unsettled: dict[Node, None] = {}
        self.placed: Node | None = None
        self.check: Check | None = None
        self.check_alone: Check | None = None
        if edge.to is None or not edge.valid or explicit:
            self._place()

    def every(self) -> Iterator[Placement]:
        """Yield this placement and those of its peers, at any depth."""
        placements = [self]
        for placement in placements:
            placements.extend(placement.children)
        yield from placements

    def _place(self) -> None:
        self._search()
        if self.check is None:
            if self._is_mine():
                raise ResolutionError(self._conflict(), remedy="npm refuses to install it (ERESOLVE)")
            if self.check_alone is None:
                self.edge.conflicted = True
                return
            self.check = self.check_alone
        fit = self.check.own if self.check.fit is Fit.CONFLICT else self.check.fit
        if fit is Fit.KEEP:
            if self.edge.peer and not self.edge.valid:
                self.edge.conflicted = True
            self._prune(self.check.target)
        else:
            self._put(self.check.target)

    def _search(self) -> None:
        """Find the outermost folder, walking outwards, before the first one where it cannot go."""
        for target in self._start().ancestry():
            there = target.edges_out.get(self.edge.key)
            if target.parent is not None and there is not None and there.peer:
                continue
            check = Check(
                self.dep,
                target,
                self.edge,
                self.budget,
                parent=self.parent.check if self.parent else None,
                explicit=self.explicit,
            )
            if check.own is not Fit.CONFLICT:
                self.check_alone = check
            if check.fit is Fit.CONFLICT:
                return
            self.check = check
            if self.dep.error is not None:
                return

    def _put(self, target: Node) -> None:
        if self._close_loop(target):
            return
        beside = self.dep.parent
        self.placed = placed = Node(
            self.dep.name, self.dep.manifest, self.dep.declared, error=self.dep.error, rule=self.dep.rule
        )
        old = target.children.get(self.edge.key)
        if old is not None:
            self._replace(old, placed)
        else:
            placed.attach(target)
        if self.edge.peer and not self.edge.satisfied_by(placed):
            self.edge.conflicted = True
        if self.edge.valid and self.edge.to is not None and self.edge.to is not placed:
            self._prune(self.edge.to, descend=False)
        self._prune_below(target)
        self._put_peers(placed, beside)

    def _close_loop(self, target: Node) -> bool:
        """Where the same package is already around, refer to it instead of nesting without end."""
        for node in target.ancestry():
            if node.parent is not None and node.matches(self.dep):
                self.placed = Node(node.name, node.manifest, parent=target, link=node)
                return True
        return False

    def _prune_below(self, target: Node) -> None:
        """Take out namesakes deeper down that the new node makes superfluous."""
        for node in list(target.root.named.get(self.edge.key, ())):
            if node.parent is None or not node.is_below(target):
                continue
            self._prune(node, descend=False)
            if node.root is target.root:
                for kid in list(node.children.values()):
                    self._prune(kid, descend=False)

    def _put_peers(self, placed: Node, beside: Node | None) -> None:
        for edge in list(placed.edges_out.values()):
            if edge.valid or not edge.peer or edge.conflicted:
                continue
            peer = beside.children.get(edge.key) if beside else None
            if peer is not None and edge.satisfied_by(peer):
                self.children.append(Placement(peer, edge, self.budget, explicit=self.explicit, parent=self))

    def _replace(self, old: Node, placed: Node) -> None:
        outdated: dict[Node, None] = {}
        for name_key, edge in old.edges_out.items():
            if name_key not in placed.edges_out and edge.to is not None:
                to = edge.to
                outdated.update(gather([to], lambda other, to=to: other.to is not to))  # type: ignore[misc]
        displaced = self._displaced(old, placed)
        placed.take_place_of(old)
        self._prune_for(placed, outdated)
        for node in displaced:
            for edge in node.edges_in:
                self.unsettled[edge.source] = None
            node.detach()

    def _displaced(self, old: Node, placed: Node) -> list[Node]:
        """Return the peer sets beside *old* that *placed* would break and that can go deeper."""
        displaced: list[Node] = []
        for edge in old.edges_in:
            if not edge.peer or edge.conflicted or edge.source.parent is not old.parent:
                continue
            if edge.satisfied_by(placed):
                continue
            for entry in entry_sets(edge.source):
                entered = entry.to
                if entered is None:
                    continue
                # npm asks for the deepest place of no name in particular: that is the node itself
                if entered is not old.parent and entry.source.parent is not None:
                    displaced.extend(
                        gather(
                            [entered],
                            lambda other, entered=entered: (  # type: ignore[misc]
                                other.to is not entered and not other.conflicted
                            ),
                        )
                    )
                else:
                    edge.conflicted = True
        return displaced

    def _prune_for(self, placed: Node, outdated: dict[Node, None]) -> None:
        """Take out what only the replaced node needed; left there, it would seem to be in the way."""
        invalid = {
            edge.to: None for edge in placed.edges_out.values() if edge.to is not None and not edge.valid
        }
        for node in outdated:
            invalid.update(
                gather([node], lambda edge, node=node: edge.to is not node and edge.valid)  # type: ignore[misc]
            )
        junk = gather(
            invalid, lambda edge: edge.source is not placed and edge.to is not placed and edge.valid
        )
        for node in junk:
            node.detach()

    def _prune(self, node: Node, descend: bool = True) -> None:
        """Take *node* out if another one further out does as well; else look at what is nested in it."""
        queue = [node]
        while queue:
            node = queue.pop(0)
            if self._is_superfluous(node):
                doomed = gather([node], lambda edge, node=node: edge.to is not node and edge.valid)  # type: ignore[misc]
                for other in doomed:
                    other.detach()
            elif descend:
                kids = sorted(node.children.values(), key=lambda kid: collation_key(kid.location))
                queue[:0] = kids

    def _is_superfluous(self, node: Node) -> bool:
        if node.carrier is not None or node.is_shrunk:
            return False
        if node.parent is None or node.parent.parent is None:
            return False
        if not node.edges_in:
            return True
        other = node.parent.parent.find(node.key)
        if other is None or other.matches(node):
            return other is not None
        return other.can_replace(node) and (self.explicit or _is_better(other, node))

    def _is_mine(self) -> bool:
        """Whether the project itself asked for this, directly or through peers."""
        top = self
        while top.parent is not None:
            top = top.parent
        node = top.edge.source
        if node.parent is None:
            return True
        if not top.edge.peer:
            return False
        if any(not edge.peer and edge.source.parent is None for edge in node.edges_in):
            return True
        if not any(edge.peer for edge in node.edges_in):
            return False
        return any(edge.source.parent is None for edge in entry_sets(node))

    def _start(self) -> Node:
        """Return the deepest folder it may go to; a peer must be at least as far out as its dependent."""
        return deepest_target(self.parent._start() if self.parent else self.edge.source, self.edge.key)

    def _conflict(self) -> str:
        wanted = f"{excerpt(self.edge.name)}@{excerpt(self.edge.text)}"
        asking = _shown(self.edge.source)
        other = self.check_alone.conflicting() if self.check_alone else []
        for check in other:
            if check.current is not None:
                peer = f"{excerpt(check.edge.name)}@{excerpt(check.edge.text)}"
                return (
                    f"{_shown(check.edge.source)} wants its peer {peer}, but {asking} "
                    f"gets {_shown(check.current)}"
                )
        return f"{asking} wants {wanted}, which cannot stand beside what else is wanted"


def _is_better(other: Node, node: Node) -> bool:
    """Whether *other* has the same version as *node*, or a higher one and no override asked for this."""
    mine, theirs = key(node.version), key(other.version)
    if mine is None or theirs is None:
        return False
    return theirs == mine or (theirs > mine and not node.overridden)


def _shown(node: Node) -> str:
    return f"{excerpt(node.name)} {excerpt(node.version)}" if node.manifest else "the project"
