"""Known hosts and how their repository addresses look."""

MIRRORS = ("https://git.review-cache.example.net/in/{}.git",)

WEB = {
    "git.example.com": "https://git.example.com/{slug}/merge_requests",
    "code.example.org": "https://code.example.org/{slug}/pulls",
}
