by
  have next : ∀ n, t (n + 2) = t n + t (n + 1) := fun n => by
    have h := h₂ (n + 2) (by omega)
    simpa using h
  have far : ∀ n, t (n + 16) = 610 * t n + 987 * t (n + 1) := by
    intro n
    have e0 := next n
    have e1 := next (n + 1)
    have e2 := next (n + 2)
    have e3 := next (n + 3)
    have e4 := next (n + 4)
    have e5 := next (n + 5)
    have e6 := next (n + 6)
    have e7 := next (n + 7)
    have e8 := next (n + 8)
    have e9 := next (n + 9)
    have e10 := next (n + 10)
    have e11 := next (n + 11)
    have e12 := next (n + 12)
    have e13 := next (n + 13)
    have e14 := next (n + 14)
    simp only [Nat.add_assoc, Nat.reduceAdd] at e1 e2 e3 e4 e5 e6 e7 e8 e9 e10 e11 e12 e13 e14
    omega
  have period : ∀ k j, t (16 * k + j) % 7 = t j % 7 := by
    intro k j
    induction k with
    | zero => simp
    | succ k ih =>
      have e := far (16 * k + j)
      rw [show 16 * (k + 1) + j = 16 * k + j + 16 by omega]
      omega
  have value : ∀ n r, n % 16 = r → t n % 7 = t r % 7 := by
    intro n r h
    have e := period (n / 16) r
    rwa [show 16 * (n / 16) + r = n by omega] at e
  have va := value a 5 h₃
  have vb := value b 10 h₄
  have vc := value c 15 h₅
  have s2 := next 0
  have s3 := next 1
  have s4 := next 2
  have s5 := next 3
  have s6 := next 4
  have s7 := next 5
  have s8 := next 6
  have s9 := next 7
  have s10 := next 8
  have s11 := next 9
  have s12 := next 10
  have s13 := next 11
  have s14 := next 12
  have s15 := next 13
  simp only [Nat.reduceAdd, h₀, h₁] at s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12 s13 s14 s15
  omega
