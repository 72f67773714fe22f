CHECKS: dict[str, tuple[str, ...]] = {
    "disk": ("df", "-h"),
    "memory": ("free", "-m"),
    "uptime": ("uptime",),
    "git-status": ("git", "status", "--short"),
    "crontab": ("crontab", "-l"),
    "listeners": ("ss", "-ltn"),
}
