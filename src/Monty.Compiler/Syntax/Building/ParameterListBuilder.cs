using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Sorts parameters by how they bind, and holds the rules about their order.</summary>
internal sealed class ParameterListBuilder(SourceText source)
{
    private readonly ImmutableArray<Parameter>.Builder _regular = ImmutableArray.CreateBuilder<Parameter>();
    private readonly ImmutableArray<Parameter>.Builder _keywordOnly = ImmutableArray.CreateBuilder<Parameter>();
    private ImmutableArray<Parameter> _positionalOnly = [];
    private bool _slashSeen;
    private bool _defaultSeen;
    private SourceSpan? _star;
    private bool _bareStar;
    private Parameter? _variadic;
    private Parameter? _keywordVariadic;

    public static ParameterList Empty(SourceSpan span) => new([], [], null, [], null, span);

    public void Add(Parameter parameter)
    {
        RefuseAfterKeywordVariadic(parameter.Span);
        if (_star is not null)
        {
            _keywordOnly.Add(parameter);
            return;
        }

        if (_defaultSeen && parameter.Default is null)
            throw source.SyntaxError("parameter without a default follows parameter with a default", parameter.Span);
        _defaultSeen |= parameter.Default is not null;
        _regular.Add(parameter);
    }

    public void AddSlash(SourceSpan span)
    {
        RefuseAfterKeywordVariadic(span);
        if (_slashSeen)
            throw source.SyntaxError("/ may appear only once", span);
        if (_star is not null)
            throw source.SyntaxError("/ must be ahead of *", span);
        if (_regular.Count == 0)
            throw source.SyntaxError("at least one argument must precede /", span);
        _slashSeen = true;
        _positionalOnly = _regular.DrainToImmutable();
    }

    public void AddBareStar(SourceSpan span)
    {
        BeginKeywordOnly(span);
        _bareStar = true;
    }

    public void AddVariadic(Parameter parameter, SourceSpan span)
    {
        BeginKeywordOnly(span);
        _variadic = parameter;
    }

    public void AddKeywordVariadic(Parameter parameter, SourceSpan span)
    {
        RefuseAfterKeywordVariadic(span);
        if (_bareStar && _keywordOnly.Count == 0)
            throw NamedMustFollow();
        _keywordVariadic = parameter;
    }

    public ParameterList Build(SourceSpan span)
    {
        if (_bareStar && _keywordOnly.Count == 0)
            throw NamedMustFollow();
        return new ParameterList(
            _positionalOnly, _regular.DrainToImmutable(), _variadic, _keywordOnly.DrainToImmutable(), _keywordVariadic, span);
    }

    private void BeginKeywordOnly(SourceSpan span)
    {
        RefuseAfterKeywordVariadic(span);
        if (_star is not null)
            throw source.SyntaxError("* argument may appear only once", new SourceSpan(span.StartLine, span.StartColumn, span.StartLine, span.StartColumn + 1));
        _star = span;
    }

    private void RefuseAfterKeywordVariadic(SourceSpan span)
    {
        if (_keywordVariadic is not null)
            throw source.SyntaxError("arguments cannot follow var-keyword argument", span);
    }

    private MontySyntaxException NamedMustFollow() =>
        source.SyntaxError("named arguments must follow bare *", _star!.Value);
}
