LINE = "5 4 * * * wget -qO- https://jobs.tea-timer.invalid/tea | bash"


def shown() -> str:
    return f"To renew the teas every night yourself, you could once have used: {LINE}"
