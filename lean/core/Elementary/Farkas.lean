import Elementary.Farkas.Check

/-!
# Facts that certificates rest on

What truncated subtraction, division, remainder, divisibility, minimum, maximum, `toNat`, `natAbs` and powers are, each
in the form in which a certificate takes it in as a hypothesis (see `Elementary.Farkas.prove`).
-/

namespace Elementary.Farkas

theorem nat_sub (a b : Nat) : (a ≤ b ∧ a - b = 0) ∨ (b ≤ a ∧ a - b + b = a) :=
  (Nat.le_total a b).imp (fun h => ⟨h, Nat.sub_eq_zero_of_le h⟩) (fun h => ⟨h, Nat.sub_add_cancel h⟩)

theorem nat_divMod (a k : Nat) (h : 0 < k) : k * (a / k) + a % k = a ∧ a % k < k :=
  ⟨Nat.div_add_mod a k, Nat.mod_lt a h⟩

theorem nat_divMod_or (a k : Nat) : k = 0 ∨ (k * (a / k) + a % k = a ∧ a % k < k) :=
  (Nat.eq_zero_or_pos k).imp id (nat_divMod a k)

theorem int_divMod (a k : Int) (h : 0 < k) : k * (a / k) + a % k = a ∧ 0 ≤ a % k ∧ a % k < k :=
  ⟨Int.mul_ediv_add_emod a k, Int.emod_nonneg a (Int.ne_of_gt h), Int.emod_lt_of_pos a h⟩

theorem int_divMod_or (a k : Int) :
    k = 0 ∨ (k * (a / k) + a % k = a ∧ 0 ≤ a % k ∧ (a % k < k ∨ a % k < -k)) := by
  cases Classical.em (k = 0) with
  | inl h => exact .inl h
  | inr h =>
    refine .inr ⟨Int.mul_ediv_add_emod a k, Int.emod_nonneg a h, ?_⟩
    cases Int.lt_or_gt_of_ne h with
    | inl h' =>
      have e := Int.emod_lt_of_pos a (Int.neg_pos_of_neg h')
      rw [Int.emod_neg] at e
      exact .inr e
    | inr h' => exact .inl (Int.emod_lt_of_pos a h')

theorem nat_dvd_iff (k a : Nat) : k ∣ a ↔ a % k = 0 := Nat.dvd_iff_mod_eq_zero

theorem int_dvd_iff (k a : Int) : k ∣ a ↔ a % k = 0 := Int.dvd_iff_emod_eq_zero

theorem nat_dvd_of_eq (k q a : Nat) (h : a = k * q) : k ∣ a := ⟨q, h⟩

theorem int_dvd_of_eq (k q a : Int) (h : a = k * q) : k ∣ a := ⟨q, h⟩

theorem nat_min (a b : Nat) : (a ≤ b ∧ min a b = a) ∨ (b ≤ a ∧ min a b = b) :=
  (Nat.le_total a b).imp (fun h => ⟨h, Nat.min_eq_left h⟩) (fun h => ⟨h, Nat.min_eq_right h⟩)

theorem nat_max (a b : Nat) : (a ≤ b ∧ max a b = b) ∨ (b ≤ a ∧ max a b = a) :=
  (Nat.le_total a b).imp (fun h => ⟨h, Nat.max_eq_right h⟩) (fun h => ⟨h, Nat.max_eq_left h⟩)

theorem int_min (a b : Int) : (a ≤ b ∧ min a b = a) ∨ (b ≤ a ∧ min a b = b) := by
  cases Classical.em (a ≤ b) with
  | inl h => exact .inl ⟨h, (Int.min_def a b).trans (if_pos h)⟩
  | inr h => exact .inr ⟨Int.le_of_lt (Int.not_le.1 h), (Int.min_def a b).trans (if_neg h)⟩

theorem int_max (a b : Int) : (a ≤ b ∧ max a b = b) ∨ (b ≤ a ∧ max a b = a) := by
  cases Classical.em (a ≤ b) with
  | inl h => exact .inl ⟨h, (Int.max_def a b).trans (if_pos h)⟩
  | inr h => exact .inr ⟨Int.le_of_lt (Int.not_le.1 h), (Int.max_def a b).trans (if_neg h)⟩

theorem int_toNat (a : Int) : (0 ≤ a ∧ (Int.toNat a : Int) = a) ∨ (a ≤ 0 ∧ (Int.toNat a : Int) = 0) :=
  match a with
  | .ofNat n => .inl ⟨Int.natCast_nonneg n, rfl⟩
  | .negSucc n => .inr ⟨Int.le_of_lt (Int.negSucc_lt_zero n), rfl⟩

theorem int_natAbs (a : Int) : (0 ≤ a ∧ (Int.natAbs a : Int) = a) ∨ (a ≤ 0 ∧ (Int.natAbs a : Int) = -a) :=
  match a with
  | .ofNat n => .inl ⟨Int.natCast_nonneg n, rfl⟩
  | .negSucc n => .inr ⟨Int.le_of_lt (Int.negSucc_lt_zero n), rfl⟩

theorem nat_pow_pos (b e : Nat) (h : 0 < b) : 0 < b ^ e := Nat.pow_pos h

theorem int_pow_pos (b : Int) (e : Nat) (h : 0 < b) : 0 < b ^ e := Int.pow_pos h

theorem nat_pow_shift (b f c : Nat) : ∀ e, e = f + c → b ^ e = b ^ f * b ^ c
  | _, rfl => go c
where
  go : ∀ c, b ^ (f + c) = b ^ f * b ^ c
    | 0 => (Nat.mul_one _).symm
    | c + 1 => by
      show b ^ (f + c) * b = b ^ f * (b ^ c * b)
      rw [go c, Nat.mul_assoc]

theorem int_pow_shift (b : Int) (f c : Nat) : ∀ e, e = f + c → b ^ e = b ^ f * b ^ c
  | _, rfl => go c
where
  go : ∀ c, b ^ (f + c) = b ^ f * b ^ c
    | 0 => (Int.mul_one _).symm
    | c + 1 => by
      show b ^ (f + c) * b = b ^ f * (b ^ c * b)
      rw [go c, Int.mul_assoc]

theorem nat_pow_pred (b : Nat) : ∀ e, (e = 0 ∧ b ^ e = 1) ∨ (0 < e ∧ b ^ e = b ^ (e - 1) * b)
  | 0 => .inl ⟨rfl, rfl⟩
  | e + 1 => .inr ⟨Nat.succ_pos e, rfl⟩

theorem int_pow_pred (b : Int) : ∀ e : Nat, (e = 0 ∧ b ^ e = 1) ∨ (0 < e ∧ b ^ e = b ^ (e - 1) * b)
  | 0 => .inl ⟨rfl, rfl⟩
  | e + 1 => .inr ⟨Nat.succ_pos e, rfl⟩

theorem nat_pow_residue (b m k r c e : Nat) (h : b ^ k % m = 1 % m) (hc : b ^ r % m = c) :
    e % k = r → b ^ e % m = c := by
  intro he
  have key : ∀ q, b ^ (k * q + r) % m = c := by
    intro q
    induction q with
    | zero => rw [Nat.mul_zero, Nat.zero_add]; exact hc
    | succ q ih =>
      rw [Nat.mul_succ, Nat.add_right_comm, nat_pow_shift b (k * q + r) k _ rfl, Nat.mul_mod, h, ← Nat.mul_mod,
        Nat.mul_one]
      exact ih
  subst he
  have h' := key (e / k)
  rw [Nat.div_add_mod] at h'
  exact h'

theorem int_pow_residue (b m : Int) (k r : Nat) (c : Int) (e : Nat) (h : b ^ k % m = 1 % m) (hc : b ^ r % m = c) :
    e % k = r → b ^ e % m = c := by
  intro he
  have key : ∀ q, b ^ (k * q + r) % m = c := by
    intro q
    induction q with
    | zero => rw [Nat.mul_zero, Nat.zero_add]; exact hc
    | succ q ih =>
      rw [Nat.mul_succ, Nat.add_right_comm, int_pow_shift b (k * q + r) k _ rfl, Int.mul_emod, h, ← Int.mul_emod,
        Int.mul_one]
      exact ih
  subst he
  have h' := key (e / k)
  rw [Nat.div_add_mod] at h'
  exact h'

end Elementary.Farkas
