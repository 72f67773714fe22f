ORIGINS = ["*"]
