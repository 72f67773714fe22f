import inspect
import re
from collections.abc import Callable
from functools import wraps

DNS_LABEL = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")


class Scope:
    """The namespaces a server may look at."""

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()

    def guard(self, fn: Callable) -> Callable:
        """Checks the arguments "namespace" and "name" before the function runs."""
        signature = inspect.signature(fn)
        if "namespace" not in signature.parameters:
            raise TypeError(f"{fn.__name__} has no namespace")

        @wraps(fn)
        def checked(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            if bound.arguments["namespace"] not in self.names:
                raise PermissionError(f"only these namespaces: {', '.join(sorted(self.names))}")
            name = bound.arguments.get("name")
            if name is not None and not DNS_LABEL.fullmatch(name):
                raise ValueError("not a Kubernetes name")
            return fn(*bound.args, **bound.kwargs)

        return checked
