// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathtext.h"

#include <QHash>

#include <array>

/// What commands of LaTeX and raised or lowered characters look like.
namespace ui {

namespace {

struct Pair {
    const char *command;
    const char16_t *text;
};

constexpr std::array pairs{
    // Greek
    Pair{"alpha", u"α"},
    Pair{"beta", u"β"},
    Pair{"gamma", u"γ"},
    Pair{"delta", u"δ"},
    Pair{"epsilon", u"ϵ"},
    Pair{"varepsilon", u"ε"},
    Pair{"zeta", u"ζ"},
    Pair{"eta", u"η"},
    Pair{"theta", u"θ"},
    Pair{"vartheta", u"ϑ"},
    Pair{"iota", u"ι"},
    Pair{"kappa", u"κ"},
    Pair{"lambda", u"λ"},
    Pair{"mu", u"μ"},
    Pair{"nu", u"ν"},
    Pair{"xi", u"ξ"},
    Pair{"pi", u"π"},
    Pair{"varpi", u"ϖ"},
    Pair{"rho", u"ρ"},
    Pair{"varrho", u"ϱ"},
    Pair{"sigma", u"σ"},
    Pair{"varsigma", u"ς"},
    Pair{"tau", u"τ"},
    Pair{"upsilon", u"υ"},
    Pair{"phi", u"ϕ"},
    Pair{"varphi", u"φ"},
    Pair{"chi", u"χ"},
    Pair{"psi", u"ψ"},
    Pair{"omega", u"ω"},
    Pair{"Gamma", u"Γ"},
    Pair{"Delta", u"Δ"},
    Pair{"Theta", u"Θ"},
    Pair{"Lambda", u"Λ"},
    Pair{"Xi", u"Ξ"},
    Pair{"Pi", u"Π"},
    Pair{"Sigma", u"Σ"},
    Pair{"Upsilon", u"Υ"},
    Pair{"Phi", u"Φ"},
    Pair{"Psi", u"Ψ"},
    Pair{"Omega", u"Ω"},
    // relations
    Pair{"le", u" ≤ "},
    Pair{"leq", u" ≤ "},
    Pair{"leqslant", u" ≤ "},
    Pair{"ge", u" ≥ "},
    Pair{"geq", u" ≥ "},
    Pair{"geqslant", u" ≥ "},
    Pair{"ne", u" ≠ "},
    Pair{"neq", u" ≠ "},
    Pair{"approx", u" ≈ "},
    Pair{"sim", u" ∼ "},
    Pair{"simeq", u" ≃ "},
    Pair{"cong", u" ≅ "},
    Pair{"equiv", u" ≡ "},
    Pair{"propto", u" ∝ "},
    Pair{"ll", u" ≪ "},
    Pair{"gg", u" ≫ "},
    Pair{"prec", u" ≺ "},
    Pair{"succ", u" ≻ "},
    Pair{"in", u" ∈ "},
    Pair{"notin", u" ∉ "},
    Pair{"ni", u" ∋ "},
    Pair{"subset", u" ⊂ "},
    Pair{"subseteq", u" ⊆ "},
    Pair{"supset", u" ⊃ "},
    Pair{"supseteq", u" ⊇ "},
    Pair{"mid", u" ∣ "},
    Pair{"nmid", u" ∤ "},
    Pair{"parallel", u" ∥ "},
    Pair{"perp", u" ⊥ "},
    Pair{"vdash", u" ⊢ "},
    Pair{"models", u" ⊨ "},
    Pair{"lt", u" < "},
    Pair{"gt", u" > "},
    Pair{"coloneqq", u" ≔ "},
    Pair{"triangleq", u" ≜ "},
    // operators
    Pair{"times", u" × "},
    Pair{"cdot", u"·"},
    Pair{"div", u" ÷ "},
    Pair{"pm", u" ± "},
    Pair{"mp", u" ∓ "},
    Pair{"ast", u"∗"},
    Pair{"star", u"⋆"},
    Pair{"circ", u"∘"},
    Pair{"bullet", u"∙"},
    Pair{"oplus", u" ⊕ "},
    Pair{"ominus", u" ⊖ "},
    Pair{"otimes", u" ⊗ "},
    Pair{"odot", u" ⊙ "},
    Pair{"cup", u" ∪ "},
    Pair{"cap", u" ∩ "},
    Pair{"setminus", u" ∖ "},
    Pair{"wedge", u" ∧ "},
    Pair{"land", u" ∧ "},
    Pair{"vee", u" ∨ "},
    Pair{"lor", u" ∨ "},
    Pair{"neg", u"¬"},
    Pair{"lnot", u"¬"},
    Pair{"sum", u"∑"},
    Pair{"prod", u"∏"},
    Pair{"coprod", u"∐"},
    Pair{"int", u"∫"},
    Pair{"iint", u"∬"},
    Pair{"iiint", u"∭"},
    Pair{"oint", u"∮"},
    Pair{"bigcup", u"⋃"},
    Pair{"bigcap", u"⋂"},
    Pair{"bigoplus", u"⨁"},
    Pair{"bigotimes", u"⨂"},
    Pair{"partial", u"∂"},
    Pair{"nabla", u"∇"},
    Pair{"infty", u"∞"},
    Pair{"forall", u"∀"},
    Pair{"exists", u"∃"},
    Pair{"nexists", u"∄"},
    Pair{"emptyset", u"∅"},
    Pair{"varnothing", u"∅"},
    Pair{"therefore", u"∴"},
    Pair{"because", u"∵"},
    Pair{"angle", u"∠"},
    Pair{"triangle", u"△"},
    Pair{"square", u"□"},
    Pair{"Box", u"□"},
    Pair{"blacksquare", u"■"},
    Pair{"checkmark", u"✓"},
    Pair{"dagger", u"†"},
    Pair{"hbar", u"ℏ"},
    Pair{"ell", u"ℓ"},
    Pair{"Re", u"ℜ"},
    Pair{"Im", u"ℑ"},
    Pair{"aleph", u"ℵ"},
    Pair{"wp", u"℘"},
    Pair{"degree", u"°"},
    Pair{"prime", u"′"},
    Pair{"imath", u"ı"},
    Pair{"jmath", u"ȷ"},
    Pair{"top", u"⊤"},
    Pair{"bot", u"⊥"},
    // arrows
    Pair{"to", u" → "},
    Pair{"rightarrow", u" → "},
    Pair{"longrightarrow", u" ⟶ "},
    Pair{"gets", u" ← "},
    Pair{"leftarrow", u" ← "},
    Pair{"leftrightarrow", u" ↔ "},
    Pair{"Rightarrow", u" ⇒ "},
    Pair{"implies", u" ⟹ "},
    Pair{"Longrightarrow", u" ⟹ "},
    Pair{"Leftarrow", u" ⇐ "},
    Pair{"impliedby", u" ⟸ "},
    Pair{"Leftrightarrow", u" ⇔ "},
    Pair{"iff", u" ⟺ "},
    Pair{"mapsto", u" ↦ "},
    Pair{"uparrow", u"↑"},
    Pair{"downarrow", u"↓"},
    Pair{"hookrightarrow", u" ↪ "},
    Pair{"rightleftharpoons", u" ⇌ "},
    // dots, brackets, spaces
    Pair{"ldots", u"…"},
    Pair{"dots", u"…"},
    Pair{"cdots", u"⋯"},
    Pair{"vdots", u"⋮"},
    Pair{"ddots", u"⋱"},
    Pair{"langle", u"⟨"},
    Pair{"rangle", u"⟩"},
    Pair{"lfloor", u"⌊"},
    Pair{"rfloor", u"⌋"},
    Pair{"lceil", u"⌈"},
    Pair{"rceil", u"⌉"},
    Pair{"lbrace", u"{"},
    Pair{"rbrace", u"}"},
    Pair{"lvert", u"|"},
    Pair{"rvert", u"|"},
    Pair{"vert", u"|"},
    Pair{"lVert", u"‖"},
    Pair{"rVert", u"‖"},
    Pair{"Vert", u"‖"},
    Pair{"{", u"{"},
    Pair{"}", u"}"},
    Pair{"|", u"‖"},
    Pair{"%", u"%"},
    Pair{"$", u"$"},
    Pair{"&", u"&"},
    Pair{"#", u"#"},
    Pair{"_", u"_"},
    Pair{"backslash", u"\\"},
    Pair{",", u"\u2009"},
    Pair{";", u" "},
    Pair{":", u" "},
    Pair{" ", u" "},
    Pair{"quad", u"  "},
    Pair{"qquad", u"   "},
    Pair{"bmod", u" mod "},
    Pair{"mod", u" mod "},
};

constexpr std::u16string_view plain = u"0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′*−";
constexpr std::u16string_view above = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′*⁻";
static_assert(plain.size() == above.size());
constexpr std::u16string_view low = u"0123456789+-=()aehijklmnoprstuvxβγρφχ−";
constexpr std::u16string_view below = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ₋";
static_assert(low.size() == below.size());

QString translated(const QString &text, std::u16string_view from, std::u16string_view to)
{
    QString result;
    for (const QChar c : text) {
        if (c == u' ' || c == u'\u2009')
            continue;
        const size_t place = from.find(c.unicode());
        if (place == std::u16string_view::npos)
            return {};
        result += QChar(to[place]);
    }
    return result;
}

} // namespace

QString mathSymbol(const QString &command)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> table;
        for (const Pair &pair : pairs)
            table.insert(QString::fromLatin1(pair.command), QString::fromUtf16(pair.text));
        return table;
    }();
    return known.value(command);
}

QString raised(const QString &text)
{
    return translated(text, plain, above);
}

QString lowered(const QString &text)
{
    return translated(text, low, below);
}

} // namespace ui
