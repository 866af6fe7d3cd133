using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Calls.</summary>
internal sealed partial class CallLowering(FunctionLowering function)
{
    private readonly EffectFinder _effects = new(function.Names);

    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public Operand Call(Syntax.Ast.Call node, int target)
    {
        function.Program.Warnings.CheckCall(node.Function);
        if (IsExpanded(node.Arguments, node.Keywords))
            return CallExpanded(node, target);
        if (node.Function is AttributeAccess attribute)
            return CallMethod(node, attribute, target);
        if (node is { Function: Name { Identifier: "super" }, Arguments.Length: 0, Keywords.Length: 0 }
            && function.Names.IsGlobal("super") && SuperArguments() is { } arguments)
            return CallSuper(node, arguments, target);
        int mark = Builder.Mark();
        Operand callee = Expressions.LowerBefore(node.Function, IsLoud(node));
        Operand[] operands = Arguments(node);
        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(MakeCall(result, callee, operands, NamesOf(node.Keywords)), Positions.Of(IsLoop(node) ? node.Function : node));
        return Operand.OfSlot(result);
    }

    /// <summary>
    /// Whether CPython makes a loop of the call, which then shows in tracebacks as the name alone: <c>any</c>, <c>all</c> or <c>tuple</c> of a
    /// generator expression.
    /// </summary>
    private bool IsLoop(Syntax.Ast.Call node)
        => node is { Function: Name { Identifier: "any" or "all" or "tuple" } name, Arguments: [GeneratorExpression generator], Keywords.Length: 0 }
            && !generator.Clauses.Any(clause => clause.IsAsync)
            && function.Names.IsBuiltin(name.Identifier);

    private Operand CallMethod(Syntax.Ast.Call node, AttributeAccess attribute, int target)
    {
        CodePosition position = Positions.FromAttribute(node, attribute);
        int mark = Builder.Mark();
        Operand value = Expressions.LowerBefore(attribute.Value, IsLoud(node));
        string name = function.Names.Mangle(attribute.Name);
        KeywordNames keywords = NamesOf(node.Keywords);
        if (!HasEffects(node))
        {
            Operand[] operands = Arguments(node);
            int target1 = Expressions.ResultSlot(target, mark);
            Builder.Emit(
                new CallMethod
                {
                    Target = target1,
                    Value = value,
                    Name = Builder.Name(name),
                    Arguments = operands,
                    Names = keywords,
                    Site = Builder.NewSite(),
                    LookupEnd = attribute.Span.EndColumn,
                },
                position);
            return Operand.OfSlot(target1);
        }

        return CallLoaded(node, attribute, value, () => Expressions.ResultSlot(target, mark)).Result;
    }

    /// <summary>A call, and what is called: for methods their function.</summary>
    public (Operand Result, Operand Callee) CallKeepingCallee(Syntax.Ast.Call node)
    {
        Expression called = node.Function is AttributeAccess accessed ? accessed.Value : node.Function;
        Operand value = Expressions.LowerBefore(called, IsLoud(node));
        if (node.Function is AttributeAccess attribute)
            return CallLoaded(node, attribute, value, Builder.NewTemporary);
        Operand[] operands = Arguments(node);
        int result = Builder.NewTemporary();
        Builder.Emit(MakeCall(result, value, operands, NamesOf(node.Keywords)), Positions.Of(node));
        return (Operand.OfSlot(result), value);
    }

    /// <summary>Looks a method up, evaluates the arguments and calls it.</summary>
    private (Operand Result, Operand Function) CallLoaded(
        Syntax.Ast.Call node, AttributeAccess attribute, Operand value, Func<int> resultSlot)
    {
        int method = Builder.NewTemporary();
        int self = Builder.NewTemporary();
        PyStr name = Builder.Name(function.Names.Mangle(attribute.Name));
        Builder.Emit(
            new LoadMethod { Function = method, Self = self, Value = value, Name = name, Site = Builder.NewSite() },
            Positions.FromAttribute(attribute, attribute));
        Operand[] arguments = Arguments(node);
        int result = resultSlot();
        Builder.Emit(
            new CallLoadedMethod
            {
                Target = result,
                Function = Operand.OfSlot(method),
                Self = Operand.OfSlot(self),
                Arguments = arguments,
                Names = NamesOf(node.Keywords),
            },
            Positions.FromAttribute(node, attribute));
        return (Operand.OfSlot(result), Operand.OfSlot(method));
    }

    private static Instruction MakeCall(int target, Operand callee, Operand[] arguments, KeywordNames names)
        => names.Count == 0
            ? new Ir.Call { Target = target, Callee = callee, Arguments = arguments }
            : new CallKeywords { Target = target, Callee = callee, Arguments = arguments, Names = names };

    /// <summary>Positional arguments, then those of keywords: CPython's order, whatever the order in the source.</summary>
    private Operand[] Arguments(Syntax.Ast.Call node)
    {
        if (node.Keywords.Length == 0)
            return Expressions.LowerAll(node.Arguments);
        var all = ImmutableArray.CreateBuilder<Expression>(node.Arguments.Length + node.Keywords.Length);
        all.AddRange(node.Arguments);
        foreach (KeywordArgument keyword in node.Keywords)
            all.Add(keyword.Value);
        return Expressions.LowerAll(all.MoveToImmutable());
    }

    private static KeywordNames NamesOf(ImmutableArray<KeywordArgument> keywords)
    {
        if (keywords.Length == 0)
            return KeywordNames.None;
        var names = new string[keywords.Length];
        for (int i = 0; i < names.Length; i++)
            names[i] = keywords[i].Name!;
        return new KeywordNames(names);
    }

    /// <summary>Whether the arguments might rebind variables.</summary>
    private bool IsLoud(Syntax.Ast.Call node)
    {
        foreach (Expression argument in node.Arguments)
        {
            if (!Expressions.IsQuiet(argument))
                return true;
        }

        foreach (KeywordArgument keyword in node.Keywords)
        {
            if (!Expressions.IsQuiet(keyword.Value))
                return true;
        }

        return false;
    }

    private bool HasEffects(Syntax.Ast.Call node)
    {
        foreach (Expression argument in node.Arguments)
        {
            if (_effects.HasEffects(argument))
                return true;
        }

        foreach (KeywordArgument keyword in node.Keywords)
        {
            if (_effects.HasEffects(keyword.Value))
                return true;
        }

        return false;
    }
}
