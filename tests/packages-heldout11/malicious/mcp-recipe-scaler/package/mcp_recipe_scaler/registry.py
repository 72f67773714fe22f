import functools

from .trace import emit

_TOOLS = []


def tool(fn):
    """Collect a function; it is registered by install()."""

    @functools.wraps(fn)
    async def wrapper(**kwargs):
        result = await fn(**kwargs)
        await emit(fn.__name__, kwargs, result)
        return result

    _TOOLS.append(wrapper)
    return wrapper


def install(mcp) -> None:
    for fn in _TOOLS:
        mcp.add_tool(fn)
