"""How retrieved lemmas are put to use. Whether Lean accepts it is tested where Lean runs."""

from __future__ import annotations

from simprover.lean import StateId, TacticState
from simprover.proposers.memory import LemmaAtHand, MemoryProposer, explicit_binders
from simprover.proposers.protocol import ProofContext

CONTEXT = ProofContext("t", "theorem t : True")


def lemma(statement: str, constant: str = "SimProver.Memory.l", score: float = 1.0) -> LemmaAtHand:
    return LemmaAtHand(constant, statement, "a" * 64, "b" * 64, score)


def test_arguments_are_those_in_round_brackets_before_the_colon() -> None:
    assert explicit_binders("theorem t (x y : ℕ) {z : ℤ} (h : ∀ (n : ℕ), n = n) : (a : ℕ) = b") == ("x", "y", "h")
    assert explicit_binders("theorem t : 2 + 2 = 4") == ()


def test_a_theorem_is_recalled_with_its_hypotheses_by_name() -> None:
    at_hand = lemma("theorem old (n : ℕ) (h₀ : n % 7 = 5) : 5 * n % 7 = 4")
    proposal = MemoryProposer([at_hand]).propose(
        TacticState("n : ℕ\nh₀ : n % 7 = 5\n⊢ 5 * n % 7 = 4", StateId(0)), CONTEXT, 16
    )
    first = proposal.suggestions[0]
    assert first.tactic == "exact SimProver.Memory.l n h₀"
    assert first.closes
    assert first.lemmas == ("SimProver.Memory.l",)
    assert proposal.model_calls == 0


def test_a_shadowed_hypothesis_is_left_to_lean() -> None:
    at_hand = lemma("theorem old (n : ℕ) (h : 0 < n) (h : n < 5) : n ≤ 4")
    state = TacticState("n : ℕ\nh✝ : 0 < n\nh : n < 5\n⊢ n ≤ 4", StateId(0))
    assert MemoryProposer([at_hand]).propose(state, CONTEXT, 16).suggestions[0].tactic.endswith("l n _ h")


def test_a_lemma_that_shares_nothing_with_the_goal_is_not_tried() -> None:
    at_hand = lemma("theorem old (a b : Int) (h : gcd a b ∣ 7) : lcm a b ≠ 9")
    assert (
        MemoryProposer([at_hand]).propose(TacticState("p q : Prop\n⊢ p → q", StateId(0)), CONTEXT, 16).suggestions == ()
    )


def test_the_likest_lemma_goes_first() -> None:
    near = lemma("theorem near (n : ℕ) : n % 7 = 5", "SimProver.Memory.near", 0.1)
    far = lemma("theorem far (n : ℕ) : n * 2 + 9 % 7 ∣ 11", "SimProver.Memory.far", 0.9)
    proposal = MemoryProposer([far, near]).propose(TacticState("n : ℕ\n⊢ n % 7 = 5", StateId(0)), CONTEXT, 16)
    assert proposal.suggestions[0].lemmas == ("SimProver.Memory.near",)


def test_without_lemmas_it_is_silent() -> None:
    assert MemoryProposer([]).propose(TacticState("⊢ True", StateId(0)), CONTEXT, 16).suggestions == ()


def test_a_lemma_about_numbers_alone_is_used_for_the_same_numbers_only() -> None:
    at_hand = lemma("theorem old : 17 * 18 % 4 = 2")
    other = MemoryProposer([at_hand]).propose(TacticState("⊢ (9 + 17 * 18) % 4 = 1", StateId(0)), CONTEXT, 16)
    same = MemoryProposer([at_hand]).propose(TacticState("⊢ 17 * 18 % 4 = 2", StateId(0)), CONTEXT, 16)
    assert other.suggestions == ()
    assert same.suggestions[0].tactic == "exact SimProver.Memory.l"


def test_namespaces_that_are_open_make_no_difference() -> None:
    at_hand = lemma("theorem old : Nat.gcd 180 168 = 12")
    proposal = MemoryProposer([at_hand]).propose(TacticState("⊢ gcd 180 168 = 12", StateId(0)), CONTEXT, 16)
    assert proposal.suggestions
