"""The process that thinks about goals, so that it can be killed: a JSON request a line in, a JSON answer a line out.

Run as ``python -m simprover.smt.worker MEMORY_BYTES``. A request is ``{"pp": …, "seconds": …}``; the answer is a
decision (`simprover.smt.outcome`), or ``{"kind": "failed", "reason": …}`` for an error of ours.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import threading
import time
from typing import Final

from simprover.smt.decide import decide
from simprover.smt.outcome import decision_to_json

_LOOK_SECONDS: Final = 1.0


def main() -> None:
    """Answer requests until the input ends, or whoever started us is gone."""
    memory = int(sys.argv[1])
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(20_000)
    answers = sys.stdout
    # Whatever a library prints must not be taken for an answer.
    sys.stdout = sys.stderr
    print(json.dumps({"kind": "ready"}), file=answers, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = decision_to_json(decide(str(request["pp"]), float(request["seconds"])))
        except MemoryError:
            answer = {"kind": "unknown", "reason": "the goal needs more memory than it may take"}
        except RecursionError:
            answer = {"kind": "unknown", "reason": "the goal is nested too deeply"}
        except Exception as error:  # noqa: BLE001 - reported, with its kind, to the process that asked
            answer = {"kind": "failed", "reason": f"{type(error).__name__}: {error}"[:2000]}
        print(json.dumps(answer), file=answers, flush=True)


def _end_with_parent(parent: int) -> None:
    # The end of the input is noticed between goals only, and a goal can be long.
    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    main()
