"""The general families of fixed tactics: evaluation, linear arithmetic, logic, rewriting, case splits, induction.

Each family is a function from a goal to suggestions. It looks at the shape of the goal alone, never at the theorem's
name, and stays silent where it cannot help. Those that compute with numbers have files of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simprover.proposers.goal_view import GoalView, Hypothesis, words
from simprover.proposers.protocol import Suggestion

NAME = "portfolio"
"""The proposer's name in reports."""


def closing(tactic: str, logprob: float = -0.1) -> Suggestion:
    """A tactic that is tried at once, because it closes the goal or fails."""
    return Suggestion(tactic, logprob, NAME, closes=True)


def step(tactic: str, logprob: float) -> Suggestion:
    """A tactic that leaves something to do."""
    return Suggestion(tactic, logprob, NAME)


def block(*lines: str) -> str:
    """Several tactics as one: a parenthesised sequence, with inner lines kept in column."""
    first, *rest = [line for text in lines for line in text.splitlines()]
    return "(" + "\n".join([first, *(" " + line for line in rest)]) + ")"


def routine(goal: GoalView) -> Iterator[Suggestion]:
    """What is tried on every goal: evaluation and the decision procedures, cheapest first."""
    yield closing("rfl")
    if goal.facts:
        yield closing("assumption")
    yield closing("omega")
    yield closing("norm_num")
    yield closing("decide")
    yield closing("simp")
    if goal.facts:
        yield closing("simp_all")
        yield closing("contradiction")
    if "=" in goal.target:
        yield closing("ring")


def equations(goal: GoalView) -> Iterator[Suggestion]:
    """Hypotheses that say what a variable is: put them in, then evaluate."""
    names = {h.name for h in goal.hypotheses}
    defining = [h for h in goal.facts if _defines_variable(h, names)]
    if not defining:
        return
    for finish in ("norm_num", "omega", "decide", "simp_all"):
        yield closing(block("subst_vars", finish))
    yield step("subst_vars", -0.4)


def _defines_variable(h: Hypothesis, names: set[str]) -> bool:
    left, equals, right = h.type.partition(" = ")
    if not equals or re.search(r"[∧∨→↔∀∃=≠<≤]", h.type.replace(" = ", " ", 1)):
        return False
    return any(
        side.strip() in names and side.strip() not in words(other) for side, other in ((left, right), (right, left))
    )


def rewriting(goal: GoalView) -> Iterator[Suggestion]:
    """Hypotheses that are equations for a function: rewrite with them, then evaluate or count."""
    universal = [h.name for h in goal.facts if h.type.startswith("∀") and "=" in h.type]
    for name in universal:
        yield closing(f"norm_num [{name}]")
        yield closing(block(f"rw [{name}] <;> norm_num"), -0.3)
        yield closing(block(f"simp only [{name}]", "omega"), -0.3)
        yield step(f"rw [{name}]", -1.5)
    if universal and len(goal.facts) > 1:
        every = ", ".join(h.name for h in goal.facts)
        yield closing(f"norm_num [{every}]", -0.3)
        yield closing(f"simp [{every}]", -0.3)
    for h in goal.facts:
        if not h.type.startswith("∀") and " = " in h.type and not re.search(r"[∧∨→↔∀∃]", h.type):
            yield step(f"rw [{h.name}]", -2.0)


def instances(goal: GoalView) -> Iterator[Suggestion]:
    """Universal hypotheses, at the arguments that the target gives to functions; then linear arithmetic."""
    universal = [h for h in goal.facts if re.match(r"∀ (\(?\w+( : ℕ\)?)?)( [≥>] \d+)?,", h.type)]
    arguments = _arguments(goal)
    if not universal or not arguments:
        return
    lines: list[str] = []
    for h in universal:
        bounded = re.match(r"∀ \(?\w+( : ℕ\)?)? ([≥>]) (\d+),", h.type)
        for argument in arguments[:6]:
            proof = " (by omega)" if bounded else ""
            lines.append(f"have := {h.name} {argument}{proof}")
    yield closing(block(*(f"try {line}" for line in lines), "omega"), -0.4)


def _arguments(goal: GoalView) -> list[str]:
    functions = [h.name for h in goal.hypotheses if h.type.startswith(("ℕ → ", "ℤ → "))]
    found: dict[str, None] = {}
    texts = [goal.target, *(h.type for h in goal.facts if not h.type.startswith("∀"))]
    for function in functions:
        for text in texts:
            for match in re.finditer(rf"(?<![\w.]){re.escape(function)} (\w+|\((?:[^()]|\([^()]*\))*\))", text):
                argument = match.group(1)
                found.setdefault(argument)
                shifted = re.fullmatch(r"\((\w+) \+ 1\)", argument)
                if shifted is not None:
                    found.setdefault(shifted.group(1))
    return list(found)


def logic(goal: GoalView) -> Iterator[Suggestion]:
    """Take the goal and the hypotheses apart by their outermost connective."""
    target = goal.target
    if target.startswith(("∀", "¬")) or _has_top(target, "→"):
        yield step("intro " + _fresh(goal, "x" if target.startswith("∀") else "hx"), -0.1)
        yield step("intros", -0.4)
    if _has_top(target, "∧") or _has_top(target, "↔"):
        yield step("constructor", -0.2)
    if _has_top(target, "∨"):
        yield step("left", -1.2)
        yield step("right", -1.2)
    if target.startswith("∃"):
        for value in ("0", "1", "2"):
            yield step(f"refine ⟨{value}, ?_⟩", -1.6)
        for variable in goal.variables[:3]:
            yield step(f"refine ⟨{variable.name}, ?_⟩", -1.6)
        yield closing("exact ⟨_, rfl⟩")
    for h in goal.facts:
        if _has_top(h.type, "∨"):
            continue
        if _has_top(h.type, "∧") and not h.type.startswith(("∀", "∃", "¬")):
            left, right = _fresh_pair(goal, h.name)
            yield step(f"obtain ⟨{left}, {right}⟩ := {h.name}", -0.25)
        elif h.type.startswith("∃"):
            witness, fact = _fresh_pair(goal, "w_" + h.name)
            yield step(f"obtain ⟨{witness}, {fact}⟩ := {h.name}", -0.25)
    for h in goal.facts:
        if _has_top(h.type, "∨") and not h.type.startswith(("∀", "∃", "¬")):
            yield step(f"rcases {h.name} with {h.name} | {h.name}", -0.6)
    if "≠" in target:
        yield step("intro " + _fresh(goal, "hne"), -0.3)
    if goal.facts and not target.startswith(("∀", "∃", "False")):
        yield step("exfalso", -3.0)
        yield step("by_contra " + _fresh(goal, "hn"), -2.5)


def simplification(goal: GoalView) -> Iterator[Suggestion]:
    """Simplify and see what is left."""
    yield step("norm_num", -1.6)
    yield step("simp", -1.8)
    if goal.facts:
        yield closing(block("norm_num at *", "omega"), -0.4)
        yield closing(block("simp at *", "omega"), -0.4)
        yield step("norm_num at *", -2.0)
        yield step("simp_all", -2.2)


def definitions(goal: GoalView) -> Iterator[Suggestion]:
    """Functions applied in the goal that the person defined: unfold them."""
    known = {h.name for h in goal.hypotheses}
    heads = [
        w
        for w in re.findall(r"(?<![\w.])([A-Za-z_][\w']*(?:\.[A-Za-z_][\w']*)*)(?= [\w(⟨])", goal.target)
        if w not in known and not w[0].isdigit()
    ]
    for head in list(dict.fromkeys(heads))[:3]:
        yield closing(f"simp [{head}]", -0.6)
        yield step(f"unfold {head}", -2.2)


def induction(goal: GoalView) -> Iterator[Suggestion]:
    """Induction on each natural number that the target speaks of."""
    for name in goal.naturals:
        if not goal.mentions(name):
            continue
        index, hypothesis = _fresh(goal, "k"), _fresh(goal, "ih")
        opening = f"induction {name} with"
        finish = "first | omega | simp_all | norm_num | decide"
        expand = "simp only [Nat.mul_succ, Nat.pow_succ, Nat.pow_add, pow_succ] at *"
        known = "; ".join(f"have := {h.name} {index}" for h in goal.facts if re.match(r"∀ \(?\w+( : ℕ\)?)?,", h.type))
        instances = f" | ({known}; omega)" if known else ""
        yield closing(
            "\n".join(
                [
                    opening,
                    f"| zero => {finish}",
                    f"| succ {index} {hypothesis} =>",
                    f"  first | omega{instances} | simp_all | ({expand}; omega)",
                ]
            ),
            -0.6,
        )
        yield step(f"induction {name} with\n| zero => ?_\n| succ {index} {hypothesis} => ?_", -1.4)
        yield step(f"cases {name} with\n| zero => ?_\n| succ {index} => ?_", -2.4)


def _fresh(goal: GoalView, base: str) -> str:
    taken = {h.name for h in goal.hypotheses}
    name, number = base, 1
    while name in taken:
        name, number = f"{base}{number}", number + 1
    return name


def _fresh_pair(goal: GoalView, base: str) -> tuple[str, str]:
    return _fresh(goal, f"{base}_l"), _fresh(goal, f"{base}_r")


def _has_top(text: str, connective: str) -> bool:
    depth = 0
    for char in text:
        if char in "([{⟨":
            depth += 1
        elif char in ")]}⟩":
            depth -= 1
        elif char == connective and depth == 0:
            return True
    return False
