#!/bin/bash
git log --oneline | wc -l
curl -fsS http://localhost:8080/health | head -1
