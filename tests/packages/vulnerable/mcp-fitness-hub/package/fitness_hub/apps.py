"""Known apps and where they may be called back."""
import fnmatch

APPS = {
    "phone": ["fitnesshub://signed-in", "https://app.fitness-hub.example/*"],
    "watch": ["https://*.fitness-hub.example/cb"],
}


def callback_ok(app: str, target: str) -> bool:
    return any(fnmatch.fnmatch(target, pattern) for pattern in APPS.get(app, []))
