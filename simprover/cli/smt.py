"""``simprover smt``: what the arithmetic solver makes of one goal."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from simprover.settings import Settings


class _Style(Enum):
    """How a proof is written."""

    OWN = "own"
    MATHLIB = "mathlib"


app = typer.Typer(help="The arithmetic solver on one goal: decide, graph.", no_args_is_help=True)

_StateFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Argument(help="File with a tactic state as Lean prints it; - reads standard input.", allow_dash=True),
]
_Statement = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--statement", "-s", help="A statement to take the goal from, instead of a printed state."),
]


@app.command("decide")
def decide(
    state: _StateFile = None,
    statement: _Statement = None,
    seconds: Annotated[float, typer.Option("--seconds", min=0.1, help="Wall limit.")] = 10.0,
    selector: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--selector", help="learned or plain: which products nonlinear certificates try first."),
    ] = None,
    print_as: Annotated[
        _Style, typer.Option("--print", help="own: our checked certificate; mathlib: calls that Mathlib has, too.")
    ] = _Style.OWN,
    json: options.Json = False,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Prove or refute one goal: prints a tactic that Lean will check, or numbers at which the goal is false.

    Exit code 0: a tactic was found; 1: the goal is false, or nothing was found.
    """
    from simprover.learning.selector import ORDER_NAMES
    from simprover.smt import Printed, Proved, Refuted, Unknown, Unprintable, decide_goal, decision_to_json, value_text

    settings = options.settings_from(home=home, toolchain=toolchain, project=project, selector=selector)
    decision = decide_goal(_goal(settings, state, statement), seconds, ORDER_NAMES[settings.selector])
    if json:
        from json import dumps

        print(dumps(decision_to_json(decision), ensure_ascii=False))
    else:
        match decision:
            case Proved(mathlib=Unprintable(reason)) if print_as is _Style.MATHLIB:
                print(f"unknown in Mathlib's tactics: {reason}")
                return ExitCode.NOT_PROVED
            case Proved(mathlib=Printed(tactic)) if print_as is _Style.MATHLIB:
                print(tactic)
            case Proved(tactic=tactic):
                print(tactic)
            case Refuted(model=model):
                values = ", ".join(f"{name} = {value_text(value)}" for name, value in model.items())
                print(f"false at {values or 'any values'}")
            case Unknown(reason=reason):
                print(f"unknown: {reason}")
    return ExitCode.OK if isinstance(decision, Proved) else ExitCode.NOT_PROVED


@app.command("graph")
def graph(
    state: _StateFile = None,
    statement: _Statement = None,
    output: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--output", "-o", help="Write the picture to this file instead of standard output."),
    ] = None,
    home: options.Home = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Draw the constraint graph of one goal as SVG, and print its key: equal keys mean equal up to names and order."""
    from simprover.errors import InputUnreadable
    from simprover.smt import goal_graph
    from simprover.smt.drawing import goal_svg

    settings = options.settings_from(home=home, toolchain=toolchain, project=project)
    goal = _goal(settings, state, statement)
    found = goal_graph(goal)
    if found is None:
        raise InputUnreadable(
            "This is no tactic state: no line of it begins with ⊢.", "Paste a state as Lean prints it."
        )
    picture = goal_svg(goal)
    if output is None:
        print(picture, end="")
    else:
        output.write_text(picture, encoding="utf-8")
        print(f"{found.key}  {output}")
    return ExitCode.OK


def _goal(settings: Settings, state: Path | None, statement: str | None) -> str:
    """The goal that was given in one of the two ways."""
    from simprover.errors import InputUnreadable

    if (state is None) == (statement is None):
        raise InputUnreadable(
            "Give a file with a tactic state or --statement, one of the two.",
            "For instance: simprover smt decide --statement '∀ n : ℕ, n % 6 = 4 → n % 3 = 1'",
        )
    if state is not None:
        try:
            return sys.stdin.read() if str(state) == "-" else state.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputUnreadable(f"{state} cannot be read: {error}.", "Give a text file in UTF-8.") from error
    assert statement is not None
    return _state_of(settings, statement)


def _state_of(settings: Settings, statement: str) -> str:
    from simprover.cli.library_progress import library_progress
    from simprover.errors import InputUnreadable
    from simprover.lean import Session, find_toolchain
    from simprover.question import read_question

    with library_progress(options.errors_console()) as tell:
        chain = find_toolchain(settings.home, settings.project, settings.toolchain, tell)
    question = read_question(statement, chain)
    with Session(chain, question.header, unconfined=settings.unconfined) as session:
        opened = session.open(question.goal_source)
    if opened.errors or not opened.states:
        reason = opened.errors[0].text if opened.errors else "there is nothing to prove in it"
        raise InputUnreadable(f"Lean does not accept the statement: {reason.strip()}", "Correct it and try again.")
    return opened.states[-1].state.pp
