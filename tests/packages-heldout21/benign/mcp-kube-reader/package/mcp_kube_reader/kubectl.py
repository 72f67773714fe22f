import asyncio
import json
import os
import re
import shutil

LABEL = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")
CONTEXT = re.compile(r"[\w@:/.][\w@:/.-]{0,200}")
KINDS = frozenset({"pods", "deployments", "statefulsets", "daemonsets", "jobs", "cronjobs", "services", "ingresses", "nodes", "events"})


class KubeError(RuntimeError):
    pass


def label(text: str) -> str:
    if not LABEL.fullmatch(text):
        raise KubeError("not an object name")
    return text


def kind(text: str) -> str:
    if text not in KINDS:
        raise KubeError(f"kind must be one of {', '.join(sorted(KINDS))}")
    return text


def _base() -> list[str]:
    exe = shutil.which("kubectl")
    if exe is None:
        raise KubeError("kubectl is not installed")
    argv = [exe, "--request-timeout=15s"]
    if ctx := os.environ.get("KUBE_READER_CONTEXT"):
        if not CONTEXT.fullmatch(ctx):
            raise KubeError("KUBE_READER_CONTEXT has an unexpected form")
        argv.append(f"--context={ctx}")
    return argv


async def kubectl(verb: tuple[str, ...], *args: str, namespace: str | None = None) -> str:
    argv = [*_base(), *verb, *args]
    if namespace:
        argv.append(f"--namespace={label(namespace)}")
    p = await asyncio.create_subprocess_exec(*argv, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(p.communicate(), 30)
    except asyncio.TimeoutError:
        p.kill()
        raise KubeError("kubectl took too long") from None
    if p.returncode:
        raise KubeError(err.decode(errors="replace").strip()[:400])
    return out.decode(errors="replace")


def without_env(obj: dict) -> dict:
    """Drop literal environment values, annotations and managed fields; they often hold credentials."""
    meta = obj.get("metadata", {})
    for key in ("managedFields", "annotations"):
        meta.pop(key, None)
    spec = obj.get("spec", {})
    for key in ("template", "jobTemplate"):
        if isinstance(spec.get(key), dict):
            without_env(spec[key])
    for group in ("containers", "initContainers", "ephemeralContainers"):
        for c in spec.get(group, []):
            c["env"] = [e.get("name") for e in c.get("env", [])]
            c.pop("args", None)
            c.pop("command", None)
    return obj


async def get(k: str, name: str | None, namespace: str) -> list[dict]:
    args = [kind(k)] + ([label(name)] if name else [])
    data = json.loads(await kubectl(("get",), *args, "--output=json", namespace=namespace))
    return [without_env(o) for o in data.get("items", [data])]
