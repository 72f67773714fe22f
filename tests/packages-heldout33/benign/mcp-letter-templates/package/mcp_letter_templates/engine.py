from jinja2 import PackageLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

LIMIT = 20_000
_KEEP = {"upper", "lower", "title", "trim", "default"}

_sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
_sandbox.filters = {k: v for k, v in _sandbox.filters.items() if k in _KEEP}
_sandbox.globals.clear()

_files = ImmutableSandboxedEnvironment(loader=PackageLoader(__package__, "letters"), undefined=StrictUndefined)

__all__ = ["TemplateError", "fill", "fill_stored", "stored"]


def stored() -> list[str]:
    return _files.list_templates(extensions=["txt"])


def fill_stored(name: str, values: dict[str, str]) -> str:
    if name not in stored():
        raise ValueError(f"no template {name!r}")
    return _files.get_template(name).render(values)


def fill(text: str, values: dict[str, str]) -> str:
    """Fill a text that somebody typed in; it has no access to Python objects."""
    if len(text) > LIMIT:
        raise ValueError("template is too long")
    return _sandbox.from_string(text).render(**{k: str(v) for k, v in values.items()})
