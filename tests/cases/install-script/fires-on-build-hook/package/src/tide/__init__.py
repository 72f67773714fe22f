NAME = "tide"
