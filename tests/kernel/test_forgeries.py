"""What is wrong is never confirmed. Each forgery is one change to declarations that are right."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from simprover.lean.declarations import Inductive, Quotient, Recursor, Theorem
from simprover.lean.export import Export
from simprover.lean.kernel import CannotTell, Confirmed, Rejected
from tests.kernel.forge import FALSE, PROP, TRUE, TYPE, Forge, N, Term, app, const, eq, lam, nat, pi, refl, var

Change = Callable[[Forge], None]
FORGERIES: dict[str, Change] = {}


def forgery(change: Change) -> Change:
    FORGERIES[change.__name__] = change
    return change


INTRO = const("True.intro")
BY_FALSE = lam(PROP, app(const("True.intro")))


# -- terms ---------------------------------------------------------------------------------------------------------


@forgery
def a_proof_of_something_else(f: Forge) -> None:
    f.theorem(FALSE, INTRO)


@forgery
def one_side_of_a_conjunction_for_the_other(f: Forge) -> None:
    a, b = var(1), var(0)
    kind = pi(PROP, PROP, app(const("And"), a, b), var(2))
    f.theorem(kind, lam(PROP, PROP, app(const("And"), a, b), app(const("And.right"), var(2), var(1), var(0))))


@forgery
def a_variable_off_by_one(f: Forge) -> None:
    f.theorem(pi(PROP, PROP, var(1), var(2)), lam(PROP, PROP, var(1), var(1)))


@forgery
def a_variable_that_nothing_binds(f: Forge) -> None:
    f.theorem(pi(PROP, var(0)), lam(PROP, var(1)))


@forgery
def a_type_with_a_variable_that_nothing_binds(f: Forge) -> None:
    f.theorem(pi(PROP, var(5)), lam(PROP, INTRO))


@forgery
def an_argument_of_another_type(f: Forge) -> None:
    f.theorem(eq(N, nat(1), INTRO), refl(N, nat(1)))


@forgery
def an_application_of_no_function(f: Forge) -> None:
    f.theorem(TRUE, app(INTRO, INTRO))


@forgery
def a_theorem_about_itself(f: Forge) -> None:
    f.theorem(FALSE, const("t"))


@forgery
def two_theorems_that_prove_each_other(f: Forge) -> None:
    f.theorem(FALSE, const("s"))
    f.theorem(FALSE, const("t"), name="s")


@forgery
def a_constant_that_is_not_there(f: Forge) -> None:
    f.theorem(FALSE, const("nobody.declared.this"))


@forgery
def a_theorem_that_states_no_proposition(f: Forge) -> None:
    f.theorem(N, nat(0))


@forgery
def a_let_with_a_value_of_another_type(f: Forge) -> None:
    f.theorem(FALSE, ("let", FALSE, INTRO, var(0)))


@forgery
def a_definition_of_another_type(f: Forge) -> None:
    f.definition("d", FALSE, INTRO)
    f.theorem(FALSE, const("d"))


@forgery
def an_unsafe_definition(f: Forge) -> None:
    f.definition("d", FALSE, const("d"), safety="unsafe")
    f.theorem(FALSE, const("d"))


@forgery
def a_partial_definition(f: Forge) -> None:
    f.definition("d", pi(N, FALSE), lam(N, app(const("d"), var(0))), safety="partial")
    f.theorem(FALSE, app(const("d"), nat(0)))


@forgery
def an_opaque_constant_taken_apart(f: Forge) -> None:
    f.opaque("o", N, nat(1))
    f.theorem(eq(N, const("o"), nat(1)), refl(N, nat(1)))


# -- universes -----------------------------------------------------------------------------------------------------


@forgery
def a_type_in_itself(f: Forge) -> None:
    f.theorem(eq(TYPE, TYPE, TYPE, 2), refl(TYPE, TYPE, 2))


@forgery
def too_few_universes(f: Forge) -> None:
    f.theorem(eq(N, nat(0), nat(0)), app(const("Eq.refl"), N, nat(0)))


@forgery
def too_many_universes(f: Forge) -> None:
    f.theorem(TRUE, const("True.intro", 0))


@forgery
def a_universe_parameter_that_is_not_declared(f: Forge) -> None:
    sort: Term = ("sort", "w")
    f.theorem(pi(sort, eq(sort, var(0), var(0), ("succ", "w"))), lam(sort, refl(sort, var(0), ("succ", "w"))))


@forgery
def a_universe_parameter_twice(f: Forge) -> None:
    f.theorem(TRUE, INTRO, params=("u", "u"))


@forgery
def an_equation_in_the_wrong_universe(f: Forge) -> None:
    f.theorem(eq(N, nat(0), nat(0), 2), refl(N, nat(0), 2))


@forgery
def a_large_structure_in_a_small_universe(f: Forge) -> None:
    f.inductive("Box", TYPE, {"Box.mk": (pi(TYPE, const("Box")), 1)}, pi(const("Box"), PROP))
    f.theorem(eq(TYPE, const("Box"), const("Box"), 2), refl(TYPE, const("Box"), 2))


# -- numbers and texts -----------------------------------------------------------------------------------------------


@forgery
def a_wrong_sum(f: Forge) -> None:
    f.theorem(eq(N, app(const("Nat.add"), nat(2), nat(2)), nat(5)), refl(N, nat(5)))


@forgery
def a_wrong_comparison(f: Forge) -> None:
    boolean = const("Bool")
    true = const("Bool.true")
    f.theorem(eq(boolean, app(const("Nat.ble"), nat(3), nat(2)), true), refl(boolean, true))


@forgery
def two_different_literals(f: Forge) -> None:
    f.theorem(eq(N, nat(10**30), nat(10**30 + 1)), refl(N, nat(10**30)))


@forgery
def a_sum_by_a_false_definition(f: Forge) -> None:
    f.change("Nat.add", value=lam(N, N, var(1)))
    f.theorem(eq(N, app(const("Nat.add"), nat(2), nat(2)), nat(4)), refl(N, nat(4)))


@forgery
def a_power_by_a_false_definition(f: Forge) -> None:
    f.change("Nat.pow", value=lam(N, N, nat(7)))
    f.theorem(eq(N, app(const("Nat.pow"), nat(2), nat(2)), nat(4)), refl(N, nat(4)))


@forgery
def a_quotient_of_numbers_for_which_nobody_vouches_by_a_false_definition(f: Forge) -> None:
    f.change("Nat.div", value=lam(N, N, var(1)))
    f.theorem(eq(N, app(const("Nat.div"), nat(8), nat(2)), nat(4)), refl(N, nat(4)))


@forgery
def a_wrong_type_of_numbers(f: Forge) -> None:
    f.change("Nat", ctors=("Nat.zero",))
    f.theorem(eq(N, nat(1), nat(1)), refl(N, nat(1)))


@forgery
def two_different_texts(f: Forge) -> None:
    text = const("String")
    f.theorem(eq(text, ("str", "a"), ("str", "b")), refl(text, ("str", "a")))


@forgery
def a_text_of_another_type(f: Forge) -> None:
    f.theorem(eq(N, ("str", "a"), ("str", "a")), refl(N, ("str", "a")))


# -- structures and projections ----------------------------------------------------------------------------------------


def exists(body: Term) -> Term:
    return app(const("Exists", 1), N, lam(N, body))


@forgery
def the_witness_of_an_existence_proof(f: Forge) -> None:
    kind = exists(TRUE)
    f.definition("witness", pi(kind, N), lam(kind, ("proj", "Exists", 0, var(0))))
    f.theorem(TRUE, app(lam(pi(kind, N), INTRO), const("witness")))


@forgery
def a_proof_about_the_witness(f: Forge) -> None:
    kind = exists(eq(N, var(0), nat(1)))
    f.definition("fact", pi(kind, TRUE), lam(kind, app(lam(N, INTRO), ("proj", "Exists", 0, var(0)))))
    f.theorem(TRUE, app(lam(pi(kind, TRUE), INTRO), const("fact")))


@forgery
def a_field_of_another_structure(f: Forge) -> None:
    kind = app(const("And"), TRUE, FALSE)
    f.theorem(pi(kind, FALSE), lam(kind, ("proj", "Iff", 1, var(0))))


@forgery
def the_wrong_field(f: Forge) -> None:
    kind = app(const("And"), TRUE, FALSE)
    f.theorem(pi(kind, FALSE), lam(kind, ("proj", "And", 0, var(0))))


@forgery
def a_field_that_is_not_there(f: Forge) -> None:
    kind = app(const("And"), TRUE, FALSE)
    f.theorem(pi(kind, FALSE), lam(kind, ("proj", "And", 2, var(0))))


@forgery
def a_field_of_a_type_with_two_constructors(f: Forge) -> None:
    kind = app(const("Or"), TRUE, FALSE)
    f.theorem(pi(kind, FALSE), lam(kind, ("proj", "Or", 0, var(0))))


@forgery
def a_field_of_a_free_variable_of_no_structure(f: Forge) -> None:
    f.theorem(pi(N, FALSE), lam(N, ("proj", "And", 0, var(0))))


@forgery
def a_structure_that_may_be_a_proposition_gives_its_data(f: Forge) -> None:
    """At level zero the structure is a proposition, and its field would be data."""
    sort: Term = ("sort", "u")
    box = app(const("Box", "u"), var(0))
    f.inductive(
        "Box", pi(sort, PROP), {"Box.mk": (pi(sort, var(0), app(const("Box", "u"), var(1))), 1)},
        pi(sort, PROP), num_params=1, params=("u",),
    )  # fmt: skip
    f.definition("unbox", pi(sort, box, var(1)), lam(sort, box, ("proj", "Box", 0, var(0))), ("u",))
    f.theorem(TRUE, app(lam(pi(app(const("Box", 1), N), N), INTRO), app(const("unbox", 1), N)))


@forgery
def a_structure_said_to_have_more_fields(f: Forge) -> None:
    f.change("And.intro", num_fields=3)
    kind = app(const("And"), TRUE, FALSE)
    f.theorem(pi(kind, TRUE), lam(kind, ("proj", "And", 0, var(0))))


@forgery
def a_structure_said_to_have_fewer_parameters(f: Forge) -> None:
    f.change("And.intro", num_params=1, num_fields=3)
    f.theorem(pi(app(const("And"), TRUE, TRUE), TRUE), lam(app(const("And"), TRUE, TRUE), ("proj", "And", 2, var(0))))


@forgery
def a_recursive_type_said_to_be_none(f: Forge) -> None:
    f.change("Nat", is_rec=False)
    f.theorem(eq(N, nat(1), nat(1)), refl(N, nat(1)))


# -- inductive types -----------------------------------------------------------------------------------------------


@forgery
def a_type_to_the_left_of_an_arrow(f: Forge) -> None:
    bad = const("Bad")
    f.inductive("Bad", TYPE, {"Bad.mk": (pi(pi(bad, FALSE), bad), 1)}, pi(bad, PROP), is_rec=True)
    f.theorem(TRUE, app(lam(TYPE, INTRO), bad))


@forgery
def a_type_to_the_left_of_an_arrow_behind_a_definition(f: Forge) -> None:
    bad = const("Bad")
    f.definition("Not'", pi(TYPE, TYPE), lam(TYPE, pi(var(0), const("PEmpty", 1))))
    f.inductive("Bad", TYPE, {"Bad.mk": (pi(app(const("Not'"), bad), bad), 1)}, pi(bad, PROP), is_rec=True)
    f.theorem(TRUE, app(lam(TYPE, INTRO), bad))


@forgery
def a_constructor_of_another_type(f: Forge) -> None:
    f.inductive("Odd", TYPE, {"Odd.mk": (N, 0)}, pi(const("Odd"), PROP))
    f.theorem(TRUE, app(lam(TYPE, INTRO), const("Odd")))


@forgery
def a_type_nested_in_another(f: Forge) -> None:
    tree = const("Tree")
    of_list = app(const("List", 0), tree)
    f.inductive("Tree", TYPE, {"Tree.mk": (pi(of_list, tree), 1)}, pi(tree, PROP), is_rec=True)
    f.theorem(TRUE, app(lam(TYPE, INTRO), tree))


@forgery
def a_proof_by_cases_gives_data(f: Forge) -> None:
    """`Or.rec` with a motive that is no proposition: the side on which a disjunction holds would be known."""
    rec = f["Or.rec"]
    assert isinstance(rec, Recursor)
    motive = pi(app(const("Or"), var(1), var(0)), ("sort", "w"))
    f.export.constants["Or.rec"] = replace(rec, params=("w",), type=f.expr(pi(PROP, PROP, motive, TRUE)))
    f.theorem(TRUE, app(lam(PROP, INTRO), app(const("Or"), TRUE, TRUE)))


@forgery
def a_recursor_of_another_type(f: Forge) -> None:
    f.change("Nat.rec", type=FALSE)
    f.theorem(FALSE, const("Nat.rec", 0))


@forgery
def a_recursor_without_its_universe(f: Forge) -> None:
    f.change("Nat.rec", params=())
    f.theorem(FALSE, const("Nat.rec"))


@forgery
def a_recursor_with_another_rule(f: Forge) -> None:
    rec = f["Nat.rec"]
    assert isinstance(rec, Recursor)
    zero, succ = rec.rules
    f.export.constants["Nat.rec"] = replace(rec, rules=(zero, replace(succ, rhs=zero.rhs)))
    f.theorem(eq(N, app(const("Nat.add"), nat(1), nat(1)), nat(2)), refl(N, nat(2)))


@forgery
def a_recursor_without_a_rule(f: Forge) -> None:
    rec = f["Nat.rec"]
    assert isinstance(rec, Recursor)
    f.export.constants["Nat.rec"] = replace(rec, rules=rec.rules[:1])
    f.theorem(eq(N, nat(1), nat(1)), refl(N, nat(1)))


@forgery
def a_recursor_with_its_rules_exchanged(f: Forge) -> None:
    rec = f["Bool.rec"]
    assert isinstance(rec, Recursor)
    f.export.constants["Bool.rec"] = replace(rec, rules=rec.rules[::-1])
    boolean = const("Bool")
    f.theorem(eq(boolean, const("Bool.true"), const("Bool.true")), refl(boolean, const("Bool.true")))


@forgery
def a_recursor_said_to_need_no_constructor(f: Forge) -> None:
    f.change("Nat.rec", k=True)
    f.theorem(eq(N, nat(1), nat(1)), refl(N, nat(1)))


@forgery
def a_recursor_with_its_major_premise_elsewhere(f: Forge) -> None:
    f.change("Nat.rec", num_minors=1)
    f.theorem(eq(N, nat(1), nat(1)), refl(N, nat(1)))


@forgery
def a_constructor_moved(f: Forge) -> None:
    f.change("Bool.false", index=1)
    boolean = const("Bool")
    f.theorem(eq(boolean, const("Bool.true"), const("Bool.true")), refl(boolean, const("Bool.true")))


@forgery
def a_family_with_a_constructor_too_many(f: Forge) -> None:
    bool_type = f["Bool"]
    assert isinstance(bool_type, Inductive)
    f.export.constants["Bool"] = replace(bool_type, ctors=(*bool_type.ctors, "Nat.zero"))
    f.theorem(eq(const("Bool"), const("Bool.true"), const("Bool.true")), refl(const("Bool"), const("Bool.true")))


@forgery
def a_family_of_more_types_than_are_there(f: Forge) -> None:
    f.change("Bool", all=("Bool", "Nat"))
    f.theorem(eq(const("Bool"), const("Bool.true"), const("Bool.true")), refl(const("Bool"), const("Bool.true")))


# -- axioms and the quotient -----------------------------------------------------------------------------------------


@forgery
def an_axiom_of_its_own(f: Forge) -> None:
    f.axiom("a", FALSE)
    f.theorem(FALSE, const("a"))


@forgery
def an_axiom_with_a_trusted_name_that_says_more(f: Forge) -> None:
    f.change("propext", type=FALSE)
    f.theorem(FALSE, const("propext"))


@forgery
def choice_from_anything(f: Forge) -> None:
    sort: Term = ("sort", "u")
    f.change("Classical.choice", type=pi(sort, var(0)))
    f.theorem(FALSE, app(const("Classical.choice", 0), FALSE))


@forgery
def choice_from_a_type_that_is_said_to_be_inhabited(f: Forge) -> None:
    """`Nonempty` gets a second constructor that asks for nothing."""
    sort: Term = ("sort", "u")
    nonempty = f["Nonempty"]
    assert isinstance(nonempty, Inductive)
    f.export.constants["Nonempty"] = replace(nonempty, ctors=("Nonempty.intro", "Nonempty.easy"))
    intro = f["Nonempty.intro"]
    easy = replace(
        intro, name="Nonempty.easy", index=1, num_fields=0, type=f.expr(pi(sort, app(const("Nonempty", "u"), var(0))))
    )  # type: ignore[call-arg]
    f.add(easy)
    f.theorem(FALSE, app(const("Classical.choice", 0), FALSE, app(const("Nonempty.easy", 0), FALSE)))


@forgery
def classes_that_are_equal_for_no_reason(f: Forge) -> None:
    sort: Term = ("sort", "u")
    relation = pi(var(0), var(1), PROP)
    quot = app(const("Quot", "u"), var(3), var(2))
    mk = const("Quot.mk", "u")
    same = eq(quot, app(mk, var(3), var(2), var(1)), app(mk, var(3), var(2), var(0)), "u")
    f.change("Quot.sound", type=pi(sort, relation, var(1), var(2), same))
    f.theorem(TRUE, app(lam(pi(sort, PROP), INTRO), lam(sort, eq(sort, var(0), var(0)))))
    f.theorem(TRUE, app(lam(PROP, INTRO), eq(N, nat(0), nat(0))))
    value = app(const("Quot.sound", 1), N, lam(N, N, FALSE), nat(0), nat(1))
    of = app(const("Quot", 1), N, lam(N, N, FALSE))
    made = [app(const("Quot.mk", 1), N, lam(N, N, FALSE), nat(i)) for i in range(2)]
    f.theorem(eq(of, made[0], made[1]), value)


@forgery
def a_function_of_classes_that_does_not_respect_them(f: Forge) -> None:
    f.change("Quot.lift", type=pi(TYPE, FALSE))
    f.theorem(FALSE, app(const("Quot.lift", 0, 0), N))


@forgery
def a_part_of_the_quotient_with_another_role(f: Forge) -> None:
    lift = f["Quot.lift"]
    assert isinstance(lift, Quotient)
    f.export.constants["Quot.lift"] = replace(lift, kind="ind")
    f.theorem(pi(PROP, TRUE), lam(PROP, app(lam(PROP, INTRO), var(0))))
    f.theorem(TRUE, app(lam(pi(PROP, PROP), INTRO), lam(PROP, uses_lift())))


def uses_lift() -> Term:
    relation = lam(N, N, FALSE)
    never = lam(N, N, FALSE, app(const("False.elim", 0), eq(N, var(2), var(1)), var(0)))
    lifted = app(const("Quot.lift", 1, 1), N, relation, N, lam(N, var(0)), never)
    return eq(N, app(lifted, app(const("Quot.mk", 1), N, relation, nat(3))), nat(3))


@forgery
def an_equality_of_another_shape(f: Forge) -> None:
    """`Eq.refl` says that any two things are equal."""
    sort: Term = ("sort", "u")
    f.change("Eq.refl", type=pi(sort, var(0), var(1), app(const("Eq", "u"), var(2), var(1), var(0))), num_fields=1)
    f.theorem(eq(N, nat(0), nat(1)), app(const("Eq.refl", 1), N, nat(0), nat(1)))


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_not_confirmed(standard: Export, name: str) -> None:
    forge = Forge(standard)
    FORGERIES[name](forge)
    assert not isinstance(forge.verdict(), Confirmed)


# -- what is right -------------------------------------------------------------------------------------------------

HONEST: dict[str, tuple[Term, Term]] = {
    "a proof": (TRUE, INTRO),
    "one side of a conjunction": (
        pi(PROP, PROP, app(const("And"), var(1), var(0)), var(1)),
        lam(PROP, PROP, app(const("And"), var(1), var(0)), app(const("And.right"), var(2), var(1), var(0))),
    ),
    "a sum": (eq(N, app(const("Nat.add"), nat(2), nat(2)), nat(4)), refl(N, nat(4))),
    "a large product": (
        eq(N, app(const("Nat.mul"), nat(10**40), nat(10**40)), nat(10**80)),
        refl(N, nat(10**80)),
    ),
    "a sum with a variable": (
        pi(N, eq(N, app(const("Nat.add"), var(0), nat(2)), app(const("Nat.succ"), app(const("Nat.succ"), var(0))))),
        lam(N, refl(N, app(const("Nat.add"), var(0), nat(2)))),
    ),
    "a comparison": (
        eq(const("Bool"), app(const("Nat.ble"), nat(2), nat(3)), const("Bool.true")),
        refl(const("Bool"), const("Bool.true")),
    ),
    "a text": (eq(const("String"), ("str", "a⟨"), ("str", "a⟨")), refl(const("String"), ("str", "a⟨"))),
    "a projection": (
        pi(app(const("And"), TRUE, FALSE), FALSE),
        lam(app(const("And"), TRUE, FALSE), ("proj", "And", 1, var(0))),
    ),
    "a class": (uses_lift(), refl(N, nat(3))),
    "a function and its expansion": (
        pi(pi(N, N), eq(pi(N, N), var(0), lam(N, app(var(1), var(0))))),
        lam(pi(N, N), refl(pi(N, N), var(0))),
    ),
    "two proofs": (
        pi(PROP, var(0), var(1), eq(var(2), var(1), var(0), 0)),
        lam(PROP, var(0), var(1), refl(var(2), var(1), 0)),
    ),
    "a let": (TRUE, ("let", PROP, TRUE, app(lam(var(0), INTRO), INTRO))),
    "two members of a type with one": (
        pi(const("PUnit", 1), const("PUnit", 1), eq(const("PUnit", 1), var(1), var(0))),
        lam(const("PUnit", 1), const("PUnit", 1), refl(const("PUnit", 1), var(1))),
    ),
}


@pytest.mark.parametrize("name", HONEST)
def test_what_is_right_is_confirmed(standard: Export, name: str) -> None:
    forge = Forge(standard)
    forge.theorem(*HONEST[name])
    assert isinstance(forge.verdict(), Confirmed), forge.verdict()


def test_everything_that_the_forgeries_start_from_is_confirmed(standard: Export) -> None:
    forge = Forge(standard)
    verdict = forge.verdict(*standard.constants)
    assert verdict == Confirmed(("Classical.choice", "Quot.sound", "propext")), verdict


def test_a_theorem_is_confirmed_with_the_axioms_it_rests_on(standard: Export) -> None:
    forge = Forge(standard)
    assert forge.verdict("Nat.add_comm") == Confirmed(())
    kind = standard.constants["propext"].type
    forge.theorem(("raw", kind), const("propext"))
    assert forge.verdict() == Confirmed(("propext",))


def test_division_is_computed_only_if_somebody_vouches_for_it(standard: Export) -> None:
    forge = Forge(standard)
    forge.theorem(eq(N, app(const("Nat.div"), nat(1 << 70), nat(2)), nat(1 << 69)), refl(N, nat(1 << 69)))
    assert forge.verdict(vouched=frozenset({"Nat.div"})) == Confirmed(())
    assert not isinstance(Forge(forge.export).verdict(steps=3000), Confirmed)


# -- bounds --------------------------------------------------------------------------------------------------------


def test_a_limit_of_steps_is_no_verdict(standard: Export) -> None:
    forge = Forge(standard)
    same = app(const("Nat.sub"), app(const("Nat.pow"), nat(2), nat(20)), nat(1))
    zero = app(const("Nat.rec", 1), lam(N, N), nat(0), lam(N, N, app(const("Nat.succ"), var(0))), same)
    forge.theorem(eq(N, zero, nat((1 << 20) - 1)), refl(N, zero))
    verdict = forge.verdict(steps=20_000)
    assert isinstance(verdict, CannotTell), verdict


@pytest.mark.parametrize("depth", [3_000, 200_000])
def test_deep_terms_end_in_a_verdict(standard: Export, depth: int) -> None:
    forge = Forge(standard)
    number = forge.expr(const("Nat.zero"))
    succ = forge.expr(const("Nat.succ"))
    for _ in range(depth):
        forge.export.exprs.append(("app", succ, number))
        number = len(forge.export.exprs) - 1
    forge.theorem(eq(N, ("raw", number), ("raw", number)), refl(N, ("raw", number)))
    verdict = forge.verdict()
    assert isinstance(verdict, Confirmed if depth < 10_000 else CannotTell), verdict


def test_a_deep_level_is_no_verdict(standard: Export) -> None:
    forge = Forge(standard)
    level = 0
    for _ in range(50_000):
        forge.export.levels.append(("succ", level))
        level = len(forge.export.levels) - 1
    forge.export.exprs.append(("sort", level))
    sort = len(forge.export.exprs) - 1
    forge.theorem(app(lam(("raw", sort), TRUE), PROP), INTRO)
    assert isinstance(forge.verdict(), CannotTell)


def test_a_power_too_large_is_no_verdict(standard: Export) -> None:
    forge = Forge(standard)
    power = app(const("Nat.pow"), nat(2), nat(10**12))
    forge.theorem(eq(N, power, nat(0)), refl(N, nat(0)))
    assert not isinstance(forge.verdict(), Confirmed)


def test_a_wrong_declaration_is_named(standard: Export) -> None:
    forge = Forge(standard)
    forge.theorem(FALSE, INTRO, name="lemma")
    forge.theorem(FALSE, const("lemma"))
    verdict = forge.verdict()
    assert isinstance(verdict, Rejected)
    assert verdict.name == "lemma"


# -- many changes of real proofs -------------------------------------------------------------------------------------


def theorems(export: Export) -> list[Theorem]:
    return [c for c in export.constants.values() if isinstance(c, Theorem)]


def test_a_proof_does_not_prove_another_theorem(standard: Export) -> None:
    """Each theorem with the proof of another one that stands before it, so that nothing but the type is wrong."""
    found = theorems(standard)
    draw = random.Random(20)
    forge = Forge(standard)
    wrong = []
    for place in draw.sample(range(1, len(found)), min(60, len(found) - 1)):
        one, other = found[place], found[draw.randrange(place)]
        if one.type != other.type and len(one.params) == len(other.params):
            name = f"{one.name}.forged"
            forge.add(Theorem(name, other.params, one.type, other.value))
            wrong.append(name)
    verdicts = forge.kernel().check_each(wrong)
    assert len(wrong) > 20
    assert [name for name in wrong if isinstance(verdicts[name], Confirmed)] == []


def test_a_proof_with_one_leaf_exchanged_is_not_confirmed(standard: Export) -> None:
    """Every leaf of a proof counts: one of them becomes a sort that fits nowhere."""
    draw = random.Random(4)
    forge = Forge(standard)
    wrong = []
    for theorem in draw.sample(theorems(standard), 40):
        value = broken(forge, theorem.value, draw)
        name = f"{theorem.name}.forged"
        forge.add(Theorem(name, theorem.params, theorem.type, value))
        wrong.append(name)
    verdicts = forge.kernel().check_each(wrong)
    assert [name for name in wrong if isinstance(verdicts[name], Confirmed)] == []


def broken(forge: Forge, root: int, draw: random.Random) -> int:
    """The expression with the leaf at the end of a random path replaced by a sort far too large."""
    node = forge.export.exprs[root]
    below = [place for place in range(1, len(node)) if node[0] in ("app", "lam", "forallE", "letE")]
    if not below:
        return forge.expr(("sort", 77))
    place = draw.choice(below)
    changed = [*node]
    changed[place] = broken(forge, node[place], draw)
    forge.export.exprs.append(tuple(changed))
    return len(forge.export.exprs) - 1
