using System.Collections.Frozen;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>
/// Loops over a generator that nobody but the loop has: one that a call in the loop's head, or <c>__iter__</c>, has just made. Leaving the
/// loop before its end closes it, where CPython does so for want of references.
/// </summary>
internal sealed class IteratorOwnership(FunctionLowering function)
{
    /// <summary>Builtins whose results are no generators.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(
        ["dict", "enumerate", "filter", "list", "map", "range", "reversed", "set", "sorted", "tuple", "zip"], StringComparer.Ordinal);

    private IrBuilder Builder => function.Builder;

    /// <summary>Whether going through an expression may make a generator: its functions are known by their names.</summary>
    public static bool MayOwn(Expression iterable, HashSet<string> generators)
    {
        if (generators.Count == 0)
            return false;
        if (CalledName(iterable) is { } called && generators.Contains(called))
            return true;
        return (generators.Contains("__iter__") || generators.Contains("__aiter__"))
            && iterable is Syntax.Ast.Call or Name or AttributeAccess or Subscript or Syntax.Ast.Await
            && !(iterable is Syntax.Ast.Call { Function: Name { Identifier: var name } } && Plain.Contains(name));
    }

    /// <summary>Makes the iterator of a loop; the slot of it.</summary>
    public int Get(ForStatement node, CodePosition position)
    {
        int iterator = Builder.NewTemporary();
        Operand source;
        Operand maker = Builder.None();
        if (CalledName(node.Iterable) is not null)
            (source, maker) = function.Calls.CallKeepingCallee((Syntax.Ast.Call)node.Iterable);
        else
            source = function.Expressions.Lower(node.Iterable);
        function.Loops.EmitGetIterator(iterator, source, node.IsAsync, position);
        Emit(Intrinsic.OwnGenerator, [Operand.OfSlot(iterator), source, maker], position);
        return iterator;
    }

    /// <summary>Begins the loop over an iterator.</summary>
    public IteratorOwner Begin(int iterator, CodePosition position)
    {
        var owner = new IteratorOwner(
            Builder.Handler,
            new HandlerReference(Builder.NewLabel(), Builder.NewTemporary()),
            () => Emit(Intrinsic.DropGenerator, [Operand.OfSlot(iterator)], position));
        Builder.SetHandler(owner.Inner);
        return owner;
    }

    /// <summary>Behind the loop: the code that an exception runs.</summary>
    public void End(IteratorOwner owner)
    {
        Builder.SetHandler(owner.Outer);
        Builder.Start(owner.Inner.Block);
        owner.EmitDrop();
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(owner.Inner.Slot) }, default);
    }

    private static string? CalledName(Expression iterable)
    {
        if (iterable is not Syntax.Ast.Call call || CallLowering.IsExpanded(call.Arguments, call.Keywords))
            return null;
        return call.Function is Name name ? name.Identifier : (call.Function as AttributeAccess)?.Name;
    }

    private void Emit(Intrinsic intrinsic, Operand[] arguments, CodePosition position)
    {
        int mark = Builder.Mark();
        Builder.Emit(
            new CallIntrinsic
            {
                Target = Builder.NewTemporary(),
                Intrinsic = (int)intrinsic,
                Name = Builder.Name(""),
                Arguments = arguments,
            },
            position);
        Builder.Release(mark);
    }
}

/// <summary>A loop that drops its iterator when it is left before its end.</summary>
/// <param name="Outer">The handler outside of the loop.</param>
/// <param name="Inner">The handler in it.</param>
/// <param name="EmitDrop">Emits the dropping.</param>
internal sealed record IteratorOwner(HandlerReference Outer, HandlerReference Inner, Action EmitDrop);
