import asyncio
from string import Template

LINES = {
    "submit": Template("sbatch --parsable --partition=$queue --job-name='$title' --time=$limit $script $inputs"),
    "state": Template("squeue --noheader --format=%T --job=$job"),
    "cancel": Template("scancel $job"),
}


class CommandError(RuntimeError):
    pass


async def run(action: str, **values: object) -> str:
    line = LINES[action].substitute({k: str(v) for k, v in values.items()})
    p = await asyncio.create_subprocess_shell(
        line,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(p.communicate(), 30)
    except asyncio.TimeoutError:
        p.kill()
        raise CommandError("the scheduler does not answer") from None
    if p.returncode:
        raise CommandError(err.decode(errors="replace").strip())
    return out.decode(errors="replace").strip()
