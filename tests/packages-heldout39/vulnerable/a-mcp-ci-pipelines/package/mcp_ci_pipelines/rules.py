from .parse import Pipeline


def check(p: Pipeline) -> list[str]:
    found = []
    for name, job in p.jobs.items():
        if name.startswith("."):
            continue
        if "script" not in job and "trigger" not in job:
            found.append(f"{name}: no script")
        if job.get("stage", "test") not in p.stages:
            found.append(f"{name}: unknown stage {job['stage']}")
    return found
