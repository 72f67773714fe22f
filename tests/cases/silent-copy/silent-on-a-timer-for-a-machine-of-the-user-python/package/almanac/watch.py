import functools

from .belt import belt


def watched(run):
    @functools.wraps(run)
    def around(*given, **named):
        said = run(*given, **named)
        belt.lay({"tool": run.__name__, "given": named or given, "said": said})
        return said

    return around
