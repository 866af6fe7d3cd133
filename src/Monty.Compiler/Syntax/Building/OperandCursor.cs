using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Walks the flat row <c>operand operator operand …</c> of an operation.</summary>
internal ref struct OperandCursor
{
    private readonly IList<IParseTree> _row;
    private int _index;

    public OperandCursor(OperationContext operation) => _row = operation.children;

    /// <summary>A row of one operand.</summary>
    public OperandCursor(UnaryContext operand) => _row = [operand];

    /// <summary>The operand the cursor is at, when it is not at an operator.</summary>
    public readonly UnaryContext Operand => (UnaryContext)_row[_index];

    /// <summary>How many prefixes of <see cref="Operand"/> were taken already: by <c>is not</c>, or by <c>not</c>.</summary>
    public int PrefixesTaken { get; set; }

    /// <summary>The end of the last operand passed.</summary>
    public SourceSpan End { get; private set; }

    /// <summary>The type of the operator the cursor is at; 0 at the end of the row.</summary>
    public readonly int Operator => _index < _row.Count ? ((ITerminalNode)_row[_index]).Symbol.Type : 0;

    /// <summary>Where the operand begins, without the prefixes taken.</summary>
    public readonly SourceSpan Start => Prefix(PrefixesTaken) ?? ((Lexing.SourceToken)Operand.Start).Span;

    /// <summary>The first prefix not yet taken; 0 if none is left.</summary>
    public readonly int NextPrefix =>
        Operand.children[PrefixesTaken] is ITerminalNode node && node.Symbol.Type != MontyLexer.AWAIT ? node.Symbol.Type : 0;

    public void PassOperand()
    {
        End = ((Lexing.SourceToken)Operand.Stop).Span;
        PrefixesTaken = 0;
        _index++;
    }

    public void PassOperator() => _index += Operator == MontyLexer.NOT ? 2 : 1;

    private readonly SourceSpan? Prefix(int index) => Operand.children[index] switch
    {
        ITerminalNode node => ((Lexing.SourceToken)node.Symbol).Span,
        ParserRuleContext rule => ((Lexing.SourceToken)rule.Start).Span,
        _ => null,
    };
}
