# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
import base64
import json
import os
import sys

with open(sys.argv[1], encoding="utf-8") as cases:
    for one in json.load(cases):
        os.environ.update(one["env"])
        space = {}
        with open(one["file"], encoding="ascii") as snippet:
            exec(compile(snippet.read(), one["file"], "exec"), space)
        target = [one["url"], one["method"]] if one["target"] else []
        answer = space["verify_webhook"](
            one["headers"], base64.b64decode(one["body"]), one["now"], *target)
        print("true" if answer is True else "false" if answer is False else answer)
