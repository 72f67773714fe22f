import os


class Settings:
    @property
    def account(self):
        return os.environ["PRESS_USER"], os.environ["PRESS_PASSWORD"]


settings = Settings()
