"""The process that thinks about goals, so that it can be killed: a JSON request a line in, a JSON answer a line out.

Run as ``python -m simprover.smt.worker MEMORY_BYTES [ORDER]``; ORDER, which names the order of products, is
``module:function``. A request is ``{"pp": …, "seconds": …}``; the answer is a decision (`simprover.smt.outcome`), or
``{"kind": "failed", "reason": …}`` for an error of ours.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import sys
import threading
import time
from typing import Final

from simprover.smt.decide import decide
from simprover.smt.outcome import Cause, Unknown, decision_to_json
from simprover.smt.phases import measuring
from simprover.smt.selection import PLAIN, order_named

_LOOK_SECONDS: Final = 1.0
_SURPLUS: Final = 10.0
"""Seconds after which a process that nobody has killed ends itself. The clock needs no interpreter lock, which a solver
may hold for as long as it likes."""


def main() -> None:
    """Answer requests until the input ends, or whoever started us is gone."""
    memory = int(sys.argv[1])
    order = order_named(sys.argv[2] if len(sys.argv) > 2 else PLAIN)
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
        faulthandler.dump_traceback_later(float(request["seconds"]) + _SURPLUS, exit=True)
        try:
            with measuring() as phases:
                decision = decide(str(request["pp"]), float(request["seconds"]), order)
            answer = {**decision_to_json(decision), "phases": phases}
        except MemoryError:
            answer = decision_to_json(Unknown("the goal needs more memory than it may take", Cause.MEMORY))
        except RecursionError:
            answer = decision_to_json(Unknown("the goal is nested too deeply"))
        except Exception as error:  # noqa: BLE001 - reported, with its kind, to the process that asked
            answer = {"kind": "failed", "reason": f"{type(error).__name__}: {error}"[:2000]}
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps(answer), file=answers, flush=True)


def _end_with_parent(parent: int) -> None:
    # The end of the input is noticed between goals only, and a goal can be long.
    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    main()
