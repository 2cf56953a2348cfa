# ruff: noqa: E501
"""Short texts, written for these tests, with what is hard to lex or to parse in each language."""

PYTHON = (
    "",
    "x = 1\n",
    "x=1",
    "if x:\n    y = 1\nelif z:\n\ty = 2\nelse:\n    pass\nz = 3\n",
    "def f(a, *b, c: int = 3, **d) -> list[int]:\n\n    # a comment at a block's start\n    return [a, c]\n",
    "class A(B, metaclass=C):\n    '''text\n  less indented'''\n    @property\n    def x(self): return 1\n\n# end\n",
    "a = f'{x!r:>{w}} {{}} {y[\"k\"]}' rf\"\\d{n}\" b'\\x00' '''a\n'b' \\''''\n",
    "t = (1,\n  2,\n    3)\nu = {'a': [1, 2], **b}\nv = x \\\n    + y\n",
    "for i in range(3): print(i, end='')\nelse:\n  pass\n",
    "match = 1\nmatch x:\n    case [1, *rest] if rest: pass\n    case {'a': A(b=c)} | None:\n        type = 2\n",
    "try:\n    pass\nexcept* (A, B) as e:\n    raise C from e\nfinally:\n    del x[1:2, ::3]\n",
    "async def f():\n    async with a as b, c: await d\n    return (yield x), lambda *a, b=1: a\n",
    "print(a if b else c, not d, e < f <= g, h is not i, j not in k, -l ** ~m, n @ o)\n",
    "x: int = 0x_ff + 1_0.5e-3j\nglobal y; y //= 2; assert y, 'no'\n",
    "with (open(a) as b, open(c)): pass\nif (n := len(a)) > 1: ...\n",
    "def f():\n    if a:\n        if b:\n            c\n    # between\n        # deeper\n    d\ne\n",
    "é = 'ñ \\N{BULLET} 日本 🎉'  # 数\n",
    "import a.b as c, d\nfrom . import (e, f as g,)\nfrom ..h import *\n",
)

JAVASCRIPT = (
    "a\n in b\nc\n instanceof d\n",
    "foo()\n  // c\n  .then(x)\nlet y = a\n  /* c */ .d()\n",
    "let a = 1\nconst b = 2; var c\n",
    "a\n++b\nreturn_\n(1)\n",
    "const s = `a ${b + `c ${d}`} \\` $ {e}`;\n",
    "const r = /[/\\]]+\\/(?<n>x)/giu, q = a / b / c;\n",
    "function* f({ a, b: [c = 1, ...d] }, ...e) { yield* a; return }\n",
    "class A extends B {\n  #p = 1; static { this.q = 2 }\n  get x() { return this.#p }\n  async *[k]() {}\n}\n",
    "for (const [k, v] of Object.entries(o)) if (k) continue; else break\n",
    "x?.y?.[0] ?? z ** 2 ?.5 : 1;\n",
    "label: while (1) { do { i-- } while (i)\n break label }\n",
    "try { throw a } catch { b() } finally { c }\nswitch (x) { case 1: default: y }\n",
    "/* a * / */ // b\n<!-- old\nlet o = { a, 'b': 1, [c]: 2, d() {}, get e() { return 1 }, ...f }\n",
    "export default async (x) => ({ x }); import a, { b as c } from 'm' with { type: 'json' };\n",
    "const e = <A b={1} {...c}>text {d} &amp; <e.f/></A>;\n",
    "'a\\\nb' + \"\\u{1F600}\" + 0x1Fn + 1_000.5e3 + .5\n",
    "#!/usr/bin/env node\n'use strict'\nif (a) b\nelse c\n",
    "let async = 1, of, get; new.target; new A(...b)`t`; delete a.b, void 0, typeof c\n",
)

TYPESCRIPT = (
    "function f()\n// c\n{}\n",
    "let a: number | string = <any>b as const;\n",
    "interface A<T extends B = C> extends D { readonly a?: T[]; (x: number): string; [k: string]: any }\n",
    "type F = { [K in keyof T]-?: T[K] } & ((a: number, ...b: string[]) => void);\n",
    "enum E { A = 1, B = 'b' }\ndeclare module 'm' { export const x: unique symbol }\n",
    "abstract class A implements B { private constructor(public x: number, y?: T) { super() } abstract f(): void }\n",
    "function f<T>(this: A, x: T): x is string { return x! satisfies T }\n",
    "type G = A extends infer U ? U : never; type T2 = [a: string, ...b: number[]]; let t: `a${B}`\n",
    "@dec() class C { @a b!: string; static #c = f<T>(x) < y }\n",
    "namespace N.M { import a = b.c }\nlet x = a < b > (c)\n",
    "const f = async <T,>(x: T) => { for await (const y of z) {} }\n",
    "export type { A } from './a'\nlet u: typeof import('x'), v: asserts\n",
)

CPP = (
    "#include <vector>\n#define MAX(a, b) \\\n  ((a) > (b) ? (a) : (b))\n#if defined(A) && B > 1\nint x;\n#else\nint y;\n#endif\n",
    "int main() { return 0; }",
    "template <typename T, int N = 3> struct A : public B<T>, private virtual C { T a[N]; ~A() = default; };\n",
    'auto s = R"x(a )" b)x" "c\\n" u8"d"; char c = L\'e\', d = \'\\x41\';\n',
    "void f() { a * b; a < b > c; x(y); T(z); int (*p)(int) = &g; }\n",
    "std::vector<std::pair<int, A<B>>> v{{1, 2}, {3, 4}};\n",
    "auto l = [&, x = 1](auto&& y) mutable noexcept -> int { return x + y; };\n",
    "namespace a::b { enum class E : char { X, Y = 1 << 2 }; using T = int; }\n",
    "int f() { for (auto& [k, v] : m) if (int n = k; n) continue; else goto end; end: return 1'000 + 0x1p3f; }\n",
    "// a \\\ncontinued\n/* b */ int x; /* c **/\n",
    'A operator+(const A& a, A&&) const&; bool operator()(int); operator int() const; int operator""_x(char);\n',
    "class A { public: explicit A(int x) : a(x), b{1} {} friend class B; static const int c = 1; virtual void f() = 0; };\n",
    "try { throw 1; } catch (...) { delete[] p; new (q) int[3]; }\n",
    'template <class T> requires C<T> concept D = requires(T t) { { t.a() } -> E; };\nextern "C" { int g(); }\n',
    '#ifdef X\n#pragma once\n#endif\nstatic_assert(sizeof(int) == 4, "no"); typedef unsigned long long u;\n',
    "int x = f(g(h(1)), (int)2.5, static_cast<T>(y)) ? a[1] : b->c.d;\n",
    "[[nodiscard]] constexpr int f() { switch (x) { case 1: default: break; } do { } while (0); co_return; }\n",
)

RUST = (
    "//\nfn main() {\n    //\n    let x = 1; ////\n}\n//",
    'let s = r##"a"#b"##; let t = r##""##; /* a /* /* b */ */ c */\n',
    'fn main() { println!("{} {:?}", a, b); }\n',
    'let s = r#"a "b" \\"#; let t = b"x\\n"; let u = \'a\'; let v: &\'a str = "é\\u{1F600}";\n',
    "/* a /* nested */ b */ // c\n/// doc\n//! inner\nfn f() {}\n",
    "impl<'a, T: A + 'a> B<T> for C<'a, T> where T: D<E = F> { type G = T; const H: usize = 1; fn i(&mut self) -> Self { self } }\n",
    "#[derive(Debug, Clone)]\n#![allow(x)]\npub(crate) struct A<const N: usize> { pub a: [u8; N], b: Option<Box<dyn Fn(i32) -> i32>> }\n",
    "enum E { A, B(i32, String), C { x: f64 } }\nunion U { a: u32 }\n",
    "fn f() -> i32 { if let Some(x) = y && z { x } else if a { 1 } else { loop { break 2 } } }\n",
    "fn g() { match x { 1..=5 | 7 => {}, (a, ref mut b) if a > 1 => b(), A { c, .. } => return, _ => () } }\n",
    "macro_rules! m { ($a:expr, $($b:ty),* $(,)?) => { $a + 1 }; () => {} }\nm!{a [b] (c)}\n",
    "fn h<T>() { 'l: for i in 0..10 { continue 'l; } let c = |x: i32, y| -> i32 { x + y }; a.0.1.await?; }\n",
    "use a::{self, b::*, c as d}; extern crate e; mod f; static mut G: i32 = 0x_ff_u8 as i32 + 1e-3f64 as i32;\n",
    "fn i() { let x = A { a: 1, ..b }; let y = &mut *z; unsafe { f::<T>(x) }; let _ = a as u8 < b; }\n",
    "async fn j() -> impl Iterator<Item = u8> + '_ { async move { 1 }.await; [1; 3] }\n",
    "trait T: U { fn f(&self); fn g() where Self: Sized {} }\n",
)

JAVA = (
    "package a.b;\nimport static c.D.*;\npublic class A<T extends B & C> extends D implements E { }\n",
    "class A { int a = 1, b[] = {1, 2}; static { x(); } A(int... y) { this(); } <T> T f() throws E { return null; } }\n",
    "@A(b = 1) interface I { default void f() {} @B int c(); }\nenum E { X(1) { }, Y; int z; }\n",
    "record R(int a, String b) { R { } }\nsealed interface S permits A, B {}\n",
    "class A { void f() { for (int i = 0; i < 3; i++) for (var x : y) { continue; } do { } while (a); label: break label; } }\n",
    'class A { String s = "a\\n\\u0041" + \'b\' + """\n  text "quoted"\n  """; long l = 0xFFL + 1_0 + .5e3f; }\n',
    "class A { Object o = switch (x) { case 1, 2 -> { yield 3; } case B b when b.c() -> 4; default -> throw e; }; }\n",
    "class A { void f() { try (var a = b()) { } catch (C | D e) { } finally { } Runnable r = () -> {}; g(A::new, int[]::new); } }\n",
    "class A { boolean b = x instanceof B c && (D) e > f >> 1 >>> 2; List<Map<K, V>> l = new ArrayList<>() {{ add(1); }}; }\n",
    "/* a */ // b\n/** doc */ class A { int é = 1; }\n",
)

GO = (
    "package a\n",
    'package a\n\nimport (\n\t"fmt"\n\t. "c"\n\td "e"\n)\n\nfunc main() {\n\tx := 1\n\tfmt.Println(x)\n}\n',
    "package a\nfunc (r *T[K]) f(a, b int, c ...string) (x int, err error) { return }\n",
    'package a\nvar s = `raw \\ " \n` + "a\\n" + string(\'b\')\nconst (\n\tA = iota\n\tB\n)\n',
    'package a\ntype T struct {\n\tA int `json:"a"`\n\t*B\n}\ntype I interface { f(); ~int | string }\n',
    "package a\nfunc f() {\n\tfor i := 0; i < 3; i++ {\n\t}\n\tfor range c {\n\t}\n\tif x := g(); x {\n\t} else {\n\t}\n}\n",
    "package a\nfunc f() {\n\tswitch x := y.(type) {\n\tcase int, []string:\n\tdefault:\n\t\tfallthrough\n\t}\n}\n",
    "package a\nfunc f() {\n\tselect {\n\tcase <-c:\n\tcase c <- 1:\n\t}\n\tgo func() { defer g() }()\n}\n",
    'package a\nvar m = map[string][]int{"a": {1, 2}, "b": nil} // c\nvar p = &T{a: 1}; var z = x.(T)[1:2]\n/* d */',
    "package a\nfunc f[T any, U ~int](x T) { L: for { break L }; x.y = 0x1p-2 + 1i; a, b = b, a }\n",
)

C = (
    "int main(int argc, char **argv) { return *argv[0] == 'a'; }\n",
    '#include "a.h"\n#define F(x, ...) do { g(x, __VA_ARGS__); } while (0)\n#undef F\n',
    "struct S { int a : 3; union { char b; float c[2]; }; } s = { .a = 1, .c = { [0] = 1.f } };\n",
    "typedef int (*fn)(void); static inline unsigned long f(const char *restrict s);\n",
    "void f(void) { a * b; (a)(b); x = sizeof(int) + y++ - --z; if (a) b; else c; l: goto l; }\n",
    'int a[] = {1, 2}; char *s = "a" "b\\\nc"; enum { A, B = 2 } e;\n',
    "#if X\nint y;\n#elif Z\nint w;\n#endif\n",
    "/* c */ int x; // d\nvoid g() { for (int i = 0; i < 3; i++) switch (i) { case 1: break; default:; } }\n",
)

BASH = (
    "for i in {1..5}; do echo $i; done\n",
    "echo hello\n",
    "x=1; y=\"a $x ${z:-b} $(ls | wc -l) `date`\" z='raw $x'\n",
    "if [ -f a ] && [[ $b == c* ]]; then echo d; elif e; then f; else g; fi\n",
    'for i in 1 2 "$@"; do echo "$i"; done\nwhile read -r l; do :; done < file > out 2>&1\n',
    "f() { local a=$1; return $((a + 1)); }\ncase $x in a|b) c ;; *) d ;; esac\n",
    "cat <<EOF\ntext $x\nEOF\necho done\n",
    "cat <<'EOF'\nraw $x\nEOF\n",
    "a=(1 2 3); echo ${a[@]} ${#a} ${b%.*} ${c//x/y}\n# comment\n",
    "a | b && c || d & e; { f; }; (g)\n",
    "cat <<END\nan END in a line\n'^END$'\nEND\necho x\n",
    "cat <<'END OF IT'\nan END\nEND OF\nEND OF IT\necho x\n",
    "if a; \\\nthen b; \\\nfi\n",
)

JSON = (
    "{}",
    '{"a": [1, -2.5e3, true, false, null], "b": {"c": "\\u00e9\\n \\""}}\n',
    "[]\n",
    ' "x" ',
    "// comment\n[1, /* two */ 2]\n",
    "1 2",
)

TOML = (
    "",
    'a = 1\nb = "x\\n" # c\n',
    "[a.b]\nc = [1, 2,\n 3]\nd = {e = true, f.g = 'raw\\'}\n",
    '[[x]]\ny = 1979-05-27T07:32:00Z\nz = """\nmulti "line"\n"""\nw = \'\'\'raw\'\'\'\n',
    "'q' = 0xff\n\"r s\".t = inf\nu = 1_000.5e-3",
)

HTML = (
    "<!-- a - b --><p>c</p>\n",
    "<p>text</p>\n",
    "<!DOCTYPE html><html><body class=\"a\" id=b hidden><br><img src='x'/>&amp;</body></html>\n",
    "<ul><li>a<li>b</ul><!-- c --><script>if (a < b) {}</script><style>p { }</style>",
)

SQL = (
    "SELECT a, count(*) AS n FROM b WHERE c = 'it''s' AND d > 1 GROUP BY a ORDER BY n DESC;\n",
    "INSERT INTO a (b, c) VALUES (1, 'x'), (2, NULL); -- d\n",
    "CREATE TABLE a (b INT PRIMARY KEY, c VARCHAR(10) NOT NULL);\n/* e */ UPDATE a SET b = 2 WHERE c IS NULL;\n",
)

CSHARP = (
    "using System;\nusing static A.B;\nnamespace N { public class A<T> : B, I where T : new() { int x = 1; } }\n",
    "namespace N;\nrecord R(int A, string? B);\npublic enum E : byte { X = 1, Y }\n",
    'class A { string s = $"a {b:x} {{}}" + @"c:\\d ""q""" + "e\\n"; char c = \'\\u0041\'; }\n',
    "class A { public int P { get; private set; } = 3; event H e; int this[int i] => i; ~A() { } }\n",
    "class A { async Task<int> F(ref int a, params int[] b) { await g(); foreach (var x in y) { if (x is B c && c.d) continue; } return 1; } }\n",
    "var x = y switch { 1 or 2 => a, > 3 when b => c, _ => throw new E() };\n",
    "class A { void F() { try { lock (a) { } } catch (E e) when (e.x) { } finally { } var q = from a in b where a > 1 select a; } }\n",
    "[Attr(1)] interface I { int F(); }\n// c\n/* d */ /// <summary>x</summary>\ndelegate void D(int a);\n",
    "class A { int f = a ?? b?.c ?? d[^1..]; var l = (int x, y) => { return x + y; }; unsafe int* p = &q; }\n",
)

JULIA = (
    "x = 1\nfunction f(a::Int, b=2; c...)\n    return a + b\nend\n",
    "struct A{T} <: B\n    x::T\nend\nmodule M\nusing C: d\nexport e\nend\n",
    "for i in 1:10\n    if i > 1 && j\n        continue\n    elseif k\n    else\n        break\n    end\nend\n",
    'y = [x^2 for x in xs if x > 1]; z = "a $b $(c + 1)"; w = a ? b : c\n',
    "g(x) = x -> x .+ 1\n# c\n#= block =#\ntry\n    h()\ncatch e\nfinally\nend\n",
    "A = [1 2; 3 4]'; @macro f(x) do y\n    y\nend\n",
    "#=\na #= b =# c =#\nx = 1 #==#\n",
)

LUA = (
    "local x <const> = 1\nlocal function f(a, ...)\n  return a, ...\nend\n",
    "if a then b() elseif c ~= d then e = f else g() end\n",
    "for i = 1, 10, 2 do print(i) end\nfor k, v in pairs(t) do t[k] = v end\n",
    "t = { 1, a = 2, ['b'] = 3; 'c' }\ns = [[long\nstring]] .. \"x\\n\" .. 'y' .. [==[ ]] ]==]\n",
    "while not a do repeat b = b + 1 until b > 3 break end\n-- comment\n--[[ block\n]]\n",
    "function A.b:c() return self.d:e 'f' end\ngoto l ::l:: local y = #t // 2 ~ 3 & 0xFF\n",
    "x = [==[y]==]\nz = [=[ ]==] ]=]\n--[==[ c ]==]\n",
)

OBJC = (
    "#import <Foundation/Foundation.h>\n@interface A : NSObject <B>\n@property (nonatomic, strong) NSString *x;\n- (void)f:(int)a with:(id)b;\n+ (instancetype)g;\n@end\n",
    '@implementation A\n- (void)f:(int)a with:(id)b {\n  [self g:@"x" h:@[@1, @2]];\n  NSDictionary *d = @{@"k": @"v"};\n  for (id e in d) { if (e == nil) return; }\n}\n@end\n',
    'int main(int argc, char **argv) { @autoreleasepool { void (^b)(int) = ^(int c) { NSLog(@"%d", c); }; } return 0; }\n',
)

PHP = (
    "<?php\n$x = 1;\necho \"a $x {$y['z']} b\", 'c\\'d';\n",
    "<?php\nnamespace A\\B;\nuse C\\D as E;\nabstract class F extends G implements H { use T; private ?int $x = null; public function f(int ...$a): static { return $this; } }\n",
    "<html><?php if ($a): ?><p><?= $b ?></p><?php endif; ?></html>\n",
    "<?php\nforeach ($a as $k => &$v) { if ($v > 1) continue; else break; }\nfor ($i = 0; $i < 3; $i++);\n",
    "<?php\n$f = fn($x) => $x ?? 2; $g = function () use (&$h) { yield 1; };\n$z = match(true) { 1, 2 => 'a', default => 'b' };\n",
    "<?php\n$s = <<<EOT\ntext $x\nEOT;\n// c\n# d\n/* e */\ntry { throw new E; } catch (A | B $e) { } finally { }\n",
    "<?php\nenum S: string { case A = 'a'; const B = 1; }\nswitch ($x) { case 1: break; default: }\n$o?->p::q()[1] = new class { };\n",
)

RUBY = (
    "class A < B\n  attr_reader :x\n  def initialize(a, b = 1, *c, d:, **e, &f)\n    @x = a\n  end\nend\n",
    'puts "a #{b + 1} c" unless d\nx = %w[a b c]; y = :sym\n',
    "[1, 2].each do |x|\n  next if x > 1\n  puts x\nend\nh = { a: 1, 'b' => 2 }\n",
    "def f\n  yield 1\nrescue E => e\n  raise\nensure\n  g\nend\n",
    "case x\nwhen 1, 2 then a\nwhen /re+x/i\n  b\nelse c\nend\n",
    "module M\n  C = 1\n  def self.f() = 2\nend\n# comment\nwhile a && !b; c += 1; end\n",
    "s = <<~EOS\n  text #{x}\nEOS\nputs s\n",
    "a = b ? c : d\nf = ->(x) { x * 2 }\nx&.y(1)[2] ||= 3\n",
)

SCALA = (
    "package a.b\nimport c.{d, e => f}\nobject A extends App { val x: Int = 1 }\n",
    'case class A[T <: B](x: Int, y: String = "z") extends C with D { def f(a: Int)(implicit b: C): T = { a + 1 } }\n',
    'val y = x match { case 1 | 2 => "a"; case A(b, _*) if b > 1 => s"c ${d} $e"; case _ => null }\n',
    "val l = for { x <- xs; if x > 1; y = x } yield (x, y)\n",
    "trait T { self: U => type V = W[Int]; lazy val z = new A { } }\n// c\n/* d */\n",
    "def f = try { g } catch { case e: E => throw e } finally { h }\nval k = (a: Int, b: Int) => a + b\n",
    'class A { var x = if (a) 1 else 2; while (b) { c() }; val s = """raw "q" """ }\n',
    "class A:\n  inline def f(inline x: Int): Int = x\n  transparent inline def g = 1\nopen class B\nopaque type C = Int\n",
    "def f(x: A) =\n  x match\n  case B(p) =>\n    p match\n    case 1 => 2\n    case _ => 3\n  case _ => 4\n",
    "val x =\n  if a then\n    /* c */ b\n  else\n    d\n /* e */ val y = 1\n",
)

ZIG = (
    'const std = @import("std");\npub fn main() !void { try std.io.print("a\\n", .{}); }\n',
    "const A = struct { x: u32 = 1, fn f(self: *A) ?u8 { return null; } };\n",
    "fn g(a: []const u8, comptime T: type) T { if (a.len > 1) |_| { } else { } while (true) : (i += 1) { break; } return undefined; }\n",
    'test "t" { const x: i32 = switch (y) { 1...3 => 4, else => unreachable }; for (xs, 0..) |a, i| { _ = a; } }\n',
    "// c\nconst E = enum(u8) { a, b = 2 };\nvar z = a catch b orelse c;\n",
)

ADA = (
    'with A.B; use A.B;\nprocedure P is\n   X : Integer := 1;\nbegin\n   X := X + 2;\n   Put_Line ("a" & X\'Image);\nend P;\n',
    "package A is\n   type T is record\n      X : Integer;\n      Y : Float := 1.0;\n   end record;\n   function F (A : in Integer; B : out T) return Boolean;\nend A;\n",
    "procedure P is\nbegin\n   for I in 1 .. 3 loop\n      if I = 2 and then not B then\n         exit when C;\n      elsif D then\n         null;\n      else\n         raise E;\n      end if;\n   end loop;\nend P;\n",
    "procedure P is\n   type E is (A, B);\n   type R is array (1 .. 3) of E;\nbegin\n   case X is\n      when 1 | 2 => Y := (1 => 2, others => 3);\n      when others => null;\n   end case;\nexception\n   when Constraint_Error => null;\nend P;\n",
)

DART = (
    "import 'a.dart' as b show c;\nvoid main(List<String> args) { var x = 1; final y = x > 2 ? 'a $x' : \"b ${x + 1}\"; print(y); }\n",
    "abstract class A<T extends B> extends C with D implements E { final int? x; static const y = 2; A(this.x, {required int z}) : super(z); int get w => x! + 1; set v(int u) { t = u; } }\n",
    "Future<int> f(int a, [int b = 1]) async { for (var i = 0; i < a; i++) { if (i == b) continue; else break; } await g(); return a ~/ b; }\n",
    "enum E { a, b }\nmixin M on A { void h() { try { throw X(); } on Y catch (e) { rethrow; } finally { } } }\n",
    "var l = [1, 2, ...m]; var m = {'k': (a, b) => a + b, 'c': null}; var s = r'raw\\n' '''multi''';\n",
    "// c\n/* d */ /// e\nint k(x) { switch (x) { case 1: return 2; default: } while (!x) { do { x--; } while (x > 0); } return x..y()..z = 1; }\n",
)

ELIXIR = (
    "defmodule A.B do\n  use C, d: 1\n  @e 2\n  def f(a, b \\\\ 3) when a > 1 do\n    a + b\n  end\nend\n",
    'x = [1, 2 | y]\nz = %{"b" => {2, :c}, a: 1}\nw = "d #{x + 1} e" <> \'f\'\n',
    "case x do\n  {:ok, y} -> y\n  %{a: b} when b != 1 -> b\n  _ -> nil\nend\n",
    "if a and not b do\n  c\nelse\n  d |> e(1) |> f()\nend\nfn x, y -> x * y end\n",
    'with {:ok, a} <- f(b), c = a do\n  raise "e"\nend\ntry do\n  g()\nrescue\n  e in E -> h(e)\nend\n# c\n',
    "for x <- 1..3, x > 1, do: x * 2\n&(&1 + 2)\n~r/a+b/i\n~w(a b)a\n",
    "if a not in [1, 2] do\n  b\nend\nc in d and e not   in f\n",
)

PASCAL = (
    "program A;\nuses B, C;\nvar x: Integer; y: array[1..3] of string;\nbegin x := 1; y[x] := 'a''b' + #13; end.\n",
    "program A;\nfunction F(a: Integer; var b: Real): Boolean;\nbegin if (a > 1) and not (b <= 2.5) then F := True else begin F := False; end; end;\nbegin writeln(F(1, x)); end.\n",
    "unit A;\ninterface\ntype T = class(B) private fX: Integer; public procedure P(a: string); property X: Integer read fX write fX; end;\nimplementation\nprocedure T.P(a: string);\nbegin inherited; end;\nend.\n",
    "program A;\nconst N = 3; type R = record a, b: Integer; c: Char; end; E = (e1, e2);\nvar i: Integer;\nbegin for i := 1 to N do begin while i < 2 do i := i + 1; repeat f(i); until i = 3; end; end.\n",
    "program A;\nbegin case x of 1, 2: a; 3..5: begin b; end; else c; end; try d; except on e: E do raise; end; { c } // d\n with r do a := p^.b; end.\n",
)

POWERSHELL = (
    "function Get-A {\n  param([int]$x = 1, [string[]]$y)\n  return $x + $y.Count\n}\n",
    "if ($a -gt 1 -and -not $b) { Write-Host \"a $a $($b + 1)\" } elseif ($c) { $d = 2 } else { throw 'e' }\n",
    "foreach ($i in 1..3) { if ($i -eq 2) { continue } $x += $i }\nfor ($i = 0; $i -lt 3; $i++) { $y[$i] = $z.a.b($i) }\n",
    "$h = @{ a = 1; 'b' = @(1, 2) }; $l = $x | Where-Object { $_.y -like '*z' } | Select-Object -First 1\n",
    "try { f } catch [System.Exception] { g } finally { h }\n# c\n<# d #>\nswitch ($x) {\n  1 { 'a' }\n  default { 'b' }\n}\n",
    'class A : B { [int]$x = 1; A([int]$y) { $this.x = $y } [string] f() { return "$($this.x)" } }\n',
    "while ($a) { do { $b-- } until ($b -le 0) }\n[int]$n = [math]::Max(1, 2); $s = @'\nraw $x\n'@\n",
)

STARLARK = (
    'load("//a:b.bzl", "c", d = "e")\nx = [1, 2] + (3,)\n',
    'def f(a, b = 1, *c, **d):\n    if a and not b:\n        return {"k": a[0:1], "l": b}\n    elif c:\n        pass\n    else:\n        fail("m %s" % d)\n',
    'cc_library(\n    name = "a",\n    srcs = glob(["*.cc"], exclude = ["b.cc"]),\n    deps = select({":x": ["//y"], "//conditions:default": []}),\n)\n',
    "y = [z.w(v) for z in q if z > 1]\nfor i in range(3):\n    t += i\n    break\ng = lambda u: u or None # c\n",
)

SWIFT = (
    "import A\nlet x: Int = 1\nvar y = [1, 2].map { $0 + x }\n",
    'struct A<T: B>: C { let x: T?; var y: Int { get { return 1 } set { z = newValue } }; init(x: T) { self.x = x }; func f(_ a: Int, b c: String = "d") -> Int { return a } }\n',
    'enum E: String { case a = "b", c; indirect case d(Int, e: F) }\nprotocol P: AnyObject { var x: Int { get }; func f() throws }\n',
    'func f() throws -> [Int: String] { guard let a = b, a > 1 else { return [:] }; if case .c(let d) = e { try g(d) } else { throw H.i }; return [1: "a \\(b + 1)"] }\n',
    "for i in 0..<3 where i != 1 { while a { break } }\nswitch x { case 1, 2: f(); case let y as Int: g(y); default: break }\n",
    "class A: B { override func f() { super.f(); do { try x?.y!.z() } catch let e as E { print(e) } catch { } }; deinit { } }\n// c\n/* d */\n",
    'extension A where T == Int { static let s = """\n  multi\n  """ }\nlet g: (Int) -> Void = { (a: Int) in print(a ?? b ? c : d) }\n',
    "func f() async throws -> Int { try await g() }\nfunc h(_ a: () throws -> Void) rethrows { try a() }\n/* a /* b */ c */\n",
)

DOCKERFILE = (
    "FROM python:3.11-slim AS build\nWORKDIR /app\nCOPY --from=base a b /app/\nRUN pip install -r x.txt && \\\n    rm -rf /tmp\n",
    'ARG VERSION=1.0\nFROM alpine:${VERSION}\nENV A=1 B="two words"\nEXPOSE 80/tcp 443\n',
    '# a comment\nFROM scratch\nADD a.tar /\nENTRYPOINT ["/bin/a", "-x"]\nCMD ["b"]\n',
    'FROM a\nUSER root:root\nVOLUME ["/data"]\nLABEL a="b" c=d\nHEALTHCHECK --interval=5s CMD curl x\nSTOPSIGNAL SIGTERM\n',
    'FROM a\nSHELL ["/bin/bash", "-c"]\nONBUILD RUN make\n',
)

FORTRAN = (
    "program a\n  implicit none\n  integer :: i, j = 1\n  do i = 1, 10\n    print *, i\n  end do\nend program a\n",
    "module m\n  use iso_fortran_env, only: real64\n  type :: p\n    real(real64) :: x(3)\n  end type p\ncontains\n  function f(a, b) result(c)\n    real, intent(in) :: a, b\n    real :: c\n    c = a ** 2 + b / 3.0d0\n  end function f\nend module m\n",
    "subroutine s(n)\n  integer, intent(inout) :: n\n  if (n > 1 .and. n /= 3) then\n    n = n - 1\n  else if (n == 0) then\n    return\n  else\n    call t(n)\n  end if\nend subroutine s\n",
    "program b\n  character(len=10) :: s = 'it''s'\n  select case (s)\n  case ('a')\n    write (*, *) \"b\"\n  case default\n    stop\n  end select\n  do while (.true.)\n    exit\n  end do\nend program\n",
    "program c\n  real, allocatable :: x(:, :)\n  allocate (x(2, 3))\n  x(1, :) = [1.0, 2.0, 3.0] ! comment\n  y = x(1, 2) + &\n    sin(z)\nend program c\n",
)

GDSCRIPT = (
    'extends Node2D\nclass_name A\n\nvar x: int = 1\nconst B = [1, 2]\n\nfunc _ready():\n\tprint("a")\n',
    "func f(a: int, b := 2) -> int:\n\tif a > 1:\n\t\treturn a\n\telif b:\n\t\tpass\n\telse:\n\t\tfor i in range(3):\n\t\t\tcontinue\n\treturn 0\n",
    'signal s(a)\nenum E { A, B = 2 }\n@export var n = {"k": 1}\n@onready var m = $Node/Path\n',
    "func g():\n\tmatch x:\n\t\t1: y()\n\t\t_: z()\n\twhile true:\n\t\tbreak\n\tawait h()\n",
)

GLSL = (
    "#version 330 core\nlayout(location = 0) in vec3 p;\nuniform mat4 m;\nvoid main() { gl_Position = m * vec4(p, 1.0); }\n",
    "float f(in float a, out vec2 b) { if (a > 1.0) { return a; } else { b = vec2(0.5); } return -a; }\n",
    "const int N = 3;\nstruct L { vec3 d; float i[N]; };\nvoid g() { for (int i = 0; i < N; i++) { discard; } }\n",
    "#define A 1\nprecision mediump float;\nvarying vec2 uv;\nvoid main() { vec3 c = texture2D(s, uv).rgb; c.x += float(A); }\n",
)

HCL = (
    'resource "aws_instance" "a" {\n  ami = "x-${var.b}"\n  count = 2\n  tags = { Name = "n", "b" = true }\n}\n',
    'locals {\n  a = [1, 2.5, null]\n  b = a[0] == 1 ? "x" : "y"\n  c = [for k, v in m : upper(v) if v != ""]\n}\n',
    'variable "a" {\n  type = list(string)\n  default = []\n  # comment\n  description = <<-EOT\n    text ${x}\n  EOT\n}\n',
    "a = f(b, c...) + -d * (e && !g)\nh = { for k in m : k => k }\ni = j.*.k\n",
)

JSONNET = (
    "{ a: 1, 'b': [1, 2, 3], c:: self.a + 2 }\n",
    "local f(x, y=2) = x * y; { r: f(3), s: if f(1) > 1 then 'a' else 'b' }\n",
    "// c\nlocal l = import 'a.libsonnet'; l + { d+: { e: $.f } }\n",
    "[x * 2 for x in std.range(1, 3) if x != 2]\n",
    "{ ['k' + i]: i for i in ['a', 'b'] }\n",
)

MAKE = (
    "all: a.o b.o | dir\n\tcc -o $@ $^\n\t@echo done # x\n\n.PHONY: all clean\n",
    "CC := gcc\nSRC = $(wildcard src/*.c)\nOBJ := $(SRC:.c=.o)\nexport PATH\n",
    "%.o: %.c\n\t$(CC) -c $< -o $@\n",
    "ifeq ($(OS),Windows_NT)\nX = 1\nelse ifdef Y\nX = 2\nelse\nX = 3\nendif\n",
    "define say\n@echo $(1)\nendef\n\ninclude common.mk\n-include other.mk\n",
    "clean:\n\trm -rf $(OBJ) \\\n\t  out\n",
)

NIX = (
    '{ pkgs ? import <nixpkgs> { } }:\npkgs.mkShell {\n  buildInputs = [ pkgs.a pkgs.b ];\n  x = "a ${b} c";\n}\n',
    "let\n  a = 1;\n  inherit (b) c d;\n  f = x: y: x + y * 2;\nin\nf a 2\n",
    "rec { a.b = ''\n  text ${c}\n''; e = if a == b then 1 else -2; }\n",
    "with x; assert a != null; b // { c = d.e or f; g = ./path; }\n",
    '{ a, b, ... }@args: [ a (b c) "d" ] ++ map (x: x.y) args.l\n',
)

ODIN = (
    'package main\n\nimport "core:fmt"\n\nmain :: proc() {\n\tx := 1\n\tfmt.println("a", x)\n}\n',
    "package a\n\nP :: struct {\n\tx, y: f32,\n\tname: string,\n}\n\nE :: enum { A, B = 2 }\n",
    "package a\n\nf :: proc(a: int, b: ^P) -> (int, bool) {\n\tif a > 1 { return a, true } else { b.x = 2 }\n\tfor i in 0..<3 { continue }\n\treturn 0, false\n}\n",
    'package a\n\ng :: proc() {\n\tfor i := 0; i < 3; i += 1 { }\n\tswitch x { case 1: y()\n\tcase: z() }\n\tdefer h()\n\tm := map[string]int{"a" = 1}\n}\n',
)

SOLIDITY = (
    "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.0;\n\ncontract A {\n  uint256 public x = 1;\n  mapping(address => uint) b;\n  event E(address indexed a, uint v);\n}\n",
    "contract B is A {\n  constructor(uint y) { x = y; }\n  function f(uint a) public view returns (uint) { return a + x * 2; }\n}\n",
    "interface I { function g(address a) external; }\nlibrary L { struct S { uint a; bytes32 b; } enum T { X, Y } }\n",
    'contract C {\n  modifier m() { require(msg.sender == o, "no"); _; }\n  function h() external payable m { for (uint i = 0; i < 3; i++) { if (i == 1) continue; else break; } emit E(msg.sender, 1); }\n}\n',
)

VERILOG = (
    "module a(input clk, input [7:0] d, output reg [7:0] q);\n  always @(posedge clk) begin\n    q <= d + 8'hff;\n  end\nendmodule\n",
    "module b #(parameter N = 4) (a, y);\n  input a; output y;\n  wire [N-1:0] w;\n  assign y = a ? w[0] : ~w[1];\n  c u0 (.x(a), .y(y));\nendmodule\n",
    'module t;\n  integer i;\n  initial begin\n    for (i = 0; i < 4; i = i + 1) $display("%d", i);\n    if (i == 4) #10 $finish; else i = 0;\n  end\nendmodule\n',
    "// c\nmodule f;\n  reg [1:0] s;\n  always @* case (s)\n    2'b00: s = 1;\n    default: s = 0;\n  endcase\nendmodule\n",
)

SNIPPETS = {
    "python": PYTHON,
    "javascript": JAVASCRIPT,
    "typescript": TYPESCRIPT,
    "cpp": CPP,
    "rust": RUST,
    "java": JAVA,
    "go": GO,
    "c": C,
    "bash": BASH,
    "json": JSON,
    "toml": TOML,
    "html": HTML,
    "sql": SQL,
    "csharp": CSHARP,
    "julia": JULIA,
    "lua": LUA,
    "objective-c": OBJC,
    "php": PHP,
    "ruby": RUBY,
    "scala": SCALA,
    "zig": ZIG,
    "ada": ADA,
    "dart": DART,
    "elixir": ELIXIR,
    "pascal": PASCAL,
    "powershell": POWERSHELL,
    "starlark": STARLARK,
    "swift": SWIFT,
    "dockerfile": DOCKERFILE,
    "fortran": FORTRAN,
    "gdscript": GDSCRIPT,
    "glsl": GLSL,
    "hcl": HCL,
    "jsonnet": JSONNET,
    "make": MAKE,
    "nix": NIX,
    "odin": ODIN,
    "solidity": SOLIDITY,
    "verilog": VERILOG,
}
