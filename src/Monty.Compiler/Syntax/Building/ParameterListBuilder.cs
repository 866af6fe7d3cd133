using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Sorts parameters by how they bind, and holds the rules about their order.</summary>
/// <param name="source">The source, for errors.</param>
/// <param name="placeOfBareStar">Where to report a bare star with nothing after it; null for the star itself.</param>
internal sealed class ParameterListBuilder(SourceText source, Func<SourceToken, SourceSpan?> placeOfBareStar)
{
    private readonly ImmutableArray<Parameter>.Builder _regular = ImmutableArray.CreateBuilder<Parameter>();
    private readonly ImmutableArray<Parameter>.Builder _keywordOnly = ImmutableArray.CreateBuilder<Parameter>();
    private ImmutableArray<Parameter> _positionalOnly = [];
    private bool _slashSeen;
    private bool _defaultSeen;
    private SourceToken? _bareStar;
    private Parameter? _variadic;
    private Parameter? _keywordVariadic;

    /// <summary>What follows binds by name.</summary>
    private bool HasStar => _bareStar is not null || _variadic is not null;

    public static ParameterList Empty(SourceSpan span) => new([], [], null, [], null, span);

    public void Add(Parameter parameter)
    {
        RefuseAfterKeywordVariadic(parameter.Span);
        if (HasStar)
        {
            _keywordOnly.Add(parameter);
            return;
        }

        if (_defaultSeen && parameter.Default is null)
            throw source.SyntaxError("parameter without a default follows parameter with a default", parameter.Span);
        _defaultSeen |= parameter.Default is not null;
        _regular.Add(parameter);
    }

    public void AddSlash(SourceSpan span, bool commaFollows)
    {
        RefuseAfterKeywordVariadic(span);
        if (_slashSeen)
            throw source.SyntaxError("/ may appear only once", span);
        if (HasStar)
            throw source.SyntaxError("/ must be ahead of *", span);
        if (_regular.Count == 0)
            throw source.SyntaxError(commaFollows ? "at least one argument must precede /" : "invalid syntax", span);
        _slashSeen = true;
        _positionalOnly = _regular.DrainToImmutable();
    }

    public void AddBareStar(SourceToken star, bool commaFollows)
    {
        if (HasStar && !commaFollows)
            throw source.SyntaxError("invalid syntax", star.Span);
        RefuseSecondStar(star.Span);
        _bareStar = star;
    }

    public void AddVariadic(Parameter parameter, SourceSpan span)
    {
        RefuseSecondStar(span);
        _variadic = parameter;
    }

    public void AddKeywordVariadic(Parameter parameter, SourceSpan span)
    {
        RefuseAfterKeywordVariadic(span);
        if (_bareStar is not null && _keywordOnly.Count == 0)
            throw NamedMustFollow();
        _keywordVariadic = parameter;
    }

    public ParameterList Build(SourceSpan span)
    {
        if (_bareStar is not null && _keywordOnly.Count == 0)
            throw NamedMustFollow();
        return new ParameterList(
            _positionalOnly, _regular.DrainToImmutable(), _variadic, _keywordOnly.DrainToImmutable(), _keywordVariadic, span);
    }

    private void RefuseSecondStar(SourceSpan span)
    {
        RefuseAfterKeywordVariadic(span);
        if (HasStar)
            throw source.SyntaxError("* argument may appear only once", span);
    }

    private void RefuseAfterKeywordVariadic(SourceSpan span)
    {
        if (_keywordVariadic is not null)
            throw source.SyntaxError("arguments cannot follow var-keyword argument", span);
    }

    private MontySyntaxException NamedMustFollow() =>
        source.SyntaxError("named arguments must follow bare *", placeOfBareStar(_bareStar!) ?? _bareStar!.Span);
}
