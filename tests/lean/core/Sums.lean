import Elementary
open Finset BigOperators Nat
/-! Sums, products and finite sets, as textbooks use them. The file compiles without a message. -/

/-! ## Textbook sums -/
/-- Gauss. -/
theorem gauss (n : ℕ) : ∑ i ∈ range (n + 1), i = n * (n + 1) / 2 := by
  have h : (∑ i ∈ range (n + 1), i) * 2 = n * (n + 1) := by
    induction n with
    | zero => rfl
    | succ n ih => rw [sum_range_succ, add_mul, ih]; ring
  omega
theorem sum_odd (n : ℕ) : ∑ i ∈ range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; ring
theorem sum_squares (n : ℕ) : 6 * ∑ i ∈ range (n + 1), i ^ 2 = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, mul_add, ih]; ring
theorem sum_cubes (n : ℕ) : ∑ i ∈ range (n + 1), i ^ 3 = (∑ i ∈ range (n + 1), i) ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have h := sum_range_id_mul_two (n + 1)
    rw [sum_range_succ, ih, sum_range_succ (fun i => i) (n + 1)]
    simp only [Nat.add_sub_cancel] at h
    have e : (∑ i ∈ range (n + 1), i + (n + 1)) ^ 2 =
      (∑ i ∈ range (n + 1), i) ^ 2 + ((∑ i ∈ range (n + 1), i) * 2) * (n + 1) + (n + 1) ^ 2 := by ring
    rw [e, h]; ring
theorem sum_geometric (n : ℕ) : ∑ i ∈ range n, 2 ^ i = 2 ^ n - 1 := by
  have := Nat.geomSum_eq (m := 2) (by decide) n
  simpa using this
theorem sum_int (n : ℕ) : ∑ i ∈ range n, (i : ℤ) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; push_cast; ring
theorem telescope (a : ℕ → ℤ) (h : ∀ i, a (i + 1) - a i = 3) (n : ℕ) : a n = a 0 + 3 * n := by
  have e := sum_range_sub a n
  rw [sum_congr rfl fun i _ => h i, sum_const, card_range] at e
  replace e : n * 3 = a n - a 0 := e
  linarith
example (n : ℕ) : ∏ i ∈ range n, (i + 1) = n ! := prod_range_add_one_eq_factorial n
example (f g : ℕ → ℤ) (s : Finset ℕ) : ∑ x ∈ s, (3 * f x - g x) = 3 * ∑ x ∈ s, f x - ∑ x ∈ s, g x := by
  rw [sum_sub_distrib, mul_sum]
example (f : ℕ → ℕ) (n : ℕ) (h : ∀ i, f i ≤ 2) : ∑ i ∈ range n, f i ≤ 2 * n := by
  have := sum_le_card_nsmul (range n) f 2 fun x _ => h x
  rw [card_range] at this
  have e : n • 2 = n * 2 := rfl
  omega
example (f : ℕ → ℕ → ℤ) (m n : ℕ) : ∑ i ∈ range m, ∑ j ∈ range n, f i j = ∑ j ∈ range n, ∑ i ∈ range m, f i j := sum_comm
example (a : Fin 3 → ℤ) : ∑ i, a i = a 0 + a 1 + a 2 := Fin.sum_univ_three a
example {G : Type} [CommMonoid G] (f : ℕ → G) (n : ℕ) : ∏ i ∈ range (n + 1), f i = (∏ i ∈ range n, f i) * f n := prod_range_succ f n

/-! ## Evaluation -/
example : ∑ i ∈ range 101, i = 5050 := by decide +kernel
example : ∑ i ∈ range 11, i = 55 := by decide
example : ∑ i ∈ range 5, i ^ 2 = 30 := rfl
example : ∑ i ∈ range 5, i ^ 2 = 30 := by norm_num [Finset.sum_range_succ]
example : ∑ i ∈ range 5, i ^ 2 = 30 := by simp [Finset.sum_range_succ]
example : ∏ i ∈ Icc 1 5, i = 120 := by decide
example : ∑ i ∈ Finset.Icc 1 100, i = 5050 := by decide +kernel
example : ∑ i ∈ Finset.Icc (-3) 3, (i : ℤ) ^ 2 = 28 := by decide +kernel
example : ∑ k ∈ range 4, (k : ℤ) = 6 := by norm_num [Finset.sum_range_succ]
example : ∑ i : Fin 4, i.val = 6 := by decide
example : (Finset.filter (fun n => n % 3 = 0) (range 10)).card = 4 := by decide
example : (Finset.filter (fun n => n % 3 = 0) (range 10)) = {0, 3, 6, 9} := by decide
example : #{1, 2, 3, 2} = 3 := by decide
example : ({1, 2} : Finset ℕ) ∪ {2, 3} = {1, 2, 3} := by decide
example : ({1, 2} : Finset ℕ) ⊆ {2, 3, 1} := by decide
example : ∀ x ∈ Finset.Icc 1 10, x * x < 101 := by decide
example : ∑ x in range 4, x = 6 := by decide
example : ∑ x ∈ range 10 with x % 2 = 0, x = 20 := by decide
example : ∑ (x ∈ range 3) (y ∈ range 4), x * y = 18 := by decide
example : (range 2 ×ˢ range 3).card = 6 := by decide
example : ∃ x y : Fin 5, x ≠ y ∧ x * y = 2 := by decide

/-! ## What goals print -/
/-- info: ∑ x ∈ range 5, x ^ 2 : ℕ -/
#guard_msgs in #check ∑ x ∈ range 5, x ^ 2
/-- info: ∏ x ∈ Icc 1 5, (x + 1) : ℕ -/
#guard_msgs in #check ∏ x ∈ Icc 1 5, (x + 1)
/-- info: fun a => ∑ i, a i : (Fin 4 → ℤ) → ℤ -/
#guard_msgs in #check fun a : Fin 4 → ℤ => ∑ i, a i

/-! ## Finite sets -/
example (s t : Finset ℕ) : s ∩ (s ∪ t) = s := by ext x; simp; exact fun h => .inl h
example (s t : Finset ℕ) (h : s ⊆ t) : s.card ≤ t.card := card_le_card h
example (s : Finset ℕ) (a : ℕ) (h : a ∉ s) : (insert a s).card = s.card + 1 := by rw [card_insert_of_notMem h]
example (s : Finset ℕ) : ∑ x ∈ s, 2 * x = 2 * ∑ x ∈ s, x := by
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s h ih => rw [sum_insert h, sum_insert h, ih, mul_add]
/-- The pigeonhole principle: of six numbers two leave the same remainder on division by 5. -/
example (f : Fin 6 → ℕ) : ∃ i j, i ≠ j ∧ f i % 5 = f j % 5 := by
  obtain ⟨i, j, hne, e⟩ := Fintype.exists_ne_map_eq_of_card_lt (fun i => (⟨f i % 5, Nat.mod_lt _ (by decide)⟩ : Fin 5)) (by decide)
  exact ⟨i, j, hne, congrArg Fin.val e⟩
