using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Lists, tuples and sets, with and without stars.</summary>
internal sealed class DisplayLowering(FunctionLowering function)
{
    /// <summary>So many elements are computed before any is stored; of longer displays, the others are added one by one.</summary>
    public const int MostAtOnce = 512;

    /// <summary>So many elements of a set CPython computes before it hashes the first; of more, each at once.</summary>
    private const int MostSetElementsAtOnce = 30;

    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public Operand List(ImmutableArray<Expression> elements, CodePosition position, int target)
        => List(elements, position, Operand.None, target);

    /// <summary>A list, of the arguments of a call where there is a callee.</summary>
    public Operand List(ImmutableArray<Expression> elements, CodePosition position, Operand callee, int target)
    {
        if (StarIndex(elements) >= 0)
            return StarredList(elements, position, callee, target);
        int mark = Builder.Mark();
        Operand[] items = Expressions.LowerAll(elements);
        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(new BuildList { Target = result, Items = items }, position);
        return Operand.OfSlot(result);
    }

    public Operand Tuple(ImmutableArray<Expression> elements, CodePosition position, int target)
    {
        int mark = Builder.Mark();
        if (StarIndex(elements) >= 0)
        {
            Operand list = StarredList(elements, position, Operand.None, -1);
            int tuple = Expressions.ResultSlot(target, mark);
            Builder.Emit(new ListToTuple { Target = tuple, List = list }, position);
            return Operand.OfSlot(tuple);
        }

        Operand[] items = Expressions.LowerAll(elements);
        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(new BuildTuple { Target = result, Items = items }, position);
        return Operand.OfSlot(result);
    }

    /// <summary>A list of elements some of which are starred.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="position">Of the display or call.</param>
    /// <param name="callee">What is called, if these are its arguments.</param>
    /// <param name="target">A slot offered for the list, or -1.</param>
    public Operand StarredList(ImmutableArray<Expression> elements, CodePosition position, Operand callee, int target)
    {
        int list = Expressions.ScratchSlot(target);
        int mark = Builder.Mark();
        int star = StarIndex(elements);
        Operand[] items = Expressions.LowerAll(elements[..star], isFollowed: star > 0);
        Builder.Emit(new BuildList { Target = list, Items = items }, position);
        Operand named = elements.Length == 1 ? callee : Operand.None;
        for (int i = star; i < elements.Length; i++)
        {
            Builder.Release(mark);
            if (elements[i] is Starred starred)
            {
                Operand iterable = Expressions.Lower(starred.Value);
                Builder.Emit(new ListExtend { List = Operand.OfSlot(list), Iterable = iterable, Callee = named }, position);
            }
            else
            {
                Operand item = Expressions.Lower(elements[i]);
                Builder.Emit(new ListAppend { List = Operand.OfSlot(list), Item = item }, Positions.Of(elements[i]));
            }
        }

        Builder.Release(mark);
        return Operand.OfSlot(list);
    }

    public Operand Set(SetDisplay node, int target)
    {
        CodePosition position = Positions.Of(node);
        int star = node.Elements.Length > MostSetElementsAtOnce && !IsConstant(node.Elements) ? 0 : StarIndex(node.Elements);
        int set = star < 0 ? target : Expressions.ScratchSlot(target);
        int mark = Builder.Mark();
        ImmutableArray<Expression> leading = star < 0 ? node.Elements : node.Elements[..star];
        Operand[] items = Expressions.LowerAll(leading, isFollowed: star > 0);
        if (star < 0)
            set = Expressions.ResultSlot(set, mark);
        Builder.Emit(new BuildSet { Target = set, Items = items }, position);
        if (star < 0)
            return Operand.OfSlot(set);
        for (int i = star; i < node.Elements.Length; i++)
        {
            Builder.Release(mark);
            if (node.Elements[i] is Starred starred)
            {
                Operand iterable = Expressions.Lower(starred.Value);
                Builder.Emit(new SetUpdate { Set = Operand.OfSlot(set), Iterable = iterable }, position);
            }
            else
            {
                Operand item = Expressions.Lower(node.Elements[i]);
                Builder.Emit(new SetAdd { Set = Operand.OfSlot(set), Item = item }, position);
            }
        }

        Builder.Release(mark);
        return Operand.OfSlot(set);
    }

    private static int StarIndex(ImmutableArray<Expression> elements)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i] is Starred || (i == MostAtOnce && !IsConstant(elements)))
                return i;
        }

        return -1;
    }

    private static bool IsConstant(ImmutableArray<Expression> elements)
    {
        foreach (Expression element in elements)
        {
            if (!IsConstant(element))
                return false;
        }

        return true;
    }

    public static bool IsConstant(Expression element)
        => element is StringConstant or IntegerConstant or FloatConstant or BooleanConstant or NoneConstant or BytesConstant;
}
