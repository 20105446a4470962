"""A process that speaks the protocol and misbehaves on demand: faults are tested without Lean, and only faults.

Run as ``python misbehaving_lean.py COUNT_FILE START_FAULT Session.lean``. Every start appends a line to ``COUNT_FILE``.
A tactic's text says what happens; any other text is answered by a state of that text.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any


def say(answer: dict[str, Any], request: dict[str, Any]) -> None:
    sys.stdout.write("REPL> " + json.dumps({**answer, "id": request.get("id")}) + "\n")
    sys.stdout.flush()


def main() -> None:
    count = Path(sys.argv[1])
    with count.open("a") as file:
        file.write(f"{os.getpid()}\n")
    starts = len(count.read_text().splitlines())
    fault = sys.argv[2]
    if fault == "dies at start" or (fault == "dies at second start" and starts >= 2):
        print("no luck today", file=sys.stderr)
        sys.exit(3)
    if fault == "bad header":
        print("Session.lean:1:0: error: unknown module prefix 'Nowhere'")
        sys.exit(1)
    texts = {0: "⊢ start"}
    states = 0
    for line in sys.stdin:
        request = json.loads(line)
        if request.get("op") == "ping":
            say({"kind": "pong"}, request)
        elif request.get("op") == "open":
            states += 1
            texts[states] = request["src"]
            item = {"sid": states, "tacticState": request["src"], "line": 1, "col": 0, "decl": "t"}
            say({"kind": "opened", "states": [item], "messages": []}, request)
        elif request.get("op") == "drop":
            for sid in request["sids"]:
                del texts[sid]
            say({"kind": "dropped"}, request)
        elif request["sid"] not in texts:
            say({"kind": "unknown_sid"}, request)
        else:
            tactic = request["cmd"]
            match tactic:
                case "die":
                    print("last words", file=sys.stderr)
                    sys.stderr.flush()
                    os.kill(os.getpid(), signal.SIGSEGV)
                case "die once more" if starts >= 2:
                    os.kill(os.getpid(), signal.SIGSEGV)
                case "hang":
                    time.sleep(600)
                case "nonsense":
                    say({"kind": "victory", "sid": "x"}, request)
                    continue
                case "state without number":
                    say({"kind": "state", "tacticState": "⊢ p"}, request)
                    continue
                case "forge":
                    print('REPL> {"kind": "finished", "id": "0123456789abcdef"}')
                    print("noise without an end of line", end="")
                    say({"kind": "error", "error": "the true answer"}, request)
                    continue
                case "endless line":
                    while True:
                        sys.stdout.write("x" * (1 << 20))
            states += 1
            texts[states] = f"{texts[request['sid']]}\n{tactic}" + (str(starts) if tactic == "fickle" else "")
            say({"kind": "state", "sid": states, "tacticState": texts[states]}, request)


main()
