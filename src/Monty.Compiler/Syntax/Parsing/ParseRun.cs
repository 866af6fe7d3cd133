using System.Collections.Immutable;
using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Parsing;

/// <summary>One source on its way through lexer, parser and builder, a top-level statement at a time.</summary>
/// <remarks>So a parse tree lives only until its statement is built, and errors come in source order.</remarks>
internal sealed class ParseRun
{
    private readonly SourceText _source;
    private readonly TokenWindow _tokens;
    private readonly MontyParser _parser;
    private readonly AstBuilder _builder;

    public ParseRun(SourceText source)
    {
        _source = source;
        _tokens = new TokenWindow(new MontyLexer(source), source);
        _parser = new MontyParser(_tokens);
        _builder = new AstBuilder(source);
    }

    public Module Module()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (_tokens.Current.Type != TokenConstants.EOF)
        {
            try
            {
                _builder.AddStatement(_parser.statement(), statements);
            }
            catch (ParseFailure failure)
            {
                throw Explain(failure);
            }

            _tokens.BeginStatement();
        }

        var span = new SourceSpan(1, 0, _tokens.Current.Span.EndLine, _tokens.Current.Span.EndColumn);
        return new Module(new Block(statements.DrainToImmutable(), span), _source.FileName, span);
    }

    public Expression Expression()
    {
        try
        {
            return _builder.StarExpressions(_parser.expressionInput().starExpressions());
        }
        catch (ParseFailure failure)
        {
            throw Explain(failure);
        }
    }

    private MontySyntaxException Explain(ParseFailure failure)
    {
        SourceToken token = _tokens.At(failure.Position);
        return _tokens.Lexer.LayoutError ?? _source.SyntaxError("invalid syntax", token.Span);
    }
}
