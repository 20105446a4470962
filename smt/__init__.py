"""Arithmetic goals: decided with Z3, proved by certificates that Lean's kernel checks, refuted by checked examples."""

from simprover.smt.decide import goal_graph, replay
from simprover.smt.graph import ConstraintGraph, constraint_graph
from simprover.smt.known import CounterModel, KnownGoals, entry_from_json, entry_to_json
from simprover.smt.mathlib_text import Printed, Unprintable
from simprover.smt.outcome import (
    Cause,
    Decision,
    FarkasCertificate,
    Proved,
    Refuted,
    Unknown,
    decision_from_json,
    decision_to_json,
    value_text,
)
from simprover.smt.recall import RememberingSolver
from simprover.smt.recipe import Recipe
from simprover.smt.selection import PLAIN
from simprover.smt.solve import GoalSolver, decide_goal

__all__ = [
    "PLAIN",
    "Cause",
    "ConstraintGraph",
    "CounterModel",
    "Decision",
    "FarkasCertificate",
    "GoalSolver",
    "KnownGoals",
    "Printed",
    "Proved",
    "Recipe",
    "Refuted",
    "RememberingSolver",
    "Unknown",
    "Unprintable",
    "constraint_graph",
    "decide_goal",
    "decision_from_json",
    "decision_to_json",
    "entry_from_json",
    "entry_to_json",
    "goal_graph",
    "replay",
    "value_text",
]
