using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Calls.</summary>
internal sealed class CallLowering(FunctionLowering function)
{
    private readonly EffectFinder _effects = new();

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
        Builder.Emit(MakeCall(result, callee, operands, NamesOf(node.Keywords)), Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>Whether there is a <c>*iterable</c> or a <c>**mapping</c>, or so many arguments that they are collected first.</summary>
    public static bool IsExpanded(ImmutableArray<Expression> arguments, ImmutableArray<KeywordArgument> keywords)
    {
        if (arguments.Length > DisplayLowering.MostAtOnce)
            return true;
        foreach (Expression argument in arguments)
        {
            if (argument is Starred)
                return true;
        }

        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is null)
                return true;
        }

        return false;
    }

    /// <summary>A tuple of arguments some of which may be starred.</summary>
    public Operand PositionalTuple(ImmutableArray<Expression> arguments, Operand callee, CodePosition position)
    {
        if (!IsExpanded(arguments, []))
            return Expressions.Lower(new TupleDisplay(arguments, default));
        int list = Builder.NewTemporary();
        if (function.Displays.List(arguments, position, callee, list) is { IsSlot: true } made && made.Slot != list)
            Builder.Move(list, made);
        Builder.Emit(new ListToTuple { Target = list, List = Operand.OfSlot(list) }, position);
        return Operand.OfSlot(list);
    }

    /// <summary>A dict of keyword arguments; no operand where there are none.</summary>
    public Operand KeywordDict(ImmutableArray<KeywordArgument> keywords, Operand callee, CodePosition position)
    {
        if (keywords.Length == 0)
            return Operand.None;
        int dict = Builder.NewTemporary();
        int mark = Builder.Mark();
        int start = 0;
        bool isMade = false;
        while (start < keywords.Length)
        {
            int end = start;
            while (end < keywords.Length && keywords[end].Name is not null)
                end++;
            Builder.Release(mark);
            if (end > start || !isMade)
                NamedGroup(keywords[start..end], dict, isMade, callee, position);
            isMade = true;
            if (end < keywords.Length)
            {
                Builder.Release(mark);
                Operand mapping = Expressions.Lower(keywords[end].Value);
                Builder.Emit(
                    new DictMerge { Dict = Operand.OfSlot(dict), Mapping = mapping, Callee = callee }, position);
                end++;
            }

            start = end;
        }

        Builder.Release(mark);
        return Operand.OfSlot(dict);
    }

    private Operand CallExpanded(Syntax.Ast.Call node, int target)
    {
        CodePosition position = node.Function is AttributeAccess attribute
            ? Positions.FromAttribute(node, attribute)
            : Positions.Of(node);
        int mark = Builder.Mark();
        Operand callee = Expressions.LowerBefore(node.Function, true);
        Operand positional;
        Operand keywords;
        if (node.Arguments is [Starred only] && node.Keywords.Length > 0)
        {
            // One starred argument is gone through after the keywords are evaluated.
            Operand iterable = Expressions.LowerBefore(only.Value, true);
            keywords = KeywordDict(node.Keywords, callee, position);
            positional = TupleOf(iterable, callee, position);
        }
        else
        {
            positional = PositionalTuple(node.Arguments, callee, position);
            keywords = KeywordDict(node.Keywords, callee, position);
        }

        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(
            new CallExpanded { Target = result, Callee = callee, Positional = positional, Keywords = keywords }, position);
        return Operand.OfSlot(result);
    }

    private Operand TupleOf(Operand iterable, Operand callee, CodePosition position)
    {
        int list = Builder.NewTemporary();
        Builder.Emit(new BuildList { Target = list }, position);
        Builder.Emit(new ListExtend { List = Operand.OfSlot(list), Iterable = iterable, Callee = callee }, position);
        Builder.Emit(new ListToTuple { Target = list, List = Operand.OfSlot(list) }, position);
        return Operand.OfSlot(list);
    }

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

    /// <summary>The class and the instance that <c>super()</c> without arguments means; null where there is neither.</summary>
    private Operand[]? SuperArguments()
    {
        Scope frame = function.Frame;
        Symbol? owner = function.Scope.Find("__class__");
        if (owner?.Variable is null || frame.Variables.Count == 0 || !frame.Variables[0].IsParameter || !HasFirstArgument(frame))
            return null;
        return [Operand.OfSlot(function.SlotOf(owner.Variable)), Operand.OfSlot(function.SlotOf(frame.Variables[0]))];
    }

    /// <summary>What <c>*args</c> takes is no argument that CPython would look for.</summary>
    private static bool HasFirstArgument(Scope frame) => frame.Node switch
    {
        FunctionDefinition definition => HasPositional(definition.Parameters),
        Lambda lambda => HasPositional(lambda.Parameters),
        _ => true,
    };

    private static bool HasPositional(ParameterList parameters) => parameters.PositionalOnly.Length + parameters.Regular.Length > 0;

    private Operand CallSuper(Syntax.Ast.Call node, Operand[] slots, int target)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        Operand callee = Expressions.Lower(node.Function);
        int owner = Builder.NewTemporary();
        Builder.Emit(new LoadCell { Target = owner, Cell = slots[0].Slot, Name = Builder.Name("__class__"), IsFree = true }, position);
        Variable first = function.Frame.Variables[0];
        Operand self = slots[1];
        if (first.IsCaptured)
        {
            int copy = Builder.NewTemporary();
            Builder.Emit(new LoadCell { Target = copy, Cell = self.Slot, Name = Builder.Name(first.Name), IsFree = false }, position);
            self = Operand.OfSlot(copy);
        }
        else
        {
            Builder.Emit(new CheckBound { Slot = self.Slot, Name = Builder.Name(first.Name) }, position);
        }

        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(new Ir.Call { Target = result, Callee = callee, Arguments = [Operand.OfSlot(owner), self] }, position);
        return Operand.OfSlot(result);
    }

    private void NamedGroup(
        ImmutableArray<KeywordArgument> group, int dict, bool isMade, Operand callee, CodePosition position)
    {
        var keys = new Operand[group.Length];
        var values = ImmutableArray.CreateBuilder<Expression>(group.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Builder.Constant(PyValue.Str(group[i].Name!));
            values.Add(group[i].Value);
        }

        Operand[] items = Expressions.LowerAll(values.MoveToImmutable());
        int made = isMade ? Builder.NewTemporary() : dict;
        Builder.Emit(new BuildDict { Target = made, Keys = keys, Items = items }, position);
        if (isMade)
            Builder.Emit(
                new DictMerge { Dict = Operand.OfSlot(dict), Mapping = Operand.OfSlot(made), Callee = callee }, position);
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
