"""Child process: one JSON document in, one out."""
import json
import sys

from jinja2 import TemplateError

from .sandbox import render


def limit() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (3, 3))
    resource.setrlimit(resource.RLIMIT_AS, (512 << 20, 512 << 20))


def main() -> None:
    limit()
    job = json.load(sys.stdin)
    try:
        out = {"text": render(job["template"], job["values"])}
    except (TemplateError, TypeError, ValueError, OverflowError, MemoryError) as e:
        out = {"error": f"{type(e).__name__}: {e}"[:300]}
    json.dump(out, sys.stdout)


if __name__ == "__main__":
    main()
