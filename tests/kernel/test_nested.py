"""Families that are nested in other types: what Lean makes of them is confirmed, and what it would refuse is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simprover.lean import Certifier, FileCertificate, Toolchain
from simprover.lean.declarations import Inductive, Recursor
from simprover.lean.export import Export
from simprover.lean.kernel import Confirmed, Kernel, Rejected
from simprover.lean.kernel.arithmetic import ALL
from tests.kernel.forge import PROP, TRUE, TYPE, Forge, Term, app, const, lam, pi, var

FAMILIES = """
inductive Tree (α : Type) | node : α → List (Tree α) → Tree α
inductive Shared | leaf | fork : Array Shared → Array Shared → Shared
inductive Branching | of : (Nat → List Branching) → Branching
inductive Deep | of : Option (List (Nat × Deep)) → Deep
mutual
inductive Even' | zero | next : List Odd' → Even'
inductive Odd' | next : Option (List Odd') → Even' → Odd'
end
inductive Both : Prop | of : Both ∧ Both → Both
inductive Indexed (α : Type) : Nat → Type
  | nil : Indexed α 0
  | cons : (n : Nat) → List (Indexed α 3) → Indexed α n → Indexed α (n + 1)
inductive Holder (α : Type) : Bool → Type | one : α → Holder α true
inductive Against (α : Type) | of : (α → Nat) → Against α
inductive Kept | of : Holder Kept true → Kept
"""
THEOREM = """
theorem nested :
    Nonempty (Tree Nat) ∧ Nonempty Shared ∧ (Branching → True) ∧ (Deep → True) ∧ (Odd' → True) ∧ (Both → True) ∧
      (∀ n, Indexed Nat n → True) ∧ (Kept → True) ∧ (Against Nat → True) ∧
      @Tree.rec Nat (fun _ => Nat) (fun _ => Nat) (fun a _ n => a + n) 0 (fun _ _ m n => m + n)
        (.node 5 [.node 1 [], .node 2 [.node 3 []]]) = 11 :="""
PROOF = f"⟨⟨.node 0 []⟩, ⟨.leaf⟩, {'fun _ => ⟨⟩, ' * 4}fun _ _ => ⟨⟩, {'fun _ => ⟨⟩, ' * 2}rfl⟩"
NESTED = {"Tree": 1, "Shared": 2, "Branching": 1, "Deep": 3, "Even'": 2, "Odd'": 2, "Both": 1, "Indexed": 1, "Kept": 1}


@pytest.fixture(scope="module")
def nested(toolchain: Toolchain, test_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """The families as Lean declares them."""
    path = tmp_path_factory.mktemp("nested") / "closure.ndjson"
    judged = Certifier(toolchain, test_home).judge(
        theorem="nested",
        challenge=f"{FAMILIES}{THEOREM} by sorry\n",
        solution=f"{FAMILIES}{THEOREM} {PROOF}\n",
        closure=path,
    )
    assert isinstance(judged, FileCertificate), judged
    with path.open(encoding="utf-8") as lines:
        return Export.read(lines)


def test_what_lean_declares_is_confirmed(nested: Export) -> None:
    found = {name: c.num_nested for name, c in nested.constants.items() if isinstance(c, Inductive) and c.num_nested}
    assert {name: found.get(name) for name in NESTED} == NESTED | {"Shared": found["Shared"]}
    members = [
        name
        for name, c in nested.constants.items()
        if (name in NESTED or (isinstance(c, Recursor) and c.all[0] in NESTED)) or name == "nested"
    ]
    assert "Tree.rec_1" in members and "Even'.rec_2" in members
    verdicts = Kernel(nested, vouched=ALL).check_each(members)
    assert {name: v for name, v in verdicts.items() if not isinstance(v, Confirmed)} == {}


def recursor(export: Export, name: str) -> Recursor:
    found = export.constants[name]
    assert isinstance(found, Recursor)
    return found


def test_a_recursor_that_was_tampered_with_is_rejected(nested: Export) -> None:
    nil, cons = recursor(nested, "Tree.rec_1").rules
    (node,) = recursor(nested, "Tree.rec").rules
    changes = {
        "a rule for another": {"rules": (nil, replace(cons, rhs=nil.rhs))},
        "a rule that is missing": {"rules": (nil,)},
        "rules in another order": {"rules": (cons, nil)},
        "another family's rule": {"rules": (node, cons)},
        "another type": {"type": ("raw", recursor(nested, "Tree.rec").type)},
        "fewer arguments": {"num_minors": 2},
        "one proof only": {"k": True},
    }
    for what, change in changes.items():
        forge = Forge(nested)
        forge.change("Tree.rec_1", **change)
        assert isinstance(forge.kernel().check(["Tree"]), Rejected), what


def test_a_number_of_nestings_that_is_not_so_is_rejected(nested: Export) -> None:
    forge = Forge(nested)
    forge.change("Tree", num_nested=2)
    assert isinstance(forge.kernel().check(["Tree"]), Rejected)


def tree_in(forge: Forge, field: Term, *, params: tuple[Term, ...] = ()) -> None:
    """A type `Bad` with one constructor of one field, and a theorem that rests on it."""
    bad = const("Bad")
    kind = pi(*params, field, bad)
    forge.inductive("Bad", TYPE, {"Bad.mk": (kind, 1 + len(params))}, pi(bad, PROP), is_rec=True)
    forge.change("Bad", num_nested=1)
    forge.theorem(TRUE, app(lam(TYPE, const("True.intro")), bad))


def reason(forge: Forge) -> str:
    """Why the forgery is rejected."""
    verdict = forge.verdict()
    assert isinstance(verdict, Rejected), verdict
    return verdict.reason


def test_a_family_may_not_be_nested_to_the_left_of_an_arrow(nested: Export) -> None:
    """`Against α` holds functions out of `α`: nested in it, `Bad` would hold functions out of itself."""
    forge = Forge(nested)
    tree_in(forge, app(const("Against"), const("Bad")))
    assert "to the left of an arrow" in reason(forge)


def test_a_family_may_not_be_nested_in_what_is_not_an_inductive_type(nested: Export) -> None:
    forge = Forge(nested)
    forge.opaque("Stuck", pi(TYPE, TYPE), lam(TYPE, var(0)))
    tree_in(forge, app(const("Stuck"), const("Bad")))
    assert "inside what is not an inductive type" in reason(forge)


def test_a_family_may_not_be_nested_in_a_type_that_depends_on_its_fields(nested: Export) -> None:
    """`Prod Bad n` for a field `n`: Lean's kernel refuses the local variable, and so does ours."""
    forge = Forge(nested)
    tree_in(forge, app(const("Prod", 0, 0), const("Bad"), app(const("Fin'"), var(0))), params=(const("Nat"),))
    forge.opaque("Fin'", pi(const("Nat"), TYPE), lam(const("Nat"), const("Nat")))
    assert "depends on other fields" in reason(forge)


def test_a_family_may_not_be_nested_in_another_universe(nested: Export) -> None:
    forge = Forge(nested)
    tree_in(forge, app(const("Prod", 0, 1), const("Bad"), TYPE))
    assert "universe" in reason(forge)
