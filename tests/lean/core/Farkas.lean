import Elementary.Farkas

/-! Certificates written by hand, one for each rule of the checker; this file must compile silently. -/

open Elementary.Farkas

-- close: a sum of inequalities that is a negative constant
example (x y : Int) (h₀ : x < y) (h₁ : y < x) : False :=
  prove ⟨[], [x, y], []⟩ (.imp (.zlt (.v 0) (.v 1)) (.imp (.zlt (.v 1) (.v 0)) .ff))
    (.close [(0, [(1, [])]), (1, [(1, [])])]) (by decide +kernel) h₀ h₁

-- close: a polynomial as the multiplier of an equation
example (x y : Int) (h : x = 3) (h' : y = x * x) : y ≤ 9 :=
  prove ⟨[], [x, y], []⟩
    (.imp (.zeq (.v 0) (.k 3)) (.imp (.zeq (.v 1) (.mul (.v 0) (.v 0))) (.zle (.v 1) (.k 9))))
    (.close [(2, [(1, [])]), (1, [(1, [])]), (0, [(3, []), (1, [.z 0])])]) (by decide +kernel) h h'

-- split: a disjunction; an equation is refuted by its two sides
example (a b : Int) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 :=
  prove ⟨[], [a, b], []⟩
    (.zeq (.pow (.add (.v 0) (.v 1)) 2)
      (.add (.add (.pow (.v 0) 2) (.mul (.mul (.k 2) (.v 0)) (.v 1))) (.pow (.v 1) 2)))
    (.split 0 (.close [(0, [(1, [])])]) (.close [(0, [(1, [])])])) (by decide +kernel)

-- clash: propositional reasoning
example (p : Prop) (h : p) : p :=
  prove ⟨[], [], [p]⟩ (.imp (.p 0) (.p 0)) (.clash 0 1) (by decide +kernel) h

-- round: 2 x = 2 y + 1 has no solution
example (x y : Int) (h : 2 * x = 2 * y + 1) : False :=
  prove ⟨[], [x, y], []⟩ (.imp (.zeq (.mul (.k 2) (.v 0)) (.add (.mul (.k 2) (.v 1)) (.k 1))) .ff)
    (.round [(0, [(1, [])])] 1 [(-1, [.z 0]), (1, [.z 1])]
      (.round [(1, [(-1, [])])] 1 [(-1, []), (1, [.z 0]), (-1, [.z 1])] (.close [(0, [(1, [])]), (1, [(1, [])])])))
    (by decide +kernel) h

-- cut: an integer is at least 1 or at most 0
example (x : Int) (h : 0 < x) (h' : x < 2) : x = 1 :=
  prove ⟨[], [x], []⟩ (.imp (.zlt (.k 0) (.v 0)) (.imp (.zlt (.v 0) (.k 2)) (.zeq (.v 0) (.k 1))))
    (.cut [(-1, []), (1, [.z 0])]
      (.split 3 (.close [(0, [(1, [])]), (1, [(1, [])])]) (.close [(0, [(1, [])]), (3, [(1, [])])]))
      (.close [(0, [(1, [])]), (1, [(1, [])])]))
    (by decide +kernel) h h'

-- square: squares are nonnegative
example (x : Int) : -1 < x * x :=
  prove ⟨[], [x], []⟩ (.zlt (.neg (.k 1)) (.mul (.v 0) (.v 0)))
    (.square [(1, [.z 0])] (.close [(0, [(1, [])]), (1, [(1, [])])])) (by decide +kernel)

-- prod: products of nonnegative numbers are nonnegative
example (x y : Int) (hx : 0 ≤ x) (hy : 0 ≤ y) : 0 ≤ x * y :=
  prove ⟨[], [x, y], []⟩
    (.imp (.zle (.k 0) (.v 0)) (.imp (.zle (.k 0) (.v 1)) (.zle (.k 0) (.mul (.v 0) (.v 1)))))
    (.prod 0 1 (.close [(0, [(1, [])]), (3, [(1, [])])])) (by decide +kernel) hx hy

-- both, and nat: two inequalities make an equation; natural numbers are nonnegative
example (n m : Nat) (h : n ≤ 0) : n * m = 0 :=
  prove ⟨[n, m], [], []⟩ (.imp (.nle (.v 0) (.k 0)) (.neq (.mul (.v 0) (.v 1)) (.k 0)))
    (.nat 0 (.both 0 1 (.split 3 (.close [(0, [(1, [])]), (1, [(1, [.n 1])])])
      (.close [(0, [(1, [])]), (1, [(-1, [.n 1])])]))))
    (by decide +kernel) h

-- wrong certificates do not check
example : check (.zle (.v 0) (.v 1)) (.close [(0, [(1, [])])]) = false := by decide +kernel
example : check (.zle (.k 1) (.k 0)) (.close [(0, [(-1, [])])]) = false := by decide +kernel
example : check .ff (.close [(5, [(1, [])])]) = false := by decide +kernel
example : check (.p 0) (.clash 0 0) = false := by decide +kernel
example : check (.zle (.v 0) (.k 0)) (.round [(0, [(1, [])])] 1 [(-1, [])] (.close [(0, [(1, [])])])) = false := by
  decide +kernel
example : check (.nlt (.k 0) (.v 0)) (.nat 0 (.close [(0, [(1, [])])])) = false := by decide +kernel
