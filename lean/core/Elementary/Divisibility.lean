import Elementary.Algebra

/-!
# Divisibility under Mathlib's general names
-/

universe u

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance (priority := low) semigroupDvd {α : Type u} [Semigroup α] : Dvd α := ⟨fun a b => ∃ c, b = a * c⟩

section
variable {α : Type u} [Semigroup α] {a b c : α}
theorem Dvd.intro (k : α) (h : a * k = b) : a ∣ b := ⟨k, h.symm⟩
theorem dvd_of_mul_right_eq (k : α) (h : a * k = b) : a ∣ b := Dvd.intro k h
theorem dvd_iff_exists_eq_mul_right : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl
theorem exists_eq_mul_right_of_dvd (h : a ∣ b) : ∃ c, b = a * c := h
theorem Dvd.elim {P : Prop} (h₁ : a ∣ b) (h₂ : ∀ c, b = a * c → P) : P := h₁.elim h₂
theorem dvd_trans (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨d, e⟩ := h₁
  obtain ⟨d', e'⟩ := h₂
  exact ⟨d * d', by rw [← mul_assoc, ← e, ← e']⟩
theorem Dvd.dvd.trans (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := dvd_trans h₁ h₂
instance : Trans (α := α) Dvd.dvd Dvd.dvd Dvd.dvd := ⟨dvd_trans⟩
@[simp] theorem dvd_mul_right (a b : α) : a ∣ a * b := ⟨b, rfl⟩
theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : α) : a ∣ b * c := dvd_trans h (dvd_mul_right b c)
theorem Dvd.dvd.mul_right (h : a ∣ b) (c : α) : a ∣ b * c := dvd_mul_of_dvd_left h c
theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := dvd_trans (dvd_mul_right a b) h
end

section
variable {α : Type u} [CommSemigroup α] {a b c d : α}
@[simp] theorem dvd_mul_left (a b : α) : a ∣ b * a := ⟨b, mul_comm b a⟩
theorem Dvd.intro_left (k : α) (h : k * a = b) : a ∣ b := h ▸ dvd_mul_left a k
theorem dvd_iff_exists_eq_mul_left : a ∣ b ↔ ∃ c, b = c * a :=
  ⟨fun ⟨c, h⟩ => ⟨c, by rw [h, mul_comm]⟩, fun ⟨c, h⟩ => ⟨c, by rw [h, mul_comm]⟩⟩
theorem exists_eq_mul_left_of_dvd (h : a ∣ b) : ∃ c, b = c * a := dvd_iff_exists_eq_mul_left.mp h
theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : α) : a ∣ c * b := dvd_trans h (dvd_mul_left b c)
theorem Dvd.dvd.mul_left (h : a ∣ b) (c : α) : a ∣ c * b := dvd_mul_of_dvd_right h c
theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := dvd_trans (dvd_mul_left b a) h
theorem mul_dvd_mul (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨x, e⟩ := h₁
  obtain ⟨y, e'⟩ := h₂
  exact ⟨x * y, by rw [e, e', mul_mul_mul_comm]⟩
end

section
variable {α : Type u} [Monoid α]
@[simp] theorem dvd_refl (a : α) : a ∣ a := ⟨1, (mul_one a).symm⟩
theorem dvd_rfl {a : α} : a ∣ a := dvd_refl a
theorem one_dvd (a : α) : 1 ∣ a := ⟨a, (one_mul a).symm⟩
theorem dvd_of_eq {a b : α} (h : a = b) : a ∣ b := h ▸ dvd_refl a
theorem pow_dvd_pow (a : α) {m n : ℕ} (h : m ≤ n) : a ^ m ∣ a ^ n := ⟨a ^ (n - m), (pow_mul_pow_sub a h).symm⟩
theorem dvd_pow_self (a : α) {n : ℕ} (hn : n ≠ 0) : a ∣ a ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => exact ⟨a ^ n, pow_succ' a n⟩
theorem dvd_pow {x y : α} (h : x ∣ y) : ∀ {n : ℕ}, n ≠ 0 → x ∣ y ^ n
  | 0, hn => absurd rfl hn
  | n + 1, _ => dvd_trans h (dvd_pow_self y (Nat.succ_ne_zero n))
end

section
variable {α : Type u} [CommMonoid α]
theorem mul_dvd_mul_left (a : α) {b c : α} (h : b ∣ c) : a * b ∣ a * c := mul_dvd_mul (dvd_refl a) h
theorem mul_dvd_mul_right {a b : α} (h : a ∣ b) (c : α) : a * c ∣ b * c := mul_dvd_mul h (dvd_refl c)
theorem pow_dvd_pow_of_dvd {a b : α} (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n := by
  obtain ⟨c, e⟩ := h
  exact ⟨c ^ n, by rw [e, mul_pow]⟩
end

section
variable {α : Type u} [Semiring α] {a b c : α}
@[simp] theorem dvd_zero (a : α) : a ∣ 0 := ⟨0, (mul_zero a).symm⟩
@[simp] theorem zero_dvd_iff : 0 ∣ a ↔ a = 0 := ⟨fun ⟨_, h⟩ => by rw [h, zero_mul], fun h => h ▸ dvd_refl a⟩
theorem eq_zero_of_zero_dvd (h : 0 ∣ a) : a = 0 := zero_dvd_iff.mp h
theorem dvd_add (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, e⟩ := h₁
  obtain ⟨d', e'⟩ := h₂
  exact ⟨d + d', by rw [mul_add, ← e, ← e']⟩
end

section
variable {α : Type u} [Ring α] {a b c : α}
@[simp] theorem dvd_neg : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [mul_neg, ← h, neg_neg]⟩, fun ⟨c, h⟩ => ⟨-c, by rw [mul_neg, ← h]⟩⟩
@[simp] theorem neg_dvd : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨c, h⟩ => ⟨-c, by rw [mul_neg, ← neg_mul, ← h]⟩, fun ⟨c, h⟩ => ⟨-c, by rw [neg_mul_neg, ← h]⟩⟩
theorem dvd_sub (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := by
  rw [sub_eq_add_neg]; exact dvd_add h₁ (dvd_neg.mpr h₂)
theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun h' => by rw [← neg_add_cancel_left b c]; exact dvd_add (dvd_neg.mpr h) h', dvd_add h⟩
theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by rw [add_comm, dvd_add_right h]
theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by rw [← dvd_neg, neg_sub]
end
