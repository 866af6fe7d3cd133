using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <remarks>Calls with <c>*</c> and <c>**</c>: their arguments are a tuple and a dict.</remarks>
internal sealed partial class CallLowering
{
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
}
