import shlex

from croniter import croniter


def make(schedule: str, command: str, log: str | None) -> str:
    if not (schedule.startswith("@") or croniter.is_valid(schedule)):
        raise ValueError("not a valid schedule")
    if "\n" in command or "\n" in (log or ""):
        raise ValueError("a command has to be on one line")
    end = f" >> {shlex.quote(log)} 2>&1" if log else ""
    return f"{schedule} {command.replace('%', chr(92) + '%')}{end}"
